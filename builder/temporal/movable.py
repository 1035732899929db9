"""Feasts that move with another day: with the Hebrew new year, with the feast before them, with the weekend beside them."""

from builder.temporal import units
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.hebrew_new_year import hebrew_new_year
from builder.temporal.interval import Interval
from builder.temporal.recurring import Recurring, yearly


def each_hebrew(offset: int, by_second_month: bool = False) -> Recurring:
    """Days from the Hebrew new year; `by_second_month`, one more in a year that has its second month long."""

    def occurrence(year: int) -> Interval | None:
        first = hebrew_new_year(year)
        complete = by_second_month and (hebrew_new_year(year + 1) - first) % 10 == 5
        start = first + offset + complete
        return Interval(start, start + 1, G.DAY) if from_day(start)[0] == year else None

    return yearly(occurrence)


def each_day_after(feast: Recurring, days: int) -> Recurring:
    """So many days after another feast of one day: the Friday after the fourth Thursday, which is not always the fourth Friday."""

    def occurrence(year: int) -> Interval | None:
        day = feast.occurrence(year)
        return Interval(day.start + days, day.start + days + 1, G.DAY) if day else None

    return yearly(occurrence)


def each_weekend_of(feast: Recurring) -> Recurring:
    """The weekend that a feast of one day makes long: the one before a Monday or Tuesday, else that of its week."""

    def occurrence(year: int) -> Interval | None:
        day = feast.occurrence(year)
        return units.weekend(day.start - 2) if day else None

    return yearly(occurrence, G.WEEKEND)
