"""Which event an id most likely meant that no event answers to any more."""

from dataclasses import dataclass

from rapidfuzz.distance import OSA

from builder.events.editing.id_key import id_key
from builder.events.editing.register import Register
from builder.events.event import DatedEvent
from builder.events.words.stems import stems
from builder.temporal.read_edtf import read_edtf

_SURE = 0.75  # of the words remembered: they are then the same happening, told by another report or in other words …
_FEWEST = 3  # … if there are words enough to tell one from another
_NO_DATE = "undated"  # stands where the date would
_SLIPS = 2  # of the eight letters of an id: one that is farther off is another
_WEEK, _MONTH, _NEVER = 7, 31, 10**9  # days


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

    def order(self) -> tuple[float, str]:
        """By words and nearness in time together: as many words weigh as much as the same day."""
        return -self.share - _WEEK / (_WEEK + self.distance), self.event.id


def nearest(name: str, was: str, events: Register) -> Nearest:
    """By the id, if it is only mistyped; else by what was noted of the event (``2025-07-04 Council closes the bridge``), or by the words in the id.
    What shares no word with it and is not of those weeks is not near."""
    if meant := _meant(name, events):
        return Nearest(meant, True)
    first, _, rest = was.partition(" ")
    read = read_edtf(first)
    told = rest if read or first == _NO_DATE else was
    wanted = stems(told or name.rpartition("-")[0].replace("-", " "))
    day = read[0].start if read else None
    names = {*events.sharing(wanted), *(events.near(day) if day is not None else ())}
    candidates = (_candidate(events.events[each], wanted, day) for each in names)
    found = sorted((each for each in candidates if each.share or each.distance <= _MONTH), key=_Candidate.order)
    if not found:
        return Nearest(None, False)
    alike = [each for each in found if each.share >= _SURE and (each.distance == 0 if read else each.event.interval is None)]
    told_when = read is not None or first == _NO_DATE  # what recurs in the news has the same words on another day
    return Nearest(found[0].event, told_when and len(wanted) >= _FEWEST and alike == found[:1])


def _meant(name: str, events: Register) -> DatedEvent | None:
    """The only event with an id of these words whose last part is all but the same, or left out."""
    head, key = name.rpartition("-")[0].casefold(), id_key(name)
    slips = {events.keys[each] for each in events.heads.get(head, ()) if OSA.distance(key, each, score_cutoff=_SLIPS) <= _SLIPS}
    whole = {events.keys[each] for each in events.heads.get(name.casefold(), ())}
    found = slips or whole
    return events.events[found.pop()] if len(found) == 1 else None


def _candidate(event: DatedEvent, wanted: frozenset[str], day: int | None) -> _Candidate:
    """Days from the date remembered; an undated event is farther than any, and so is every event where no date is remembered."""
    distance = abs(event.interval.start - day) if event.interval and day is not None else _NEVER
    return _Candidate(event, len(wanted & stems(f"{event.title} {event.text}")) / max(1, len(wanted)), distance)
