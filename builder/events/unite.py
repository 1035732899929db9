"""Several events made one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from builder.events.event import DatedEvent, Source, Status
from builder.events.is_joined import is_joined
from builder.temporal.granularity import Granularity

_TELLING = 4  # words of a headline
_LONGEST = 110  # code points of one


def unite(group: Sequence[DatedEvent], published: Mapping[str, str]) -> DatedEvent:
    """One event of several: the best one's date, title and text, the founding one's id, all sources, and all the ids they had.

    `published`: article id → publication day, "~" for an article without one.
    """
    if len(group) == 1 and len(group[0].sources) == 1:
        return group[0]
    if len(group) == 1:
        return replace(group[0], sources=_sources(group, published))
    best = min(group, key=lambda event: _rank(event, published))
    founding = min(group, key=lambda event: (*_age(event.sources[0], published), event.id))
    alike = [event for event in group if event.interval == best.interval]
    vouched = next(
        (event for event in sorted(group, key=lambda each: each.id) if event.status == Status.REPORTED and event.interval == best.interval), best
    )
    return replace(
        best,
        id=founding.id,
        ids=tuple(sorted({name for event in group for name in event.ids})),
        title=_title(best, group),
        approximate=all(event.approximate for event in alike),
        sources=_sources(group, published),
        status=best.status if best.status != Status.CLAIMED else vouched.status if len(_articles(group)) > 1 else best.status,
        claimed_by=best.claimed_by if vouched is best or len(_articles(group)) == 1 or best.status != Status.CLAIMED else "",
        people=_all(group, "people"),
        places=_all(group, "places"),
        organisations=_all(group, "organisations"),
    )


def _title(best: DatedEvent, group: Sequence[DatedEvent]) -> str:
    """The best one's headline; where that tells too little, the fullest."""
    if len(best.title.split()) >= _TELLING:
        return best.title
    return max((event.title for event in group if len(event.title) <= _LONGEST), key=lambda title: (len(title), title), default=best.title)


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


def _rank(event: DatedEvent, published: Mapping[str, str]) -> tuple[object, ...]:
    """The best text first: a day rather than a week, told most often, a date of its own, a headline of good length, the oldest."""
    grain = max(event.interval.granularity, Granularity.DAY) if event.interval else Granularity.CENTURY
    return grain, -len(event.sources), event.approximate, not 20 <= len(event.title) <= 110, *_age(event.sources[0], published), event.id


def _all(group: Sequence[DatedEvent], field: str) -> tuple[str, ...]:
    return tuple(sorted({name for event in group for name in getattr(event, field)}))
