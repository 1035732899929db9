"""Where events are on the calendar."""

from collections.abc import Iterable

from builder.events.event import DatedEvent
from builder.pages.ground import Ground
from builder.pages.places import event_from
from builder.pages.view import Spot


def spots(ground: Ground, events: Iterable[DatedEvent], root: str) -> list[Spot]:
    """A spot for each dated event, which leads to where it is at home. `root` leads to the site's root."""
    return [Spot(event.interval, 1, event_from(root, event, ground.homes)) for event in events if event.interval]
