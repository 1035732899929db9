"""The rail: the years, months and days of the chronology as a table of contents."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from builder.pages.view import Day, Link, RailMonth, RailYear
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import year_in_words
from builder.wording.headings_in_words import month_in_words, numbers_in_words
from builder.wording.tongue import Tongue

_HANDFUL = 6  # headings: fewer can be seen at a glance
_MANY_DAYS = 150  # headings: above this the rail stops at months


def rail(days: Sequence[Day], tongue: Tongue) -> tuple[RailYear, ...]:
    """Years with their months with their days, each leading to its first heading; empty for a handful of headings."""
    if len(days) <= _HANDFUL:
        return ()
    by_year = groupby(days, key=lambda day: from_day(day.interval.start)[0])
    years = [_year(year, list(group), len(days) <= _MANY_DAYS, tongue) for year, group in by_year]
    return tuple(replace(year, here=len(years) == 1) for year in years)


def _year(year: int, days: Sequence[Day], with_days: bool, tongue: Tongue) -> RailYear:
    known = [day for day in days if day.interval.granularity <= Granularity.HALF]
    months = groupby(known, key=lambda day: from_day(day.interval.start)[1])
    only_coarse = all(day.interval.granularity > Granularity.YEAR for day in days)
    words = days[0].large if only_coarse else year_in_words(year, tongue)
    return RailYear(words, _href(days[0]), tuple(_month(month, list(group), with_days, tongue) for month, group in months))


def _month(month: int, days: Sequence[Day], with_days: bool, tongue: Tongue) -> RailMonth:
    links = [_link(day, tongue) for day in days if with_days and day.interval.granularity <= Granularity.WEEK]
    return RailMonth(month_in_words(month, tongue), _href(days[0]), tuple(dict.fromkeys(links)))


def _link(day: Day, tongue: Tongue) -> Link:
    numbers, words = numbers_in_words(day.interval, tongue)
    return Link(numbers, _href(day), note=words)


def _href(day: Day) -> str:
    return f"#{day.anchor}"
