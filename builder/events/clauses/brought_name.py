"""The name that a relative clause's preposition brings."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.words import lexicon

_FROM_WHICH = frozenset("from at to for by".split())  # "in which" may be in all that stands before it


def brought_name(parse: Parse, place: int, last: int) -> list[int]:
    """Of "at Lund College from | which he left" the token indexes of "from Lund College"; empty where no name stands before the preposition.

    `place` is the relative clause, `last` the token of the preposition.
    """
    first = last
    while first > parse.clauses[place - 1].first and _is_name(parse, first - 1):
        first -= 1
    return [last, *range(first, last)] if first < last and parse.tokens[last].lower in _FROM_WHICH else []


def _is_name(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.kind == TokenKind.WORD and token.text[0].isupper() and token.lower not in lexicon.PREPOSITIONS
