"""Whether reports of one step that hardly comes twice may give it days that do not touch."""

from builder.events.event import DatedEvent, Status
from builder.events.merging.profile import Profile

Told = tuple[DatedEvent, Profile]

_ONCE = ("committed", "jury", "guilty", "acquitted", "sentence", "resigned", "sworn in", "hired")
_COUNTED = ("questioned", "hospital")  # these come again, and are one only where both tell one number: of hours, say
_LATE = 3  # days after it: so late the news of a day still tells it


def days_off(step: str, one: Told, other: Told) -> bool:
    """The next day, since lists and time zones differ by one, or the day of a report up to three days later. Symmetric."""
    (event, mine), (rival, yours) = one, other
    once = step.startswith(_ONCE) or (step.startswith(_COUNTED) and any(word.isdigit() for word in mine.title & yours.title))
    return once and Status.PLANNED not in (event.status, rival.status) and (_follows(event, rival) or _follows(rival, event))


def _follows(later: DatedEvent, earlier: DatedEvent) -> bool:
    mine, yours = later.interval, earlier.interval
    if mine is None or yours is None or mine.end - mine.start != 1 or yours.end - yours.start != 1:
        return False
    return 0 <= mine.start - yours.end < (_LATE if later.approximate else 1)
