"""The chapters of a chronology that is too long for one page: years, quiet ones gathered in decades, crowded ones cut into months and days."""

from collections.abc import Callable, Iterator, Sequence

from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.pages.chapter import Chapter
from builder.pages.light import light
from builder.pages.places import chapter_path
from builder.pages.sheets import sheets
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.temporal.units import SHIFTED

_QUIET = 60  # events: a century or a decade with no more is one chapter


def chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    """The chapters in order, of a timeline that does not fit the front page."""
    return tuple(_divided(timeline.events, 0))


def _few(events: Sequence[DatedEvent]) -> bool:
    return len(events) <= _QUIET


# Coarsest first: the unit, when its events are one chapter, and whether what divides it is told under it rather than after it.
_LEVELS: tuple[tuple[Granularity, Callable[[Sequence[DatedEvent]], bool], bool], ...] = (
    (Granularity.CENTURY, _few, False),
    (Granularity.DECADE, _few, False),
    (Granularity.YEAR, light, True),
    (Granularity.MONTH, light, True),
)


def _divided(events: Sequence[DatedEvent], level: int) -> Iterator[Chapter]:
    unit, fits, holds = _LEVELS[level]
    for interval, held in _by(unit, events):
        if fits(held):
            yield from _pages(interval, held)
        elif unit == Granularity.MONTH:
            yield Chapter(chapter_path(interval), interval, (), tuple(_days(held)))
        else:
            finer = _LEVELS[level + 1][0]
            own = [event for event in held if _coarse(event, finer)]
            rest = _divided([event for event in held if not _coarse(event, finer)], level + 1)
            yield from _over(interval, own, tuple(rest)) if holds else (*(_pages(interval, own) if own else ()), *rest)


def _by(unit: Granularity, events: Sequence[DatedEvent]) -> list[tuple[Interval, list[DatedEvent]]]:
    groups: dict[Interval, list[DatedEvent]] = {}
    for event in events:
        assert event.interval is not None  # the events of a timeline that are not among `undated` have one
        groups.setdefault(SHIFTED[unit](event.interval.start, 0), []).append(event)
    return list(groups.items())


def _coarse(event: DatedEvent, finer: Granularity) -> bool:
    """Known less finely than `finer`."""
    return event.interval is not None and event.interval.granularity > finer


def _pages(interval: Interval, events: Sequence[DatedEvent]) -> Iterator[Chapter]:
    for number, sheet in enumerate(sheets(events), 1):
        yield Chapter(chapter_path(interval, number), interval, sheet, number=number)


def _over(interval: Interval, own: Sequence[DatedEvent], parts: tuple[Chapter, ...]) -> Iterator[Chapter]:
    first, *more = _pages(interval, own)
    yield Chapter(first.path, interval, first.events, (*more, *parts))


def _days(events: Sequence[DatedEvent]) -> Iterator[Chapter]:
    """Runs of days, each named after its first and its last."""
    numbers: dict[int, int] = {}
    for sheet in sheets(events):
        first, last = sheet[0].interval, sheet[-1].interval
        assert first is not None and last is not None  # as above
        number = numbers[first.start] = numbers.get(first.start, 0) + 1
        interval = Interval(first.start, last.start + 1, Granularity.DAY, spanned=last.start > first.start)
        begins = Interval(first.start, first.start + 1, Granularity.DAY)
        yield Chapter(chapter_path(begins, number), interval, sheet, number=number)
