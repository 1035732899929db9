"""Whether a name is a place's by what it was, by the places told before it, or as the sea that is crossed."""

import re

from builder.events.gazetteers.gazetteer import PLACE_WORDS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.names.cast import Run

_WAS = re.compile(
    r",\s+(?:formerly|originally|once|now)\s+an?\s+(?:[A-Za-z-]{2,20}\s+){0,3}?(?:church|cathedral|mosque|temple|museum|prison|palace|monastery|castle"
    r"|hotel|hospital|school|synagogue|basilica)\b"
)
_LISTED = re.compile(r"\b([A-Z]\w{2,20}), and $")
_CROSSED = re.compile(r"\b(?:across|cross(?:ed|es|ing)?|swam|swim(?:ming)?) the $")


def among_places(text: str, run: Run, before: str) -> bool:
    """True of "Ulvika, formerly a church", of the last of "the park, Kvitka Bay, and Vestre Ulvika", and of "the Channel", crossed."""
    if _WAS.match(text, run.end):
        return True
    if run.name == "Channel":
        return _CROSSED.search(before) is not None
    listed = _LISTED.search(before) if before.endswith(", and ") else None
    if listed is None or listed.group(1).lower() not in PLACE_WORDS:
        return False
    return not (run.titles or run.words[0] in given_names() or is_surname(run.words[-1]))
