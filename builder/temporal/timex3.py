"""Intervals as TIMEX3 values (TimeML 1.2.1, as TempEval-3 uses them)."""

from builder.temporal.calendar import from_day, iso_week
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def timex3(interval: Interval) -> str:
    """``2025-07-10T06:30``, ``2025-W28``, ``2025-Q2``, ``198``, ``19``, ``BC0480`` …; a range gives its first end."""
    year, month, date = from_day(interval.start)
    written = f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
    if interval.granularity <= G.DAY:
        return f"{written}-{month:02d}-{date:02d}" + (f"T{interval.clock}" if interval.clock else "")
    if interval.granularity in (G.WEEK, G.WEEKEND):
        week_year, week = iso_week(interval.start)
        return f"{week_year:04d}-W{week:02d}" + ("-WE" if interval.granularity == G.WEEKEND else "")
    shapes = {
        G.MONTH: f"{written}-{month:02d}",
        G.SEASON: f"{written}-{_SEASONS.get(month, 'SP')}",
        G.QUARTER: f"{written}-Q{(month - 1) // 3 + 1}",
        G.HALF: f"{written}-H{(month - 1) // 6 + 1}",
        G.YEAR: written,
        G.DECADE: written[:-1],
        G.CENTURY: written[:-2] if year > 0 else written,
    }
    return shapes[interval.granularity]
