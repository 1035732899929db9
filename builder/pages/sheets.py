"""What does not fit one page, on several."""

from collections.abc import Sequence

from builder.events.event import DatedEvent
from builder.pages.weight import weight

BUDGET = 46_000  # bytes of a compressed page that are its events': the rest of 60,000 is for what stands around them
MOST = 1_000  # events


def sheets(events: Sequence[DatedEvent]) -> list[tuple[DatedEvent, ...]]:
    """The events in order, cut wherever a page is full; a day is kept whole where it fits a page. At least one sheet, be it empty."""
    if len(events) <= MOST and sum(map(weight, events)) <= BUDGET:
        return [tuple(events)]
    found: list[list[DatedEvent]] = [[]]
    filled = 0
    for day in _days(events):
        heavy = [weight(event) for event in day]
        if found[-1] and (filled + sum(heavy) > BUDGET or len(found[-1]) + len(day) > MOST):
            found.append([])
            filled = 0
        for event, more in zip(day, heavy, strict=True):
            if found[-1] and (filled + more > BUDGET or len(found[-1]) == MOST):
                found.append([])
                filled = 0
            found[-1].append(event)
            filled += more
    return [tuple(sheet) for sheet in found]


def _days(events: Sequence[DatedEvent]) -> list[list[DatedEvent]]:
    """Events that begin on one day, together."""
    found: list[list[DatedEvent]] = []
    for event in events:
        if found and found[-1][0].interval and event.interval and found[-1][0].interval.start == event.interval.start:
            found[-1].append(event)
        else:
            found.append([event])
    return found
