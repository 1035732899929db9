"""How far the words of a date are to be trusted."""

from builder.events.event import DatedEvent
from builder.temporal.granularity import Granularity
from builder.wording.tongue import Tongue

_SIDES = frozenset(("BY", "BEFORE", "AFTER"))
_NAMED = (Granularity.MONTH, Granularity.SEASON, Granularity.YEAR)  # "early June", but "early in the week of 7 July"


def qualified(event: DatedEvent, words: str, tongue: Tongue) -> str:
    """`words`, which say the interval, with how far they are to be trusted, or which part of it is meant, put before them."""
    if event.date.startswith("../"):
        return tongue.say("until", date=words)
    if event.date.endswith("/.."):
        return tongue.say("since", date=words)
    if event.approximate:
        return tongue.say("around", date=words)
    first, _, second = event.part.partition(" ")
    side, part = (first, second) if first in _SIDES else ("", first)
    if part and event.interval and event.interval.granularity > Granularity.DAY and not event.interval.spanned:
        key = f"edge {part}" if side else f"part {part}{'' if event.interval.granularity in _NAMED else ' of'}"
        words = tongue.say(key, date=words)
    return tongue.say(f"side {side}", date=words) if side else words
