"""Whether two headlines tell of what was published in two journals."""

import re

from builder.events.words.senses import senses

_WHERE = re.compile(
    r"\bpublished in (?:the )?(?:[a-z-]{3,20} ){0,2}(?P<where>[A-Z][\w’'-]{0,30}(?: (?:of |the |and |& ){0,2}[A-Z][\w’'-]{0,30}){0,6})"
)
_ANY = senses("journal magazine review proceedings report")


def is_in_other_print(one: str, other: str) -> bool:
    """ "A study was published in the Lund Journal" and "the research was published in Mill Letters". Where one does not say in which, or one name is
    part of the other, they do not differ."""
    mine, yours = _told(one), _told(other)
    return not (mine <= yours or yours <= mine)


def _told(title: str) -> frozenset[str]:
    found = _WHERE.search(title) if "published in " in title else None
    return senses(found["where"]) - _ANY if found else frozenset()
