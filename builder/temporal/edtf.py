"""Intervals as EDTF (ISO 8601-2): the `date` of the contract."""

from collections.abc import Callable

from builder.temporal.calendar import from_day, year_text
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval


def _sub_year(first_code: int, size: int) -> Callable[[int, int], str]:
    return lambda year, month: f"{year_text(year)}-{first_code + (month - 1) // size}"


# EDTF's codes: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves. Weeks and weekends have none: they are told by their two ends.
_WRITTEN: dict[G, Callable[[int, int], str]] = {
    G.MONTH: lambda year, month: f"{year_text(year)}-{month:02d}",
    G.SEASON: lambda year, month: f"{year_text(year)}-{21 + month // 3 - 1}",
    G.QUARTER: _sub_year(33, 3),
    G.HALF: _sub_year(40, 6),
    G.YEAR: lambda year, month: year_text(year),
}


def edtf(interval: Interval, approximate: bool = False) -> str:
    """``2025-07-10``, ``2025-07``, ``198X``, ``2023-05-03/2023-05-05`` …; a tilde behind where approximate."""
    mark = "~" if approximate else ""
    if interval.spanned or interval.granularity in (G.WEEK, G.WEEKEND):
        return "/".join(end + mark for end in _ends(interval))
    return _one(interval) + mark


def _one(interval: Interval) -> str:
    year, month, _ = from_day(interval.start)
    if interval.granularity <= G.DAY:
        return interval.earliest
    if interval.granularity in _WRITTEN:
        return _WRITTEN[interval.granularity](year, month)
    if year < 0:
        return "/".join(year_text(from_day(day)[0]) for day in (interval.start, interval.end - 1))
    return f"{year // 10:03d}X" if interval.granularity == G.DECADE else f"{year // 100:02d}XX"


def _ends(interval: Interval) -> tuple[str, str]:
    """Both ends, cut to the precision known: two years for 1936–39, else two months, else two days."""
    first, last = from_day(interval.start), from_day(interval.end - 1)
    if interval.granularity >= G.YEAR:
        return year_text(first[0]), year_text(last[0])
    if interval.granularity >= G.MONTH:
        return f"{year_text(first[0])}-{first[1]:02d}", f"{year_text(last[0])}-{last[1]:02d}"
    return interval.earliest, interval.latest
