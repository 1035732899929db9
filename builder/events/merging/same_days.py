"""Whether two events have the same days."""

from builder.events.event import DatedEvent


def same_days(event: DatedEvent, rival: DatedEvent) -> bool:
    """Whether both begin and end on the same days, however fine their dates are told; undated ones do not."""
    one, other = event.interval, rival.interval
    return one is not None and other is not None and one.start == other.start and one.end == other.end
