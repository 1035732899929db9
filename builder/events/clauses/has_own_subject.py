"""Whether a clause has its subject before its verb."""

from builder.events.clauses.clause import Clause, Parse, TokenKind
from builder.events.clauses.rejoins import rejoins
from builder.events.words import lexicon

_NO_SUBJECT = lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS | {"that", "first"}

_BEHESTS = frozenset("request behest invitation insistence suggestion urging command".split())
_OWN = ("'s", "’s", "s'", "s’")
_LONGEST = 6  # tokens of "at the old king's request"


def has_own_subject(parse: Parse, clause: Clause) -> bool:
    """Whether words stand between its beginning and its verb that are no adverb, no joint and no preposition of a time, nor
    "at the king's request"."""
    assert clause.verb is not None
    if rejoins(parse, clause):
        return False
    words = [parse.tokens[i] for i in range(clause.first, clause.verb)]
    at = next((place for place, token in enumerate(words) if token.lower == "at"), None)
    if at is not None and len(words) - at <= _LONGEST and words[-1].lower in _BEHESTS and words[-2].lower.endswith(_OWN):
        words = words[:at]
    return any(token.kind in (TokenKind.WORD, TokenKind.QUOTE) and token.lower not in _NO_SUBJECT for token in words)
