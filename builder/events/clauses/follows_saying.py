"""Whether a saying stands just before a place of a sentence."""

from builder.events.clauses.clause import Token
from builder.events.clauses.verbs import ARTICLES, REPORTING

_BEFORE_NOUNS = ARTICLES | frozenset(("with", "of"))  # "a quake with reported magnitude 6.3 that struck"


def follows_saying(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a verb of saying or announcing stands within eight tokens before."""
    near = range(max(0, index - 8), index)
    return any(tokens[i].lower in REPORTING and tokens[i].text.islower() and not (i and tokens[i - 1].lower in _BEFORE_NOUNS) for i in near)
