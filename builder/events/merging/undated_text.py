"""What an event is told in, date apart."""

from builder.events.event import DatedEvent


def undated_text(event: DatedEvent) -> str:
    """The event's text without the words that date it, where it is the sentence of one of its sources."""
    source = next((each for each in event.sources if each.sentence == event.text), None)
    return f"{source.sentence[: source.start]} {source.sentence[source.end :]}" if source else event.text
