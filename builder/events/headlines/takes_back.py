"""Ends of a headline that take back or excuse what it tells."""

import itertools

from builder.events.clauses.clause import Parse
from builder.events.words.shames import shames

_THOUGH = frozenset("although though but despite except unless".split())
_UNDONE = frozenset(
    "suspended reduced overturned overruled quashed annulled reversed withdrew withdrawn retracted denied denies denying disputed cleared "
    "acquitted pardoned appeal false falsely wrong wrongly mistook mistaken mistakenly mistaking torture duress rumour rumours rumor rumors "
    "unlikely failed failing fails could".split()
)
_OFF = frozenset((("set", "aside"), ("still", "to"), ("yet", "to")))
_EXCUSES = frozenset("after because since when while following as".split())


def takes_back(parse: Parse, cut: int) -> bool:
    """True of ", | although she withdrew it", ", | suspended for two years" and, of a deed that shames, "| after he had broken in"."""
    opener, lowers = parse.tokens[cut].lower, [token.lower for token in parse.tokens[cut:]]
    off = not _OFF.isdisjoint(itertools.pairwise(lowers))
    return opener in _THOUGH or off or not _UNDONE.isdisjoint(lowers) or (opener in _EXCUSES and shames(parse.sentence))
