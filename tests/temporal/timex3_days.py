"""TIMEX3 values read back to days with the standard library's calendar alone: nothing of ours has a hand in it."""

import datetime
import re

_CYCLE = 146_097  # days in 400 years, after which the calendar repeats itself, weekdays and all
_SEASONS = {"SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3)}
_PARTS = {"Q": 3, "H": 6}


def timex3_days(value: str) -> tuple[int, int]:
    """First day and the day after the last, as `datetime.date.toordinal` counts; before the year 1 zero and below."""
    match = re.fullmatch(r"(BC)?(\d{2,6})(?:-([A-Z\d]{1,3}))?(?:-(\d\d|WE))?(?:T(?:\d\d:\d\d(?::\d\d)?|[A-Z]{2}))?", value)
    assert match, value
    before_christ, digits, part, rest = match.groups()
    if len(digits) < 4:
        assert part is None
        size = 10 ** (4 - len(digits))
        first, last = int(digits) * size, int(digits) * size + size - 1
        first, last = (1 - last, 1 - max(1, first)) if before_christ else (max(1, first), last)
        return _day(first, 1, 1), _day(last + 1, 1, 1)
    year = 1 - int(digits) if before_christ else int(digits)
    if part is None:
        return _day(year, 1, 1), _day(year + 1, 1, 1)
    if part[0] == "W" and part[1:].isdigit():
        monday = _shifted(year, lambda whole: datetime.date.fromisocalendar(whole, int(part[1:]), 1))
        return (monday + 5, monday + 7) if rest == "WE" else (monday, monday + 7)
    if part.isdigit():
        month, length = int(part), 1
    elif part in _SEASONS:
        month, length = _SEASONS[part]
    else:
        length = _PARTS[part[0]]
        month = (int(part[1:]) - 1) * length + 1
    if rest:
        day = _day(year, month, int(rest))
        return day, day + 1
    years, months = divmod(month - 1 + length, 12)
    return _day(year, month, 1), _day(year + years, months + 1, 1)


def _day(year: int, month: int, date: int) -> int:
    return _shifted(year, lambda whole: datetime.date(whole, month, date))


def _shifted(year, made) -> int:
    """The number of a day in any year: made in a year that the standard library has, and moved by whole cycles."""
    cycles = (year - 2000) // 400
    return made(year - 400 * cycles).toordinal() + _CYCLE * cycles
