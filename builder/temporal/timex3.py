"""Intervals as TIMEX3 values (TimeML 1.2.1, as TempEval-3 uses them)."""

from builder.temporal.calendar import from_day, iso_week
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_DIGITS = {G.DECADE: 1, G.CENTURY: 2}  # those of a year that all its years share not


def timex3(interval: Interval) -> str:
    """``2025-07-10T06:30``, ``2025-W28``, ``2025-Q2``, ``198``, ``19``, ``BC0480`` …; a range gives its first end."""
    year, month, date = from_day(interval.start)
    if interval.granularity <= G.DAY:
        return f"{_year(year)}-{month:02d}-{date:02d}" + (f"T{interval.clock}" if interval.clock else "")
    if interval.granularity in (G.WEEK, G.WEEKEND):
        week_year, week = iso_week(interval.start)
        return f"{_year(week_year)}-W{week:02d}" + ("-WE" if interval.granularity == G.WEEKEND else "")
    if interval.granularity in _DIGITS:
        middle = interval.start if interval.spanned else (interval.start + interval.end) // 2  # the first year of a century BC has other digits
        return _year(from_day(middle)[0])[: -_DIGITS[interval.granularity]]
    shapes = {
        G.MONTH: f"-{month:02d}",
        G.SEASON: f"-{_SEASONS.get(month, 'SP')}",
        G.QUARTER: f"-Q{(month - 1) // 3 + 1}",
        G.HALF: f"-H{(month - 1) // 6 + 1}",
        G.YEAR: "",
    }
    return _year(year) + shapes[interval.granularity]


def _year(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
