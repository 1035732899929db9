"""Dates that come again: a weekday each week, a month each year, a feast on its day.

Every one answers two questions: the last occurrence before a day and the first after it, by looking at the years (or weeks) around.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from builder.temporal import units
from builder.temporal.calendar import add_months, from_day, to_day, weekday
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

_REACH = 8  # years to look either way: 29 February can be eight years off


@dataclass(frozen=True, slots=True)
class Recurring:
    """An occurrence for each index, in order of time, None where that year has none; `index_of` gives an index at or near a day.

    Each is `size` long and comes once a `period`. `fits`, where there is one, says of an occurrence whether all that was told of it is true.
    """

    occurrence: Callable[[int], Interval | None]
    index_of: Callable[[int], int]
    size: G = G.DAY
    period: G = G.YEAR
    fits: Callable[[Interval], bool] | None = None

    def towards(self, day: int, direction: int) -> Interval | None:
        """The last that began by `day` where `direction` is negative, the first that still runs on it where positive, the nearer of them at 0."""
        back = self.before(day, started=True) if direction <= 0 else None
        forward = self.after(day, running=True) if direction >= 0 else None
        if back is None or forward is None:
            return back or forward
        return back if max(0, day - back.end + 1) <= forward.start - day else forward

    def fitting(self, found: Interval) -> Interval:
        """The occurrence, or its neighbour where that one fits better."""
        if self.fits is None or self.fits(found):
            return found
        neighbours = (self.before(found.start), self.after(found.end))
        return next((other for other in neighbours if other and self.fits(other)), found)

    def before(self, day: int, started: bool = False) -> Interval | None:
        """The last occurrence that ended before `day`; with `started`, that began on or before it."""
        index = self.index_of(day)
        for step in range(2 * _REACH):
            found = self.occurrence(index + _REACH // 4 - step)
            if found and (found.start <= day if started else found.end <= day):
                return found
        return None

    def after(self, day: int, running: bool = False) -> Interval | None:
        """The first occurrence that begins on or after `day`; with `running`, one that still runs on `day` will do."""
        index = self.index_of(day)
        for step in range(2 * _REACH):
            found = self.occurrence(index - _REACH // 4 + step)
            if found and (found.end > day if running else found.start >= day):
                return found
        return None


def _year_of(day: int) -> int:
    return from_day(day)[0]


def yearly(occurrence: Callable[[int], Interval | None], size: G = G.DAY) -> Recurring:
    """What comes once a year: `occurrence` takes the year."""
    return Recurring(occurrence, _year_of, size)


def each_weekday(number: int) -> Recurring:
    """0 Monday to 6 Sunday."""
    return Recurring(lambda week: Interval(7 * week + 1 + number, 7 * week + 2 + number, G.DAY), lambda day: (day - 1) // 7, period=G.WEEK)


def each_month(number: int) -> Recurring:
    """A month of the year, 1 to 12."""
    return yearly(lambda year: units.month(year, number), G.MONTH)


def each_date(month: int, date: int) -> Recurring:
    """A day of the year."""
    return yearly(lambda year: units.day(year, month, date))


def each_day_of_month(date: int) -> Recurring:
    """The same day each month."""
    return Recurring(
        lambda index: units.day(*add_months(0, 1, index), date), lambda day: from_day(day)[0] * 12 + from_day(day)[1] - 1, period=G.MONTH
    )


def told_with_weekday(what: Recurring, on: int) -> Recurring:
    """A day of the year that was told with its weekday, which says which year."""
    return replace(what, fits=lambda day: weekday(day.start) == on)


def each_day_of_month_on(date: int, on: int) -> Recurring:
    """The day of a month that falls on that weekday: Friday the 13th."""

    def occurrence(index: int) -> Interval | None:
        day = units.day(*add_months(0, 1, index), date)
        return day if day and weekday(day.start) == on else None

    return Recurring(occurrence, each_day_of_month(date).index_of, period=G.MONTH)


def each_season(number: int) -> Recurring:
    """0 spring to 3 winter."""
    return yearly(lambda year: units.season(year, number), G.SEASON)


def each_quarter(number: int) -> Recurring:
    """1 to 4."""
    return yearly(lambda year: units.quarter(year, number), G.QUARTER)


def each_half(number: int) -> Recurring:
    """1 or 2."""
    return yearly(lambda year: units.half(year, number), G.HALF)


def each_unit(unit: G) -> Recurring:
    """Every whole unit of the calendar: the first week of a month, the second year of a decade."""
    return Recurring(lambda index: units.SHIFTED[unit](1, index), lambda day: _unit_index(unit, day), unit, unit)


def _unit_index(unit: G, day: int) -> int:
    year, month, _ = from_day(day)
    table = {
        G.WEEK: (day - 1) // 7,
        G.WEEKEND: (day - 1) // 7,
        G.MONTH: (year - 1) * 12 + month - 1,
        G.QUARTER: (year - 1) * 4 + (month - 1) // 3,
        G.HALF: (year - 1) * 2 + (month - 1) // 6,
        G.SEASON: (year - 1) * 4 + month // 3,
        G.YEAR: year - 1,
        G.DECADE: year // 10,
        G.CENTURY: (year - 1) // 100,
    }
    return table.get(unit, day - 1)


def each_easter(offset: int, east: bool = False) -> Recurring:
    """Days from Easter Sunday of the West, or of the East, years 1583 to 4099."""

    def occurrence(year: int) -> Interval | None:
        if not 1583 <= year <= 4099:
            return None
        start = easter(year, EASTER_ORTHODOX if east else EASTER_WESTERN).toordinal() + offset
        return Interval(start, start + 1, G.DAY)

    return yearly(occurrence)


def each_nth_weekday(month: int, number: int, count: int) -> Recurring:
    """The `count`-th weekday of a month, from its end where negative."""

    def occurrence(year: int) -> Interval | None:
        if count > 0:
            first = to_day(year, month, 1)
            start = first + (number - weekday(first)) % 7 + 7 * (count - 1)
        else:
            last = units.month(year, month).end - 1
            start = last - (weekday(last) - number) % 7 + 7 * (count + 1)
        return Interval(start, start + 1, G.DAY)

    return yearly(occurrence)
