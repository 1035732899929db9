"""Several events made one."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from builder.events.event import DatedEvent, Source, Status
from builder.events.merging.is_joined import is_joined
from builder.events.words import lexicon
from builder.events.words.length import ROOM
from builder.events.words.senses import senses
from builder.temporal.granularity import Granularity

_OF_NOBODY = lexicon.SUBJECT_PRONOUNS | frozenset("his her its their my our your this that these those one both".split())
_TELLING = 4  # words of a headline
_SHORTEST = 20  # code points of one
_MANY = 5  # sources: what one of them alone names may be anything
_TWICE = 2
_SHARE = 10  # one source of so many


def unite(group: Sequence[DatedEvent], published: Mapping[str, str]) -> DatedEvent:
    """One event of several: the best one's date, title and text, the founding one's id, all sources, and all the ids they had.

    `published`: article id → publication day, "~" for an article without one.
    """
    if len(group) == 1 and len(group[0].sources) == 1:
        return group[0]
    if len(group) == 1:
        sources = _sources(group, published)
        return group[0] if sources == group[0].sources else replace(group[0], sources=sources)
    common = Counter(word for event in group for word in senses(event.title) for _ in event.sources) if len(group) > 2 else Counter[str]()
    best = _best(group, common, published)
    founding = min(group, key=lambda event: (*_age(event.sources[0], published), event.id))
    alike = [event for event in group if event.interval == best.interval]
    vouched = next((event for event in sorted(alike, key=lambda each: each.id) if event.status == Status.REPORTED), best)
    return replace(
        best,
        id=founding.id,
        ids=tuple(sorted({name for event in group for name in event.ids})),
        title=_title(best, group),
        approximate=all(event.approximate for event in alike),
        part=best.part if all(event.part == best.part for event in alike) else "",
        sources=_sources(group, published),
        status=best.status if best.status != Status.CLAIMED else vouched.status if len(_articles(group)) > 1 else best.status,
        claimed_by=best.claimed_by if vouched is best or len(_articles(group)) == 1 or best.status != Status.CLAIMED else "",
        people=_people(best, group),
        places=tuple(sorted(_named(best, group, "places"))),
        organisations=tuple(sorted(_named(best, group, "organisations"))),
    )


def _best(group: Sequence[DatedEvent], common: Mapping[str, int], published: Mapping[str, str]) -> DatedEvent:
    """Of those with the best date the one that tells it best: first of all, by a headline that stands alone."""
    apart = _apart(group)
    ranked = sorted(group, key=lambda event: _rank(event, common, published))
    first = min(ranked, key=lambda event: _nearest(event, apart))
    alike = (event for event in ranked if event.interval == first.interval)
    return min(alike, key=lambda event: _leans(event.title))


def _apart(group: Sequence[DatedEvent]) -> bool:
    """Whether some of them do not share a day, because news came the day after."""
    spans = [event.interval for event in group if event.interval]
    return bool(spans) and max(span.start for span in spans) >= min(span.end for span in spans)


def _nearest(event: DatedEvent, apart: bool) -> tuple[object, ...]:
    """Of two days the one that the words tell, and of two that only reports have the first."""
    return (_grain(event), event.approximate, event.interval.start if event.interval else math.inf) if apart else ()


def _grain(event: DatedEvent) -> Granularity:
    return max(event.interval.granularity, Granularity.DAY) if event.interval else Granularity.CENTURY


def _title(best: DatedEvent, group: Sequence[DatedEvent]) -> str:
    """The best one's headline; where that tells too little, the fullest."""
    if len(best.title.split()) >= _TELLING:
        return best.title
    return max((event.title for event in group if len(event.title) <= ROOM), key=lambda title: (len(title), title), default=best.title)


def _articles(group: Sequence[DatedEvent]) -> set[str]:
    return {source.article for event in group for source in event.sources}


def _sources(group: Sequence[DatedEvent], published: Mapping[str, str]) -> tuple[Source, ...]:
    """Each sentence once, those with a date of their own first, oldest first."""
    found: dict[tuple[str, int], Source] = {}
    for source in sorted((source for event in group for source in event.sources), key=lambda each: _age(each, published)):
        found.setdefault((source.article, source.index), source)
    return tuple(found.values())


def _age(source: Source, published: Mapping[str, str]) -> tuple[bool, str, str, int, int]:
    return is_joined(source), published.get(source.article, "~"), source.article, source.index, source.start


def _rank(event: DatedEvent, common: Mapping[str, int], published: Mapping[str, str]) -> tuple[object, ...]:
    """The best text first: a day rather than a week, told most often, a date of its own, a headline of good length that stands alone and tells most
    of what the headlines have in `common` and least besides, the oldest."""
    return (
        _grain(event),
        -len(event.sources),
        event.approximate,
        _leans(event.title),
        -_central(event.title, common),
        *_age(event.sources[0], published),
        event.id,
    )


def _leans(title: str) -> bool:
    """Whether a headline does not stand alone: of nobody named, cut from a parenthesis, too short or too long."""
    first = title.split(" ")[0].lower()
    return first in _OF_NOBODY or ")" in title or not _SHORTEST <= len(title) <= ROOM


def _central(title: str, common: Mapping[str, int]) -> float:
    """How near a headline is to all of them: the cosine, but for what is the same for all."""
    words = senses(title) if common else frozenset[str]()
    return sum(common[word] for word in words) / math.sqrt(len(words)) if words else 0.0


def _people(best: DatedEvent, group: Sequence[DatedEvent]) -> tuple[str, ...]:
    """Whom one report calls "Berg" and another "Ada Berg", once: where only one of the people in full has that surname. Of those with another date
    than the best one, who may tell of it in passing, only whom the headline names, unless the best names nobody."""
    apart = {event.id for event in group if best.people and event.interval != best.interval}
    told = {name for event in group for name in event.people if event.id not in apart or name.rpartition(" ")[2] in event.title}
    kept = _named(best, group, "people")
    families = {name.rpartition(" ")[2] for name in kept if " " in name}
    names = {name for name in told if name in kept or (family := name.rpartition(" ")[2]) in kept - families or family in best.title} or told
    bearers = Counter(name.rpartition(" ")[2] for name in names if " " in name)
    return tuple(sorted(name for name in names if bearers[name] != 1))


def _named(best: DatedEvent, group: Sequence[DatedEvent], field: str) -> set[str]:
    """The names of one field: of few sources all of them, of many those that the best report has, its headline, or so many of them."""
    told = Counter(name for event in group for name in getattr(event, field) for _ in event.sources)
    sources = sum(len(event.sources) for event in group)
    least = max(_TWICE, sources / _SHARE) if sources >= _MANY else 1
    return {name for name, count in told.items() if count >= least or name in getattr(best, field) or name in best.title}
