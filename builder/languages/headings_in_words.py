"""Dates as the headings of a chronology: a large part and a small one, and the length of a gap between two."""

from collections.abc import Callable

from builder.languages.dates_in_words import MONTHS, ORDINALS, SEASONS, WEEKDAYS, ends_in_words, interval_in_words, year_in_words
from builder.temporal.calendar import from_day, weekday
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval

DAY_UNKNOWN = "day not known"
YEAR_UNKNOWN = "year not known"
_GREGORIAN = 1583  # the first whole year of the calendar whose weekdays people used

# Longest first: a gap of at least so many days is told in this unit.
_GAP_UNITS = ((730, 365.2425, "year"), (60, 30.436875, "month"), (14, 7, "week"), (1, 1, "day"))


def heading_in_words(interval: Interval) -> tuple[str, str]:
    """The large part and the small one, which may be empty: ``10 July`` and ``Thursday · 2025``; ``2024`` and ``day not known``."""
    if interval.end - interval.start == 1:
        return _day(interval.start)
    if interval.spanned:
        return _range(interval)
    return _HEADINGS.get(interval.granularity, _whole)(interval)


def month_in_words(month: int) -> str:
    """``July``, for 1 to 12."""
    return MONTHS[month - 1]


def gap_in_words(days: int) -> str:
    """``7 months``, rounded down in the largest unit of which there are two; `days` is at least 1."""
    _, length, unit = next(row for row in _GAP_UNITS if days >= row[0])
    number = int(days / length)
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def _day(day: int) -> tuple[str, str]:
    year, month, date = from_day(day)
    name = f"{WEEKDAYS[weekday(day)]} · " if year >= _GREGORIAN else ""
    return f"{date} {MONTHS[month - 1]}", name + year_in_words(year)


def _range(interval: Interval) -> tuple[str, str]:
    (year, month, date), (last_year, last_month, last_date) = from_day(interval.start), from_day(interval.end - 1)
    if year != last_year or interval.granularity >= Granularity.SEASON:
        return " – ".join(dict.fromkeys(ends_in_words(interval))), ""
    if interval.granularity == Granularity.MONTH:
        return " – ".join(dict.fromkeys((MONTHS[month - 1], MONTHS[last_month - 1]))), year_in_words(year)
    first = f"{date}" if month == last_month else f"{date} {MONTHS[month - 1]} "
    return f"{first}{'–' if month == last_month else '– '}{last_date} {MONTHS[last_month - 1]}", year_in_words(year)


def _within_year(interval: Interval) -> tuple[str, str]:
    year, month, date = from_day(interval.start)
    large = {
        Granularity.WEEK: f"Week of {date} {MONTHS[month - 1]}",
        Granularity.WEEKEND: f"Weekend of {date} {MONTHS[month - 1]}",
        Granularity.MONTH: MONTHS[month - 1],
        Granularity.SEASON: SEASONS.get(month, "season").capitalize(),
        Granularity.QUARTER: f"{ORDINALS[(month - 1) // 3 + 1].capitalize()} quarter",
        Granularity.HALF: f"{ORDINALS[(month - 1) // 6 + 1].capitalize()} half",
    }[interval.granularity]
    return large, f"{year_in_words(year)} · {DAY_UNKNOWN}"


def _year(interval: Interval) -> tuple[str, str]:
    return interval_in_words(interval), DAY_UNKNOWN


def _years(interval: Interval) -> tuple[str, str]:
    words = interval_in_words(interval)
    return words[0].upper() + words[1:], YEAR_UNKNOWN


def _whole(interval: Interval) -> tuple[str, str]:
    return interval_in_words(interval), ""


_HEADINGS: dict[Granularity, Callable[[Interval], tuple[str, str]]] = {
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
