"""Who is named before a colon as the one who speaks or writes what follows in quotation marks."""

import re

_NAME = 60  # code points, at the most
_LABEL = re.compile(r"(?:\n|[.?!”)])\s{0,3}((?:[A-Z][\w.’'-]{0,20}+ ?){1,4}):\s{0,3}$")
_REACH = 3000  # code points in which a quotation may have gone on


def labelled(text: str, start: int) -> str:
    """The name in ``Ann Berg: “The mill burnt down.`` where the quotation begins at code point `start` of `text`, or, where it began before, in
    what stands before its mark; empty where there is none."""
    opened = start if text[start : start + 1] == "“" else text.rfind("“", max(0, start - _REACH), start)
    if opened < 0 or "”" in text[opened:start]:
        return ""
    before = text[max(0, opened - _NAME) : opened]
    found = _LABEL.search(before if opened > _NAME else "\n" + before)
    return found[1].strip() if found else ""
