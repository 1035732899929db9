"""Whether a subject is many."""

from collections.abc import Sequence

from builder.events.clauses.clause import Token, TokenKind
from builder.events.words import lexicon
from builder.events.words.is_plural import is_plural

_MANY = frozenset("both they these those and".split())
_ENDS_NOUNS = lexicon.PREPOSITIONS | lexicon.RELATIVE_OPENERS | {"that"}


def is_many(subject: Sequence[Token]) -> bool:
    """True of "These pieces", "Ada and Ole", "men of the north"; not of "the loss of lives"."""
    end = next((at for at, token in enumerate(subject) if token.lower in _ENDS_NOUNS and at), len(subject))
    nouns = [token for token in subject[:end] if token.kind == TokenKind.WORD]
    if any(token.lower in _MANY or (is_plural(token.lower) and not token.lower.endswith("s")) for token in nouns):
        return True
    return bool(nouns) and is_plural(nouns[-1].text) and nouns[-1].text.islower()
