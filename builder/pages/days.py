"""Events under their headings."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from builder.events.event import DatedEvent
from builder.pages.places import day_anchor
from builder.pages.qualified import qualified
from builder.pages.view import Day, Row
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import interval_in_words
from builder.wording.headings_in_words import gap_in_words, heading_in_words
from builder.wording.tongue import Tongue

_LONG = 14  # days: a shorter gap is not worth a line
_LONGER = 4  # times the usual gap of this timeline: nor is one that is about as long as most


def days(events: Iterable[DatedEvent], rows: Mapping[str, Row], tongue: Tongue) -> tuple[Day, ...]:
    """Dated events by what is known of their date, in order; events of one day share a heading, whatever their hour."""
    groups: dict[tuple[object, ...], list[DatedEvent]] = {}
    for event in events:
        groups.setdefault(_key(event), []).append(event)
    intervals = [interval for (first, *_) in groups.values() if (interval := first.interval)]
    return tuple(_day(group, gap, rows, tongue) for group, gap in zip(groups.values(), _gaps(intervals), strict=True))


def _key(event: DatedEvent) -> tuple[object, ...]:
    assert event.interval is not None  # the events of a timeline that are not among `undated` have one
    if event.interval.end - event.interval.start == 1:
        return (event.interval.start,)
    return event.interval.start, event.interval.end, event.interval.granularity, event.interval.spanned


def _gaps(intervals: Sequence[Interval]) -> list[int]:
    """The empty days before each interval; 0 for none, and where it is not long."""
    if not intervals:
        return []
    gaps, reached = [0], intervals[0].end
    for interval in intervals[1:]:
        gaps.append(max(0, interval.start - reached))
        reached = max(reached, interval.end)
    usual = median(gaps)
    return [gap if gap >= max(_LONG, _LONGER * usual) else 0 for gap in gaps]


def _day(group: Sequence[DatedEvent], gap: int, rows: Mapping[str, Row], tongue: Tongue) -> Day:
    first = group[0]
    assert first.interval is not None  # as above
    words = {qualified(event, "", tongue) for event in group}
    large, small = _heading(first, first.interval, tongue) if len(words) == 1 else heading_in_words(first.interval, tongue)
    return Day(
        anchor=day_anchor(first.interval),
        mixed=len(words) > 1,
        large=large,
        small=small,
        gap=gap_in_words(gap, tongue) if gap else "",
        interval=first.interval,
        rows=tuple(rows[event.id] for event in group),
    )


def _heading(event: DatedEvent, interval: Interval, tongue: Tongue) -> tuple[str, str]:
    large, small = heading_in_words(interval, tongue)
    if not qualified(event, "", tongue):
        return large, small
    one_day = interval.end - interval.start == 1  # its weekday would say more than is known
    words = qualified(event, large if one_day else interval_in_words(interval, tongue), tongue)
    return words[0].upper() + words[1:], small.split(" · ")[-1] if one_day else ""
