"""How far the words of a date are to be trusted."""

from builder.events.event import DatedEvent
from builder.pages.wording import say


def qualified(event: DatedEvent, words: str) -> str:
    """`words`, which say the interval, with how far they are to be trusted put before them."""
    if event.date.startswith("../"):
        return say("until", date=words)
    if event.date.endswith("/.."):
        return say("since", date=words)
    return say("around", date=words) if event.approximate else words
