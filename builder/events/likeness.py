"""Whether two events are one happening. A wrong merge is worse than a missed one."""

from collections.abc import Mapping

from rapidfuzz import fuzz

from builder.events.event import DatedEvent, Status
from builder.events.profile import Profile

_ACROSS = 0.42  # cosine of the whole sentences of two articles
_ACROSS_WITH_DEED = 0.28  # the same, where deed and names agree too
_WITHIN = 0.6  # cosine of two headlines of one article: its sentences share words without being one report
_COPIED = 92  # per cent of letters alike: the same words, reprinted
_NEAR = 2  # sentences apart


def likeness(one: tuple[DatedEvent, Profile], other: tuple[DatedEvent, Profile], weights: Mapping[str, float]) -> float:
    """0 where the two are not one happening, else how alike they are, above 0 to 1. Symmetric. `weights` are the words' inverse frequencies.

    Both must have an interval, the same or one inside the other.
    """
    (event, mine), (rival, yours) = one, other
    if _conflict(event, mine, rival, yours):
        return 0.0
    same_day = event.interval == rival.interval or _days(event) == _days(rival)
    shared_article = {source.article for source in event.sources} & {source.article for source in rival.sources}
    if not same_day and not shared_article:
        return 0.0
    if same_day and fuzz.ratio(event.text, rival.text, score_cutoff=_COPIED) >= _COPIED:
        return 1.0
    if shared_article:
        heads = _cosine(mine.title, yours.title, weights)
        return max(heads, _cosine(mine.text, yours.text, weights)) if _within(event, mine, rival, yours, heads, same_day) else 0.0
    least = _needed(mine, yours)
    whole = _cosine(mine.text, yours.text, weights) if least < 1 else 0.0  # most pairs need not be measured
    return whole if whole >= least else 0.0


def _cosine(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """Of two sets of words, each weighted by how rare it is; 0 to 1."""
    shared = sum(weights.get(word, 1.0) ** 2 for word in sorted(one & other))
    if not shared:
        return 0.0
    lengths = [sum(weights.get(word, 1.0) ** 2 for word in sorted(words)) for words in (one, other)]
    return float(shared / (lengths[0] * lengths[1]) ** 0.5)


def _days(event: DatedEvent) -> tuple[int, int] | None:
    return (event.interval.start, event.interval.end) if event.interval else None


def _conflict(event: DatedEvent, mine: Profile, rival: DatedEvent, yours: Profile) -> bool:
    """Other people, other places, or a plan against what was done."""
    if (event.status == Status.PLANNED) != (rival.status == Status.PLANNED):
        return True
    apart = (mine.people, yours.people), (mine.places, yours.places)
    if any(one and other and not one & other for one, other in apart):
        return not mine.rare & yours.rare
    return bool(mine.numbers and yours.numbers and not mine.numbers & yours.numbers and not mine.rare & yours.rare)


def _within(event: DatedEvent, mine: Profile, rival: DatedEvent, yours: Profile, heads: float, same_day: bool) -> bool:
    shared = mine.title & yours.title
    if not same_day:
        return bool(mine.deeds & yours.deeds) and len(shared) >= 2 and len(shared) >= 0.6 * min(len(mine.title), len(yours.title))
    if mine.rare & yours.rare and mine.deeds & yours.deeds:
        return True
    near = any(a.article == b.article and abs(a.index - b.index) <= _NEAR for a in event.sources for b in rival.sources)
    retold = near and len(mine.names & yours.names) >= 2 and bool(mine.told & yours.told) and not (mine.people or yours.people)
    return retold or (heads >= _WITHIN and len(shared) >= 3)


def _needed(mine: Profile, yours: Profile) -> float:
    """The cosine of whole sentences from which two articles tell of one happening; 1 where no likeness is enough."""
    agreed = bool(mine.deeds & yours.deeds) and len(mine.names & yours.names) >= 2
    if agreed or mine.rare & yours.rare:
        return _ACROSS_WITH_DEED
    return _ACROSS if len(mine.text & yours.text) >= 4 else 1.0
