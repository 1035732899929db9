"""A headline without the words of hearsay that its status says."""

import re

from builder.events.event import Status
from builder.events.reference.blames import blames
from builder.events.words import lexicon

_HEARSAY = re.compile(r"(?<=\w) (?:reportedly|purportedly|supposedly)(?= \w)")
_BELIEVED = re.compile(
    r"(?<=\w) (?P<be>was|were|is|are) (?:[a-z]{2,12}ly )?(?:said|reported|believed|thought|understood|rumou?red) to have (?P<done>been|[a-z]{2,20})\b"
)
_DISASTERS = frozenset(
    "bombing blast explosion fire blaze storm hurricane tornado earthquake quake flood landslide avalanche crash collision".split()
)
_NOBODYS = re.compile(r"(?:An?|The) (?:[a-z-]{1,20} ){0,3}?(?P<noun>[a-z-]{3,20}) (?:was|were|is|are)\b")  # a bombing is to blame for nothing
_NOBODY = re.compile(r"(?:[Rr]eports|[Cc]orrespondents) (?:say|said|suggest|suggested)(?: that)? (?=(?:the|an?|at|about|\d[\d,.]*) \w)")


def without_hearsay(title: str, state: Status) -> str:
    """Of a claim "The fire began" for "The fire reportedly began", "A mill burned down" for "Reports said a mill burned down" and for "A mill
    was said to have burned down"; what blames somebody keeps such words."""
    if state != Status.CLAIMED:
        return title
    thing = _NOBODYS.match(title)
    if blames(title) and (thing is None or thing["noun"] not in _DISASTERS):
        return title
    bare = _BELIEVED.sub(_done, _HEARSAY.sub("", _NOBODY.sub("", title, count=1), count=1), count=1)
    return bare[:1].upper() + bare[1:]


def _done(found: re.Match[str]) -> str:
    """ "was hurt" for "was said to have been hurt", "had begun" for "is said to have begun"."""
    was = {"is": "was", "are": "were"}.get(found["be"], found["be"])
    past = found["done"].endswith("ed") or found["done"] in lexicon.IRREGULAR_PAST
    return f" {was}" if found["done"] == "been" else f" {found['done']}" if past else f" had {found['done']}"
