"""Whether two events are one happening. A wrong merge is worse than a missed one."""

import math

from rapidfuzz import fuzz

from builder.events.event import DatedEvent, Status
from builder.events.merging.days_off import days_off
from builder.events.merging.gives_up import gives_up
from builder.events.merging.goes_on import goes_on
from builder.events.merging.is_in_other_print import is_in_other_print
from builder.events.merging.is_of_others import is_of_others
from builder.events.merging.next_day import next_day
from builder.events.merging.profile import Profile
from builder.events.merging.rarity import Squares
from builder.events.merging.same_days import same_days
from builder.events.merging.same_step import same_step
from builder.events.merging.steps import BORN, DIED
from builder.events.words.numeral import Count

# Found by logistic regression on labelled pairs, each collection judged by the others, and rounded; a quarter of the logit. What the parts are is
# told by `_score`. What is needed was set by reading pairs at the border: of those that just suffice four in five are one happening.
_TEXTS, _HEADS, _LEAST, _MOST = 1.12, 0.31, 0.36, 0.32
_DEED, _TOLD, _VERBS, _NAMES, _RARE = 0.33, 0.09, 0.15, 0.13, 0.25
_LATE, _LEAD, _FEWER = 0.25, 0.19, 0.07
_WITHIN, _BESIDE = 0.36, 0.28
# By how many days the longer of the dates has at most: where they are the same, and where one lies inside the other. In a year much happens.
_DATED = ((31, 0.0, 0.34), (math.inf, 0.2, 1.06))
_NEEDED = 0.54
_NEXT = 0.52  # where one is dated by the day of its report, and the other to the day before
_ABOUT = 1.25  # times: rough numbers no further apart agree
_SHARED = 4  # telling words at the least
_ALIKE, _ALIKE_WORDS = 0.5, 6  # of sentences, and telling words in common: headlines may then name others, one the place and one the country
_COPIED = 92  # per cent of letters alike: the same words, reprinted
_NEAR = 2  # sentences apart
_AGAINST = -0.5
_ENOUGH = 0.01
_STEP, _LIFE = 0.3, 1.0  # at the least, where both tell of one step of a case, and of one birth or death

Told = tuple[DatedEvent, Profile]


def likeness(one: Told, other: Told, squares: Squares) -> float:
    """How much more alike two events are than it takes to be one happening: above 0 where they are one, as one step of a case or a life always is,
    -0.5 where they contradict each other and minus infinity where they cannot be one. Symmetric. `squares` are those of the words' weights, by
    which the profiles were made."""
    (event, mine), (rival, yours) = one, other
    common, disjoint = mine.steps & yours.steps, _disjoint(event, rival)
    if _are_others(event, rival) or (disjoint and not any(days_off(step, one, other) for step in common)):
        return -math.inf
    within = _within(event, rival)
    shared = mine.text & yours.text
    whole = math.fsum(map(squares.__getitem__, shared)) / (mine.text_length * yours.text_length or 1.0)
    if common and (step := same_step(one, other, within)):
        lived = step.startswith((DIED, BORN))
        if lived or not _other_numbers(mine, yours):
            return max(_LIFE if lived else _STEP, _score(one, other, whole, squares))
    if disjoint:
        return -math.inf
    if (common and all(is_of_others(step, event, rival) for step in common)) or is_in_other_print(event.title, rival.title):
        return _AGAINST
    if _contradict(mine, yours, len(shared), whole) or (within and (_differ(mine.counts, yours.counts) or goes_on(event, rival))):
        return _AGAINST
    score = _score(one, other, whole, squares) - _FEWER * max(0, _SHARED - len(shared))
    if within:
        score -= _WITHIN - _BESIDE * _is_near(event, rival)
    enough = score <= 0 and (_copied(one, other, shared) or (within and len(shared) >= 2 and _retold(one, other)))
    return _ENOUGH if enough else score


def _score(one: Told, other: Told, whole: float, squares: Squares) -> float:
    """How alike the sentences are, how alike the headlines, and how much of each headline is told by the other's sentence; more for the same deed and
    for a number that few happenings share, and for what both come back to long afterwards, since only what is well known is still told; less where
    one date lies inside the other or before it, where one is only the day of the news, and where verbs or names in the headlines are others."""
    (event, mine), (rival, yours) = one, other
    heads = math.fsum(map(squares.__getitem__, mine.title & yours.title)) / (mine.title_length * yours.title_length or 1.0)
    least, most = sorted((_told_by(mine, yours, squares), _told_by(yours, mine, squares)))
    alike = _TEXTS * whole + _HEADS * heads + _LEAST * least + _MOST * most
    same = _DEED * bool(mine.deeds & yours.deeds) + _TOLD * bool(mine.told & yours.told) + _RARE * bool(mine.rare & yours.rare)
    otherwise = _VERBS * _differ(mine.verbs, yours.verbs) + _NAMES * _differ(mine.named, yours.named)
    dated = _LATE * (mine.late and yours.late) - _dated(event, rival) - _LEAD * (event.approximate != rival.approximate)
    return alike + same + dated - otherwise - _NEEDED


def _told_by(one: Profile, other: Profile, squares: Squares) -> float:
    """How much of one's headline is told by the other, 0 to 1."""
    return math.fsum(map(squares.__getitem__, one.title & other.known)) / (one.title_length**2 or 1.0)


def _disjoint(event: DatedEvent, rival: DatedEvent) -> bool:
    """Days apart, but for what was told the day after."""
    one, other = event.interval, rival.interval
    if one is None or other is None:
        return True
    return (one.end <= other.start or other.end <= one.start) and not next_day(event, rival)


def _are_others(event: DatedEvent, rival: DatedEvent) -> bool:
    """A plan against what was done or against one that somebody gives up."""
    planned = event.status == Status.PLANNED
    return planned != (rival.status == Status.PLANNED) or (planned and gives_up(event.text) != gives_up(rival.text))


def _contradict(mine: Profile, yours: Profile, shared: int, whole: float) -> bool:
    """Headlines with other numbers, contrary deeds, one word in another's place, or other people or places in sentences not much alike; and no number
    in common that few happenings share."""
    if mine.rare & yours.rare:
        return False
    named = _differ(mine.people, yours.people) or (_differ(mine.places, yours.places) and not mine.people & yours.people)
    if (named and not (shared >= _ALIKE_WORDS and whole >= _ALIKE)) or (shared < _SHARED and _replaced(mine.title, yours.title)):
        return True
    return _other_numbers(mine, yours) or (bool(mine.turns and yours.turns) and any(-turn in yours.turns for turn in mine.turns))


def _other_numbers(mine: Profile, yours: Profile) -> bool:
    return _differ(mine.ordinals, yours.ordinals) or _miscounted(mine, yours)


def _replaced(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """One word stands for another: who opened the harbour did not open the theatre."""
    return len(mine - yours) == 1 == len(yours - mine)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _miscounted(mine: Profile, yours: Profile) -> bool:
    """Whether both headlines have numbers and none that agree: "at least 28" and 33 rockets do, 28 and 33 do not. A toll rises as it is counted,
    and 28 and 33 dead may be those of one blast."""
    if not (mine.numbers or mine.rough) or not (yours.numbers or yours.rough):
        return False
    one, other = mine.numbers | mine.rough, yours.numbers | yours.rough
    if one & other or any(a.of == b.of and _recounted(a, b) for a in mine.tolls for b in yours.tolls):
        return False
    loose = mine.rough | yours.rough
    return not any(_near(a, b) for a in one for b in other if a in loose or b in loose)


def _recounted(one: Count, other: Count) -> bool:
    less, more = sorted(count.high if count.low <= 0 else count.low for count in (one, other))
    return more <= _ABOUT * less


def _near(one: str, other: str) -> bool:
    less, more = sorted(float("".join(char for char in number if char.isdigit())) for number in (one, other))
    return more <= _ABOUT * less


def _within(event: DatedEvent, rival: DatedEvent) -> bool:
    """Whether an article tells of both."""
    if len(event.sources) == 1 == len(rival.sources):
        return event.sources[0].article == rival.sources[0].article
    return bool({source.article for source in event.sources} & {source.article for source in rival.sources})


def _dated(event: DatedEvent, rival: DatedEvent) -> float:
    one, other = event.interval, rival.interval
    if one is None or other is None:
        return math.inf
    if next_day(event, rival):
        return _NEXT
    longer = max(one.end - one.start, other.end - other.start)
    return next(same if same_days(event, rival) else inside for days, same, inside in _DATED if longer <= days)


def _is_near(event: DatedEvent, rival: DatedEvent) -> bool:
    """Whether sentences of one article that tell of them stand close together."""
    return any(a.article == b.article and abs(a.index - b.index) <= _NEAR for a in event.sources for b in rival.sources)


def _copied(one: Told, other: Told, shared: frozenset[str]) -> bool:
    (event, mine), (rival, yours) = one, other
    alike = len(shared) >= 0.8 * len(mine.text) and len(shared) >= 0.8 * len(yours.text) and same_days(event, rival)
    return alike and fuzz.ratio(event.text, rival.text) >= _COPIED


def _retold(one: Told, other: Told) -> bool:
    """Whether an article comes back to what it told: by a rare number, in the next sentences, or with a date less fine."""
    (event, mine), (rival, yours) = one, other
    shared, same_deed = mine.title & yours.title, bool(mine.deeds & yours.deeds)
    if not same_days(event, rival):
        return same_deed and len(shared) >= 2 and len(shared) >= 0.6 * min(len(mine.title), len(yours.title))
    if mine.rare & yours.rare and same_deed:
        return True
    return _is_near(event, rival) and len(mine.names & yours.names) >= 2 and bool(mine.told & yours.told) and not (event.people or rival.people)
