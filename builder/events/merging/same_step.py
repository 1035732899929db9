"""The one step of a case or a life that two events are, however each is worded."""

import math
import re

from builder.events.event import DatedEvent, Status
from builder.events.merging.next_day import next_day
from builder.events.merging.profile import Profile
from builder.events.merging.same_days import same_days
from builder.events.merging.steps import BORN, BY_NAME, CASES, DIED

Told = tuple[DatedEvent, Profile]

# How many days the longer of the dates has at most, where the other lies inside it; by how the step begins, the first that fits.
_WITHIN = (
    ((DIED, BORN), math.inf),
    (("burial",), 366),
    (("resigned", "hired", "sworn in"), 100),
    (("court", "hospital", "questioned", "searched", "put off"), 7),  # these come again
    (("",), 31),
)
_PLANNED, _SAME = 31, 366  # and where one article plans both, or where both dates are the same
_DAILY = 7
# A name behind these is of whom it was done to, and whose doctor or killer it was did it.
_OF_ANOTHER = re.compile(r"\b(?:murder|death|killing|stabbing|shooting|rape|kidnapping|stalking|accused|charged|over|about|against|by)\b")
_WHOSE = re.compile(
    r"(?:[A-Z][\w.’'-]{0,40} ){0,3}?[\w’'-]{1,40}?[’']s? (?:[a-z-]{1,20} ){0,3}(?:doctor|physician|lawyer|attorney|brother|sister|father|mother|son"
    r"|daughter|wife|husband|killer|guard|bodyguard|friend|manager|assistant|aide|partner|family|parents|driver|nurse)\b"
)
_TOLD = 2  # words in common at the least, where one of them names nobody and courts sit daily


def same_step(one: Told, other: Told, within: bool) -> str:
    """The step of the same people at one time that both tell of, or nothing. Who names nobody speaks of those its article is about, where it is a
    case. `within`: whether one article tells both. Symmetric."""
    common = sorted(one[1].steps & other[1].steps)
    return next((step for step in common if _at_one_time(step, one[0], other[0], within) and _of_one(step, one, other, within)), "")


def _at_one_time(step: str, event: DatedEvent, rival: DatedEvent, within: bool) -> bool:
    if event.interval is None or rival.interval is None:
        return False
    most = next(days for steps, days in _WITHIN if step.startswith(steps))
    if next_day(event, rival):
        return most > _DAILY
    if most == _DAILY:
        most = _PLANNED if within and event.status == Status.PLANNED else most
    elif same_days(event, rival):
        most = max(most, _SAME)
    return max(each.end - each.start for each in (event.interval, rival.interval)) <= most


def _of_one(step: str, one: Told, other: Told, within: bool) -> bool:
    (event, mine), (rival, yours) = one, other
    if step.startswith(BY_NAME) or (step == "jury" and within):
        return _are_led_alike(event, rival)
    if step not in CASES and event.places and rival.places and set(event.places).isdisjoint(rival.places):
        return False
    if event.people and rival.people:
        ours, theirs = frozenset(event.people), frozenset(rival.people)
        return bool(ours & theirs) and (ours <= theirs or theirs <= ours) and _are_led_alike(event, rival)
    if step not in CASES or mine.parties.isdisjoint(yours.parties):
        return False
    return step != "court" or within or len(mine.text & yours.text) >= _TOLD


def _are_led_alike(event: DatedEvent, rival: DatedEvent) -> bool:
    """Whether both headlines tell it of one person: not "Ada Berg went on trial" and "Ole Moe went on trial for the murder of Ada Berg"."""
    (mine, beside), (yours, near) = _led(event), _led(rival)
    return mine == yours if mine and yours else mine not in near and yours not in beside


def _led(event: DatedEvent) -> tuple[str, frozenset[str]]:
    """Whom the headline names first, but for those whom it was done to or whose doctor somebody is, and who else stands in it."""
    lasts = [name.rpartition(" ")[2] for name in event.people]
    places = {
        name: event.title.find(name if name in event.title or lasts.count(last) > 1 else last) for name, last in zip(event.people, lasts, strict=True)
    }
    told = sorted((at, name) for name, at in places.items() if at >= 0)
    at, first = next(((at, name) for at, name in told if not _WHOSE.match(event.title, at)), (0, ""))
    first = "" if _OF_ANOTHER.search(event.title, 0, at) else first
    return first, frozenset(name for _, name in told) - {first}
