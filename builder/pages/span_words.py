"""How long a time events reach over."""

from collections.abc import Iterable

from builder.events.event import DatedEvent
from builder.languages.dates_in_words import ends_in_words, interval_in_words
from builder.pages.wording import say
from builder.temporal.interval import Interval


def span_words(events: Iterable[DatedEvent]) -> str:
    """``2024 to 10 July 2025``, ``9 July 2025``, or "" where none has a date; the events are in order."""
    intervals = [event.interval for event in events if event.interval]
    if not intervals:
        return ""
    first, last = _end(intervals[0], 0), _end(max(intervals, key=lambda interval: (interval.start, -interval.granularity)), 1)
    return first if first == last else say("span", first=first, last=last)


def _end(interval: Interval, which: int) -> str:
    return ends_in_words(interval)[which] if interval.spanned else interval_in_words(interval)
