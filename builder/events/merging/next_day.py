"""Whether an event may have been told the day after."""

from builder.events.event import DatedEvent


def next_day(event: DatedEvent, rival: DatedEvent) -> bool:
    """Whether one of them is dated to the day of its report only, and the other to the day before that: news may tell of yesterday. Symmetric."""
    return (event.approximate and _follows(event, rival)) or (rival.approximate and _follows(rival, event))


def _follows(later: DatedEvent, earlier: DatedEvent) -> bool:
    one, other = later.interval, earlier.interval
    if one is None or other is None:
        return False
    return one.end - one.start == 1 == other.end - other.start and one.start == other.end
