"""Whether a date is so old that the news it stands in tells of another time."""

from builder.temporal.calendar import from_day
from builder.temporal.interval import Interval


def long_past(interval: Interval, today: Interval, years: int) -> bool:
    """Whether its year is so many years ago."""
    return from_day(today.start)[0] - from_day(interval.start)[0] >= years
