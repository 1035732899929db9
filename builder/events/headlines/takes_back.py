"""Ends of a headline that take back or excuse what it tells."""

from builder.events.clauses.clause import Parse
from builder.events.words.shames import shames

_THOUGH = frozenset("although though but despite except unless".split())
_UNDONE = frozenset(
    "suspended reduced overturned quashed annulled reversed withdrew withdrawn retracted denied denies denying disputed cleared acquitted "
    "appeal".split()
)
_EXCUSES = frozenset("after because since when while following as".split())


def takes_back(parse: Parse, cut: int) -> bool:
    """True of ", | although she withdrew it", ", | suspended for two years" and, of a deed that shames, "| after he had broken in"."""
    opener, rest = parse.tokens[cut].lower, {token.lower for token in parse.tokens[cut:]}
    return opener in _THOUGH or not _UNDONE.isdisjoint(rest) or (opener in _EXCUSES and shames(parse.sentence))
