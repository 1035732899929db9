"""Which part of the time that a date names is meant, and which side of it."""

import re

from builder.timex.timex import Timex

_SIDES = {"by": "BY", "before": "BEFORE", "after": "AFTER"}
_BEFORE = re.compile(r"\b(by|before|after) $", re.IGNORECASE)
_OWNER = ("'s", "\u2019s", "' ", "\u2019 ")  # "after Friday's vote" is on no side of Friday
_GLANCE = 8  # code points


def part(timex: Timex, text: str, start: int, end: int) -> str:
    """START, MID or END as the timex has it; BY, BEFORE or AFTER where such a word stands before its place [start, end) in the sentence `text`;
    both, as in ``BY END``; or nothing."""
    of_the_hour = timex.interval is not None and timex.interval.clock  # "by 5 p.m. on Friday" is on Friday
    if of_the_hour or text.startswith(_OWNER, end):
        return timex.part
    word = _BEFORE.search(text, max(0, start - _GLANCE), start)
    return " ".join(filter(None, (_SIDES[word[1].lower()] if word else "", timex.part)))
