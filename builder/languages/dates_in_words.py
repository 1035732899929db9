"""Dates in words, as a newspaper writes them: day before month, as precise as they are known."""

from builder.temporal.calendar import from_day, weekday
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}


def year_in_words(year: int) -> str:
    """``2025``, or ``480 BC`` for years before 1."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_in_words(day: int, with_weekday: bool = False) -> str:
    """``10 July 2025`` or ``Thursday 10 July 2025``."""
    year, month, date = from_day(day)
    return f"{WEEKDAYS[weekday(day)] + ' ' if with_weekday else ''}{date} {MONTHS[month - 1]} {year_in_words(year)}"


def interval_in_words(interval: Interval, with_weekday: bool = False) -> str:
    """``10 July 2025``, ``the week of 7 July 2025``, ``July 2025``, ``the second quarter of 2025``, ``2024``, ``the 1990s`` …"""
    year, month, _ = from_day(interval.start)
    if interval.spanned:
        return " to ".join(ends_in_words(interval, with_weekday))
    if interval.end - interval.start == 1:
        return day_in_words(interval.start, with_weekday)
    named = {
        Granularity.WEEK: f"the week of {day_in_words(interval.start)}",
        Granularity.WEEKEND: f"the weekend of {day_in_words(interval.start)}",
        Granularity.SEASON: f"{SEASONS.get(month, 'season')} {year_in_words(year)}",
        Granularity.QUARTER: f"the {ORDINALS[(month - 1) // 3 + 1]} quarter of {year_in_words(year)}",
        Granularity.HALF: f"the {ORDINALS[(month - 1) // 6 + 1]} half of {year_in_words(year)}",
    }
    return named.get(interval.granularity) or _unit(interval, with_weekday)


def ends_in_words(interval: Interval, with_weekday: bool = False) -> tuple[str, str]:
    """The first and last unit of a range, each as `interval_in_words` says it: ``3 May 2023`` and ``5 May 2023``."""
    first = Interval(interval.start, interval.start + 1, interval.granularity)
    last = Interval(interval.end - 1, interval.end, interval.granularity)
    return _unit(first, with_weekday), _unit(last, with_weekday)


def _unit(interval: Interval, with_weekday: bool) -> str:
    year, month, _ = from_day(interval.start)
    if interval.granularity == Granularity.MONTH:
        return f"{MONTHS[month - 1]} {year_in_words(year)}"
    if interval.granularity == Granularity.YEAR:
        return year_in_words(year)
    if interval.granularity == Granularity.DECADE:
        return f"the {year // 10 * 10}s" if year > 0 else f"the decade from {year_in_words(year)}"
    if interval.granularity == Granularity.CENTURY:
        number = (year if year > 0 else year - 1) // 100 + 1
        return f"the {number}{_suffix(number)} century" if number > 0 else f"the {1 - number}{_suffix(1 - number)} century BC"
    return day_in_words(interval.start, with_weekday)


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
