"""Dates as HTML may hold them."""

import re

from builder.events.event import DatedEvent
from builder.pages.view import Moment
from builder.temporal.calendar import from_day, iso_week
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import ends_in_words, interval_in_words
from builder.wording.tongue import Tongue

_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?")  # and not 24:00, which HTML does not know


def moments(event: DatedEvent, tongue: Tongue) -> tuple[Moment, ...]:
    """One date, or the two ends of a range; `datetime` only for what ``<time datetime>`` takes: times, days, weeks, months, years of four digits."""
    interval = event.interval
    if interval is None:
        return ()
    if not interval.spanned:
        return (_moment(interval_in_words(interval, tongue), _machine(interval), event.date),)
    first, last = ends_in_words(interval, tongue)
    begins, ends = (_machine(Interval(day, day + 1, interval.granularity)) for day in (interval.start, interval.end - 1))
    if first == last or not (begins and ends):
        return (_moment(first if first == last else tongue.say("span", first=first, last=last), begins if first == last else "", event.date),)
    return _moment(first, begins, ""), _moment(last, ends, "")


def _moment(text: str, machine: str, edtf: str) -> Moment:
    return Moment(text, datetime=machine) if machine else Moment(text, edtf=edtf)


def _machine(interval: Interval) -> str:
    year, month, day = from_day(interval.start)
    if not 1000 <= year <= 9999:
        return ""
    if interval.end - interval.start == 1 and interval.granularity <= Granularity.DAY:
        clock = f"T{interval.clock}" if _CLOCK.fullmatch(interval.clock) else ""
        return f"{year}-{month:02d}-{day:02d}{clock}"
    if interval.granularity == Granularity.WEEK:
        week_year, week = iso_week(interval.start)
        return f"{week_year}-W{week:02d}"
    return {Granularity.MONTH: f"{year}-{month:02d}", Granularity.YEAR: f"{year}"}.get(interval.granularity, "")
