"""Whether a body's name is only the house that it sits in."""

import re

HOUSES = frozenset(("White House", "Blue House", "Downing Street", "Pentagon", "Kremlin"))
_AT = re.compile(
    r"\b(?:at|inside|outside|near|around|into|behind|opposite|leaving|(?:lawns?|grounds|gates|steps|balcony|basement|front|roof) of"
    r"|(?:returned|came|went|drove|flew|travell?ed|walked|marched|invited|welcomed|trip|visit|back) to) (?:the )?$"
)
_PART = re.compile(
    r"(?:['’]s)? (?:(?:North|South|East|West|Rose|north|south|east|west|front) )?(?:[Ll]awn|[Rr]oom|[Ww]ing|[Gg]arden|[Pp]ortico|grounds|balcony"
    r"|basement|ballroom|driveway|gates?|fence|steps|roof|doorstep|walls?)\b"
)
_GLANCE = 40  # code points before a name that are looked at


def at_house(text: str, start: int, end: int) -> bool:
    """ "a dinner at the White House", "the White House lawn"; not "the White House said", "at the White House's behest". For a name of HOUSES at
    code points [start, end)."""
    if text[start:end].removeprefix("The ") not in HOUSES:
        return False
    if _PART.match(text, end):
        return True
    return not text.startswith(("'s", "’s"), end) and _AT.search(text, max(0, start - _GLANCE), start) is not None
