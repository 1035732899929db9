"""An event's date in words."""

from builder.events.event import DatedEvent
from builder.languages.dates_in_words import interval_in_words
from builder.pages.wording import say


def event_words(event: DatedEvent) -> str:
    """``9 July 2025``, ``around the week of 7 July 2025``, ``until May 2025``, ``date not known``."""
    if event.interval is None:
        return say("no date")
    return qualified(event, interval_in_words(event.interval))


def qualified(event: DatedEvent, words: str) -> str:
    """`words`, which say the interval, with how far they are to be trusted put before them."""
    if event.date.startswith("../"):
        return say("until", date=words)
    if event.date.endswith("/.."):
        return say("since", date=words)
    return say("around", date=words) if event.approximate else words
