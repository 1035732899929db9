"""Whether a subject is many."""

from collections.abc import Sequence

from builder.events.clauses.clause import Token, TokenKind
from builder.events.words import lexicon

_MANY = frozenset("men women people police children both they these those".split())
_ENDS_NOUNS = lexicon.PREPOSITIONS | lexicon.RELATIVE_OPENERS | {"that"}
_NOT_MANY = ("ss", "us", "is", "’s", "'s", "news")


def is_many(subject: Sequence[Token]) -> bool:
    """True of "These pieces", "Ada and Ole", "men of the north"; not of "the loss of lives"."""
    end = next((at for at, token in enumerate(subject) if token.lower in _ENDS_NOUNS and at), len(subject))
    nouns = [token for token in subject[:end] if token.kind == TokenKind.WORD]
    if any(token.lower in _MANY or token.lower == "and" for token in nouns):
        return True
    return bool(nouns) and nouns[-1].lower.endswith("s") and not nouns[-1].lower.endswith(_NOT_MANY) and nouns[-1].text.islower()
