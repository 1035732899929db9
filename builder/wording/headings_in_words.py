"""Dates as the headings of a chronology: a large part and a small one, and the length of a gap between two."""

from collections.abc import Callable

from builder.temporal.calendar import from_day, weekday
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import ends_in_words, filled, interval_in_words, part_of_year, year_in_words
from builder.wording.tongue import Tongue

_GREGORIAN = 1583  # the first whole year of the calendar whose weekdays people used

# Longest first: a gap of at least so many days is told in this unit.
_GAP_UNITS = ((730, 365.2425, "year"), (60, 30.436875, "month"), (14, 7, "week"), (1, 1, "day"))


def heading_in_words(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    """The large part and the small one, which may be empty: ``10 July`` and ``Thursday · 2025``; ``2024`` and ``day not known``."""
    if interval.end - interval.start == 1:
        return _day(interval.start, tongue)
    if interval.spanned:
        return _range(interval, tongue)
    return _HEADINGS.get(interval.granularity, _whole)(interval, tongue)


def month_in_words(month: int, tongue: Tongue) -> str:
    """``July``, for 1 to 12."""
    return tongue.dates.alone[month - 1]


def numbers_in_words(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    """The day of the month, or the first and the last one, alone and in the date: ``10`` and ``10 July 2025``, ``7–13`` and ``7–13 July 2025``."""
    first, last = from_day(interval.start)[2], from_day(interval.end - 1)[2]
    numbers = f"{first}" if first == last else f"{first}–{last}"
    return numbers, filled(tongue.dates.day, interval.start, tongue, numbers)


def gap_in_words(days: int, tongue: Tongue) -> str:
    """``7 months``, rounded down in the largest unit of which there are two; `days` is at least 1."""
    _, length, unit = next(row for row in _GAP_UNITS if days >= row[0])
    return tongue.say(f"gap {unit}", int(days / length))


def _day(day: int, tongue: Tongue) -> tuple[str, str]:
    year = from_day(day)[0]
    name = f"{tongue.dates.weekdays[weekday(day)]} · " if year >= _GREGORIAN else ""
    return filled(tongue.dates.of_year, day, tongue), name + year_in_words(year, tongue)


def _range(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    begins, ends = interval.start, interval.end - 1
    (year, month, _), (last_year, last_month, _) = from_day(begins), from_day(ends)
    if year != last_year or interval.granularity >= Granularity.SEASON:
        return " – ".join(dict.fromkeys(ends_in_words(interval, tongue))), ""
    if interval.granularity == Granularity.MONTH:
        large = " – ".join(dict.fromkeys((month_in_words(month, tongue), month_in_words(last_month, tongue))))
    elif month == last_month:
        first, last = tongue.dates.days
        large = filled(first, begins, tongue) + filled(last, ends, tongue)
    else:
        large = f"{filled(tongue.dates.of_year, begins, tongue)} – {filled(tongue.dates.of_year, ends, tongue)}"
    return large, year_in_words(year, tongue)


def _within_year(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    year, month, _ = from_day(interval.start)
    if interval.granularity == Granularity.MONTH:
        large = month_in_words(month, tongue)
    else:
        key = part_of_year(interval) or interval.granularity.word
        large = tongue.say(f"heading {key}", day=filled(tongue.dates.of_year, interval.start, tongue))
    return large, f"{year_in_words(year, tongue)} · {tongue.say('day not known')}"


def _year(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    return interval_in_words(interval, tongue), tongue.say("day not known")


def _years(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    words = interval_in_words(interval, tongue)
    return words[0].upper() + words[1:], tongue.say("year not known")


def _whole(interval: Interval, tongue: Tongue) -> tuple[str, str]:
    return interval_in_words(interval, tongue), ""


_HEADINGS: dict[Granularity, Callable[[Interval, Tongue], tuple[str, str]]] = {
    Granularity.WEEK: _within_year,
    Granularity.WEEKEND: _within_year,
    Granularity.MONTH: _within_year,
    Granularity.SEASON: _within_year,
    Granularity.QUARTER: _within_year,
    Granularity.HALF: _within_year,
    Granularity.YEAR: _year,
    Granularity.DECADE: _years,
    Granularity.CENTURY: _years,
}
