"""Where a sentence says, before all else, that what it tells happened."""

import re
from collections.abc import Iterable

from builder.events.words import lexicon

_IN = r"(?:^|, )(?:In|At|Across|Near|Outside|Off|On|in|at|across|near|outside|off)\b(?: [\w’'-]{1,20}){0,8}?"
_LONGEST = 110  # code points
_NO_SUBJECT = lexicon.PREPOSITIONS | frozenset("the this that these those it its they their he she his her both another".split())
_CAPITAL = re.compile(r"(?<=[\w,;] )[A-Z]")


def opens_in(sentence: str, headline: str, places: Iterable[str], names: Iterable[str]) -> str:
    """ "Leeds" for the headline "A mill burned down" of "On Friday in the old town of Leeds, a mill burned down"; "" where the headline has names or
    points to what was named before, and what it tells does not follow there. `places` are those of its event, `names` its others."""
    subject = headline.split(" ", 1)[0]
    if subject.lower() in _NO_SUBJECT or _CAPITAL.search(headline) or any(subject in name.split(" ") for name in names):
        return ""
    first = re.escape(" ".join(headline.split(" ")[:2]))
    for place in places:
        found = re.search(rf"{_IN} (?:the )?{re.escape(place)},(?: [\w ]{{1,30}},)? (?i:{first})\b", sentence) if f"{place}," in sentence else None
        if found and len(found.group()) <= _LONGEST:
            return place
    return ""
