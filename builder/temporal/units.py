"""Single units of the calendar as intervals: the day, week, month … that a number names, or that holds a day."""

from collections.abc import Callable
from functools import lru_cache

from builder.temporal.calendar import add_months, days_in_month, from_day, to_day, weekday
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

_KNOWN = 4096  # units that are remembered: a text asks for the same ones again and again
SEASON_MONTHS = (3, 6, 9, 12)  # spring, summer, autumn, winter of the north, whole months; winter ends in the next year


@lru_cache(_KNOWN)
def day(year: int, month: int, date: int) -> Interval | None:
    """One day, or None where the calendar has none such."""
    if not (1 <= month <= 12 and 1 <= date <= days_in_month(year, month)):
        return None
    start = to_day(year, month, date)
    return Interval(start, start + 1, G.DAY)


@lru_cache(_KNOWN)
def months(year: int, first: int, count: int, granularity: G) -> Interval:
    """`count` months from the first of month `first`."""
    end = add_months(year, first, count)
    return Interval(to_day(year, first, 1), to_day(*end, 1), granularity)


def month(year: int, number: int) -> Interval:
    """A calendar month, 1 to 12."""
    return months(year, number, 1, G.MONTH)


def quarter(year: int, number: int) -> Interval:
    """A quarter, 1 to 4."""
    return months(year, 3 * number - 2, 3, G.QUARTER)


def half(year: int, number: int) -> Interval:
    """A half-year, 1 or 2."""
    return months(year, 6 * number - 5, 6, G.HALF)


def season(year: int, number: int) -> Interval:
    """A season: 0 spring, 1 summer, 2 autumn, 3 the winter that begins in `year`."""
    return months(year, SEASON_MONTHS[number], 3, G.SEASON)


def year(number: int) -> Interval:
    """A year; 0 is 1 BC."""
    return months(number, 1, 12, G.YEAR)


def decade(first: int) -> Interval:
    """The ten years from `first`."""
    return Interval(to_day(first, 1, 1), to_day(first + 10, 1, 1), G.DECADE)


def century(number: int) -> Interval:
    """The 20th century is the years 1900 to 1999, as its TIMEX3 (19) and EDTF (19XX) say; 0 is the years 100 to 1 BC, -1 the century before.

    The first century has 99 years: no calendar in use has a year 0.
    """
    first, after = 100 * (number - 1), 100 * number
    return Interval(to_day(first + (number <= 1), 1, 1), to_day(after + (number <= 0), 1, 1), G.CENTURY)


def week(number: int) -> Interval:
    """The ISO week, Monday to Sunday, that holds the day `number`."""
    start = number - weekday(number)
    return Interval(start, start + 7, G.WEEK)


def weekend(number: int) -> Interval:
    """Saturday and Sunday of the ISO week that holds the day `number`."""
    saturday = number - weekday(number) + 5
    return Interval(saturday, saturday + 2, G.WEEKEND)


def _days(start: int, offset: int) -> Interval:
    return Interval(start + offset, start + offset + 1, G.DAY)


def _months(start: int, offset: int) -> Interval:
    year_number, month_number, _ = from_day(start)
    return month(*add_months(year_number, month_number, offset))


def _blocks_of_months(size: int, granularity: G) -> Callable[[int, int], Interval]:
    def shifted(start: int, offset: int) -> Interval:
        year_number, month_number, _ = from_day(start)
        first = (month_number - 1) // size * size + 1
        return months(*add_months(year_number, first, offset * size), size, granularity)

    return shifted


def _seasons(start: int, offset: int) -> Interval:
    year_number, month_number, _ = from_day(start)
    total = year_number * 4 + (month_number // 3 - 1) + offset  # January and February belong to the winter before
    return season(total // 4, total % 4)


def _decades(start: int, offset: int) -> Interval:
    """Before the year 1 the 470s are 479 to 470 BC; the decades either side of it have nine years."""
    year_number = from_day(start)[0]
    number = (year_number // 10 if year_number > 0 else (year_number - 2) // 10) + offset
    first, after = (10 * number + (number == 0), 10 * number + 10) if number >= 0 else (10 * number + 2, 10 * number + 12 - (number == -1))
    return Interval(to_day(first, 1, 1), to_day(after, 1, 1), G.DECADE)


def _centuries(start: int, offset: int) -> Interval:
    year_number = from_day(start)[0]
    return century((year_number if year_number > 0 else year_number - 1) // 100 + 1 + offset)


SHIFTED: dict[G, Callable[[int, int], Interval]] = {
    G.SECOND: lambda start, _offset: _days(start, 0),  # no clock is known to count from: the day stands
    G.MINUTE: lambda start, _offset: _days(start, 0),
    G.HOUR: lambda start, offset: _days(start, offset // 24 if offset >= 0 else -(-offset // 24)),
    G.DAY: _days,
    G.WEEKEND: lambda start, offset: weekend(start + 7 * offset),
    G.WEEK: lambda start, offset: week(start + 7 * offset),
    G.MONTH: _months,
    G.SEASON: _seasons,
    G.QUARTER: _blocks_of_months(3, G.QUARTER),
    G.HALF: _blocks_of_months(6, G.HALF),
    G.YEAR: lambda start, offset: year(from_day(start)[0] + offset),
    G.DECADE: _decades,
    G.CENTURY: _centuries,
}
