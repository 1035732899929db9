"""The words that an event is looked up by."""

from builder.events.event import DatedEvent
from builder.events.merging.undated_text import undated_text
from builder.events.words.senses import senses


def told_words(event: DatedEvent) -> frozenset[str]:
    """The senses of its title's words and of its text's, those that date it left out."""
    return senses(undated_text(event)) | senses(event.title)
