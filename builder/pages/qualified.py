"""How far the words of a date are to be trusted."""

from builder.events.event import DatedEvent
from builder.wording.tongue import Tongue


def qualified(event: DatedEvent, words: str, tongue: Tongue) -> str:
    """`words`, which say the interval, with how far they are to be trusted put before them."""
    if event.date.startswith("../"):
        return tongue.say("until", date=words)
    if event.date.endswith("/.."):
        return tongue.say("since", date=words)
    return tongue.say("around", date=words) if event.approximate else words
