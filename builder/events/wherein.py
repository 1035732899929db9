"""What was done in something of which only its day is told."""

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clause_words import clause_words
from builder.events.verbs import is_participle

_HAPPENED = frozenset("happened occurred occured took place".split())
_ALONE = _HAPPENED | lexicon.TIME_PREPOSITIONS | lexicon.ADVERBS
_DONE = frozenset(("was", "were"))


def wherein(parse: Parse, place: int) -> list[int]:
    """Of "two were hurt in a blast | that happened on Monday" the token indexes of the clause before the relative clause `place`.

    Empty where that clause tells no deed "in" it, or where the relative clause tells more than when.
    """
    before, clause = parse.clauses[place - 1], parse.clauses[place]
    if not _only_happened(parse, clause) or before.verb is None or before.kind not in (ClauseKind.MAIN, ClauseKind.CONTENT):
        return []
    done = parse.tokens[before.verb].lower in _DONE and is_participle(parse.tokens[min(before.verb + 1, before.last - 1)])
    brought = any(token.lower == "in" for token in parse.tokens[before.verb + 1 : before.last])
    return clause_words(parse, place - 1) if done and brought else []


def _only_happened(parse: Parse, clause: Clause) -> bool:
    words = [token.lower for token in parse.tokens[clause.first : clause.last] if token.kind == TokenKind.WORD]
    return clause.verb is not None and parse.tokens[clause.verb].lower in _HAPPENED and all(word in _ALONE or word == clause.opener for word in words)
