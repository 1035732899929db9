"""The language an event is told in."""

from builder.events.event import DatedEvent
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag


def event_language(event: DatedEvent, ground: Ground) -> str:
    """The tag of the article whose sentence is the event's text; "" where none of ours has it."""
    told = next((source for source in event.sources if source.sentence == event.text), event.sources[0])
    return language_tag(ground.articles[told.article].language) if told.article else ""
