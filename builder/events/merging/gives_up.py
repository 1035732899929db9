"""Whether a sentence tells of a plan that somebody puts off or calls off."""

import re

_GIVES_UP = re.compile(r"\b(?:postponed|cancell?ed|scrapped|delayed|called off|put off) (?:it|them)\b|\bcalled (?:it|them) off\b")


def gives_up(text: str) -> bool:
    """True of "Elsby, which was to vote on Monday, postponed it"; not of "having postponed his holiday, he will come on Monday"."""
    return _GIVES_UP.search(text) is not None
