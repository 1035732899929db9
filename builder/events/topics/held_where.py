"""At what, and where, a sentence says before all else that it was."""

import re
from collections.abc import Iterable

from builder.events.words.happenings import HAPPENINGS
from builder.wording.british import MONTHS

_LONGEST = 110  # code points
_HELD = frozenset("debate meeting summit conference convention hearing rally forum festival ceremony session gathering fair".split())
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_DATE = rf"(?:on )?(?:{_DAY}|(?:{_DAY},? )?(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})(?:,? \d{{4}})?)"
_AT = re.compile(
    rf"(?:^|[.] )(?:At|During) (?:the|its|their|an?) (?P<what>(?:[a-z-]{{3,20}} ){{0,2}}?(?:{'|'.join(sorted(HAPPENINGS | _HELD))}))"
    rf"(?:,? held)?(?:,? {_DATE})?,? in (?:the )?(?P<where>[A-Z][\w’-]{{1,20}}(?: [A-Z][\w’-]{{1,20}}){{0,2}})(?:, (?P<land>[A-Z][\w’-]{{1,20}}))?"
)
_CAPITAL = re.compile(r"(?<=[\w,;] )[A-Z]")


def held_where(sentence: str, headline: str, places: Iterable[str]) -> str:
    """ "Last debate in Leeds" for the headline "The candidates sang" of "At the last debate, held May 5 in Leeds, the candidates sang"; "" where the
    headline has a name, or what it tells does not follow there. `places` are those of its event."""
    found = _AT.search(sentence) if sentence.startswith(("At ", "During ")) and not _CAPITAL.search(headline) else None
    place = found["where"] if found and not {found["where"], found["land"]}.isdisjoint(places) else ""
    first = sentence.lower().find(", " + " ".join(headline.lower().split(" ")[:2]) + " ", found.end()) if found and place else -1
    if found is None or first < 0 or first > found.end() + _LONGEST:
        return ""
    return f"{found['what'][0].upper()}{found['what'][1:]} in {place}"
