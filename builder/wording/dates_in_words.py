"""Dates in words, in a language's own order, as precise as they are known. The examples are British; elsewhere it is ``July 10, 2025``."""

from functools import lru_cache

from builder.temporal.calendar import from_day, weekday
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.wording.tongue import Tongue

SEASONS = (3, 6, 9, 12)  # the months they begin in


def year_in_words(year: int, tongue: Tongue) -> str:
    """``2025``, or ``480 BC`` for years before 1."""
    return str(year) if year > 0 else tongue.say("BC", year=1 - year)


@lru_cache(4096)
def day_in_words(day: int, tongue: Tongue, with_weekday: bool = False) -> str:
    """``10 July 2025`` or ``Thursday 10 July 2025``."""
    return filled(tongue.dates.weekday if with_weekday else tongue.dates.day, day, tongue)


def interval_in_words(interval: Interval, tongue: Tongue, with_weekday: bool = False) -> str:
    """``10 July 2025``, ``the week of 7 July 2025``, ``July 2025``, ``the second quarter of 2025``, ``2024``, ``the 1990s`` …"""
    if interval.end - interval.start == 1 and not interval.spanned:
        return day_in_words(interval.start, tongue, with_weekday)
    if interval.spanned:
        first, last = ends_in_words(interval, tongue, with_weekday)
        return tongue.say("span", first=first, last=last)
    if interval.granularity in (Granularity.WEEK, Granularity.WEEKEND):
        return tongue.say(interval.granularity.word, day=day_in_words(interval.start, tongue))
    if part := part_of_year(interval):
        return tongue.say(part, year=year_in_words(from_day(interval.start)[0], tongue))
    return _unit(interval, tongue, with_weekday)


def ends_in_words(interval: Interval, tongue: Tongue, with_weekday: bool = False) -> tuple[str, str]:
    """The first and last unit of a range, each as `interval_in_words` says it: ``3 May 2023`` and ``5 May 2023``."""
    first = Interval(interval.start, interval.start + 1, interval.granularity)
    last = Interval(interval.end - 1, interval.end, interval.granularity)
    return _unit(first, tongue, with_weekday), _unit(last, tongue, with_weekday)


def part_of_year(interval: Interval) -> str:
    """The key of the words for a season, a quarter or a half: ``season 6``, ``quarter 2``, ``half 1``; empty for anything else."""
    month = from_day(interval.start)[1]
    if interval.granularity == Granularity.SEASON:
        return f"season {month}" if month in SEASONS else "season"
    months = {Granularity.QUARTER: 3, Granularity.HALF: 6}.get(interval.granularity)
    return f"{interval.granularity.word} {(month - 1) // months + 1}" if months else ""


def filled(pattern: str, day: int, tongue: Tongue, numbers: str = "") -> str:
    """The pattern of a `DateStyle` with the day put in, or with `numbers` for the day of its month."""
    year, month, date = from_day(day)
    style = tongue.dates
    return pattern % {
        "d": numbers or date,
        "dd": numbers or f"{date:02}",
        "M": month,
        "MM": f"{month:02}",
        "MMMM": style.months[month - 1],
        "LLLL": style.alone[month - 1],
        "EEEE": style.weekdays[weekday(day)],
        "y": year_in_words(year, tongue),
    }


def _unit(interval: Interval, tongue: Tongue, with_weekday: bool) -> str:
    year = from_day(interval.start)[0]
    if interval.granularity == Granularity.MONTH:
        return filled(tongue.dates.month, interval.start, tongue)
    if interval.granularity == Granularity.YEAR:
        return year_in_words(year, tongue)
    if interval.granularity == Granularity.DECADE:
        return tongue.say("decade", year=year // 10 * 10) if year > 0 else tongue.say("decade BC", year=year_in_words(year, tongue))
    if interval.granularity == Granularity.CENTURY:
        number = (year if year > 0 else year - 1) // 100 + 1
        return tongue.say("century", number) if number > 0 else tongue.say("century BC", 1 - number)
    return day_in_words(interval.start, tongue, with_weekday)
