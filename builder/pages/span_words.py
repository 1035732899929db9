"""How long a time events reach over."""

from collections.abc import Iterable

from builder.events.event import DatedEvent
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import ends_in_words, interval_in_words
from builder.wording.tongue import Tongue


def span_words(events: Iterable[DatedEvent], tongue: Tongue) -> str:
    """``2024 to 10 July 2025``, ``9 July 2025``, or "" where none has a date; the events are in order."""
    intervals = [event.interval for event in events if event.interval]
    if not intervals:
        return ""
    first, last = _end(intervals[0], 0, tongue), _end(max(intervals, key=lambda interval: (interval.start, -interval.granularity)), 1, tongue)
    return first if first == last else tongue.say("span", first=first, last=last)


def _end(interval: Interval, which: int, tongue: Tongue) -> str:
    return ends_in_words(interval, tongue)[which] if interval.spanned else interval_in_words(interval, tongue)
