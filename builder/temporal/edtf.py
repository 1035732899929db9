"""Intervals as EDTF (ISO 8601-2): the `date` of the contract."""

from collections.abc import Callable

from builder.temporal.calendar import from_day, to_day, year_text
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
    """``2025-07-10``, ``2025-07``, ``198X``, ``2023-05-03/2023-05-05`` …; a tilde behind where approximate.

    It says the interval's days exactly, save beyond the years -9999 and 9999, of which EDTF has nothing finer.
    """
    mark = "~" if approximate else ""
    year, month, _ = from_day(interval.start)
    if not interval.spanned:
        if interval.granularity <= G.DAY:
            return _end(interval.start, interval.start, G.DAY) + mark
        if abs(year) <= 9999 and interval.granularity in _WRITTEN:
            return _WRITTEN[interval.granularity](year, month) + mark
        if block := _block(interval, year):
            return block + mark
    first = _end(interval.start, interval.start, interval.granularity)
    last = _end(interval.end - 1, interval.end, interval.granularity)
    return "/".join(end + mark for end in dict.fromkeys((first, last)))


def _block(interval: Interval, year: int) -> str:
    """A decade or a century that is all the years of the same first digits; else nothing."""
    size = {G.DECADE: 10, G.CENTURY: 100}.get(interval.granularity, 0)
    if not size or year % size or not 0 <= year <= 9999 or (interval.start, interval.end) != (to_day(year, 1, 1), to_day(year + size, 1, 1)):
        return ""
    return f"{year // 10:03d}X" if size == 10 else f"{year // 100:02d}XX"


def _end(day: int, edge: int, precision: G) -> str:
    """One end of a range, no finer than it must be: the year where one begins at the day `edge`, else the month, else the day."""
    year, month, date = from_day(day)
    _, edge_month, edge_date = from_day(edge)
    if abs(year) > 9999 or precision >= G.YEAR and (edge_month, edge_date) == (1, 1):
        return year_text(year)
    if precision >= G.MONTH and edge_date == 1:
        return f"{year_text(year)}-{month:02d}"
    return f"{year_text(year)}-{month:02d}-{date:02d}"
