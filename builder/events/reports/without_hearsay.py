"""A headline without the words of hearsay that its status says."""

import re

from builder.events.event import Status
from builder.events.reference.blames import blames

_HEARSAY = re.compile(r"(?<=\w) (?:reportedly|purportedly|supposedly)(?= \w)")
_NOBODY = re.compile(r"(?:[Rr]eports|[Cc]orrespondents) (?:say|said|suggest|suggested)(?: that)? (?=(?:the|an?|at|about|\d[\d,.]*) \w)")


def without_hearsay(title: str, state: Status) -> str:
    """Of a claim "The fire began" for "The fire reportedly began", and "A mill burned down" for "Reports said a mill burned down"; what blames
    somebody keeps such words."""
    if state != Status.CLAIMED or blames(title):
        return title
    bare = _HEARSAY.sub("", _NOBODY.sub("", title, count=1), count=1)
    return bare[:1].upper() + bare[1:]
