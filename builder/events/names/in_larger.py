"""Whether what is called as a people is a town."""

import re

from builder.events.gazetteers.places import places
from builder.events.names.cast import Run

_LED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|to) $")
_LARGER = re.compile(r", ([A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})?)(?=[,.;)]|$)", re.MULTILINE)
_GLANCE = 9  # code points before a name that are looked at


def in_larger(text: str, run: Run) -> bool:
    """ "at Cheyenne, Wyoming": a place leads to it, and a larger one follows."""
    if not _LED.search(text, max(0, run.start - _GLANCE), run.start) or (found := _LARGER.match(text, run.end)) is None:
        return False
    return found.group(1) in places() or found.group(1).partition(" ")[0] in places()
