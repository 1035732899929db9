"""An event's date in words."""

from builder.events.event import DatedEvent
from builder.pages.qualified import qualified
from builder.wording.dates_in_words import interval_in_words
from builder.wording.tongue import Tongue


def event_words(event: DatedEvent, tongue: Tongue) -> str:
    """``9 July 2025``, ``around the week of 7 July 2025``, ``until May 2025``, ``date not known``."""
    if event.interval is None:
        return tongue.say("no date")
    return qualified(event, interval_in_words(event.interval, tongue), tongue)
