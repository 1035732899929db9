"""The one step of a case or a life that two events are, however each is worded."""

import math

from builder.events.event import DatedEvent, Status
from builder.events.merging.by_role import by_role
from builder.events.merging.days_off import days_off
from builder.events.merging.is_of_others import is_of_others
from builder.events.merging.next_day import next_day
from builder.events.merging.profile import Profile
from builder.events.merging.same_days import same_days
from builder.events.merging.steps import BORN, BY_NAME, CASES, DIED

Told = tuple[DatedEvent, Profile]

# How many days the longer of the dates has at most, where the other lies inside it; by how the step begins, the first that fits.
_WITHIN = (
    ((DIED, BORN), math.inf),
    (("burial", "sued"), 366),
    (("resigned", "hired", "sworn in"), 100),
    (("court", "hospital", "questioned", "searched", "put off"), 7),  # these come again
    (("",), 31),
)
_PLANNED, _SAME = 31, 366  # and where one article plans both, or where both dates are the same
_DAILY = 7
_NAMED = {"sued": 2}  # people in common at the least: who goes to court, and against whom
_TOLD = 2  # words in common at the least, where one of them names nobody and courts sit daily


def same_step(one: Told, other: Told, within: bool) -> str:
    """The step of the same people at one time that both tell of, or nothing. Who names nobody speaks of those its article is about, where it is a
    case. `within`: whether one article tells both. Symmetric."""
    common = (step for step in sorted(one[1].steps & other[1].steps) if days_off(step, one, other) or _at_one_time(step, one[0], other[0], within))
    return next((step for step in common if _of_one(step, one, other, within) and not is_of_others(step, one[0], other[0])), "")


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
        return True
    if by_role(step, one, other):
        return True
    if step not in CASES and event.places and rival.places and set(event.places).isdisjoint(rival.places):
        return False
    if event.people and rival.people:
        ours, theirs = frozenset(event.people), frozenset(rival.people)
        return len(ours & theirs) >= _NAMED.get(step, 1) and (ours <= theirs or theirs <= ours)
    if step not in CASES or mine.parties.isdisjoint(yours.parties):
        return False
    return step != "court" or within or len(mine.text & yours.text) >= _TOLD
