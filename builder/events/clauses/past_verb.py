"""Where a verb ends with what belongs to it."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_verb


def past_verb(parse: Parse, verb: int, last: int) -> int:
    """The index behind a verb and what belongs to it: behind "has been trying to build"."""
    at = verb + 1
    while at < last and (
        is_auxiliary(parse.tokens[at])
        or (is_participle(parse.tokens[at]) and not is_verb(parse.tokens, at))
        or (is_auxiliary(parse.tokens[at - 1]) and is_participle(parse.tokens[at]))
        or parse.tokens[at].lower in ("to", "be", "been")
        or parse.tokens[at - 1].lower == "to"
        or (parse.tokens[at - 1].lower in ("will", "would") and parse.tokens[at].kind == TokenKind.WORD)
    ):
        at += 1
    return at
