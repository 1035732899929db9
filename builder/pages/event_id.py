"""What feeds call an event for ever."""

import uuid

from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.pages.clean import clean
from builder.pages.places import absolute, lasting_href

_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:news-timeline-builder")


def event_id(timeline: Timeline, event: DatedEvent) -> str:
    """The event's address where the timeline knows its own, else a ``urn:uuid:`` that stays the same as long as the event's id."""
    return absolute(timeline.settings, lasting_href(event)) or f"urn:uuid:{uuid.uuid5(_IDS, clean(event.id))}"
