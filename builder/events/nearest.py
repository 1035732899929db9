"""Which event an id most likely meant that no event answers to any more."""

from dataclasses import dataclass

from builder.events.event import DatedEvent
from builder.events.register import Register
from builder.events.stems import stems
from builder.temporal.read_edtf import read_edtf

_SURE = 0.75  # of the words remembered: they are then the same happening, told by another report or in other words …
_FEWEST = 3  # … if there are words enough to tell one from another
_NO_DATE = "undated"  # stands where the date would
_ALIKE = 0.5  # of the words: an event that shares fewer counts as near by its date alone


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest event, None where there is none at all; `sure` where it can be no other."""

    event: DatedEvent | None
    sure: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    event: DatedEvent
    share: float
    distance: int

    def order(self) -> tuple[bool, int, float, str]:
        """Those that are alike first, then by date, then by words."""
        return self.share < _ALIKE, self.distance, -self.share, self.event.id


def nearest(name: str, was: str, events: Register) -> Nearest:
    """By what was noted of the event (``2025-07-04 Council closes the bridge``), else by the words in its id."""
    first, _, rest = was.partition(" ")
    read = read_edtf(first)
    told = rest if read or first == _NO_DATE else was
    wanted = stems(told or name.rpartition("-")[0].replace("-", " "))
    day = read[0].start if read else None
    names = {*events.sharing(wanted), *(events.near(day) if day is not None else ())} or set(sorted(events.events)[:1])
    found = sorted((_candidate(events.events[each], wanted, day) for each in names), key=_Candidate.order)
    if not found:
        return Nearest(None, False)
    alike = [each for each in found if each.share >= _SURE and (each.distance == 0 if read else each.event.interval is None)]
    told_when = read is not None or first == _NO_DATE  # what recurs in the news has the same words on another day
    return Nearest(found[0].event, told_when and len(wanted) >= _FEWEST and alike == found[:1])


def _candidate(event: DatedEvent, wanted: frozenset[str], day: int | None) -> _Candidate:
    """Days from the date remembered; an undated event is farther than any, and no date remembered is as near as can be."""
    distance = 0 if day is None else abs(event.interval.start - day) if event.interval else 10**9
    return _Candidate(event, len(wanted & stems(f"{event.title} {event.text}")) / max(1, len(wanted)), distance)
