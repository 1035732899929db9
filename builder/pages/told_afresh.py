"""The words for events, told anew."""

from collections.abc import Callable, Sequence

from builder.events.event import DatedEvent


def told_afresh(kind: str, events: Sequence[DatedEvent], tell: Callable[[DatedEvent], str], /) -> Sequence[str]:
    """A `Telling` that knows of none before."""
    return [tell(event) for event in events]
