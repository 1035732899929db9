"""Reports of one happening made one event."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.candidates import Dates
from builder.events.cluster import cluster
from builder.events.event import DatedEvent
from builder.events.gather import gather
from builder.events.profile import Profile, profile
from builder.events.rarity import Squares, rarity
from builder.events.repeats import repeats
from builder.events.unite import unite

_LATE = 10  # days after a happening: what is told then is not told as news

Profiles = dict[tuple[object, ...], Profile]


def merge(events: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """Each happening once, with all its sources, sorted by id. Undated events come back as they were.

    The result depends on neither the order of the events nor that of the articles, and merging it again changes nothing. The work grows with the
    number of events and how many share a date, not with their square: after the first look only what has changed is looked at again.
    """
    known = {article.id: article for article in articles}
    published = _published(known.values())
    merged = _united(sorted(events, key=lambda event: (event.id, event.title)), published)
    squares, profiles, thronged = rarity(merged), Profiles(), set[tuple[Dates, str]]()
    days = {article.id: article.publication.day.toordinal() for article in known.values() if article.publication}
    before: dict[str, DatedEvent] = {}
    while True:
        told = _without_repeats(merged, published)
        told = gather(told, [known[name] for name in _touched(told, before) if name in known])
        changed = {event.id for event in told if before.get(event.id) != event}
        profiled = {event.id: (event, _profile(event, days, squares, profiles)) for event in told}
        groups = cluster(profiled, changed, thronged, squares)
        after = sorted((unite([profiled[name][0] for name in group], published) for group in groups), key=lambda event: event.id)
        if after == merged:
            return tuple(after)
        before, merged = {event.id: event for event in told}, after


def _touched(told: Iterable[DatedEvent], before: Mapping[str, DatedEvent]) -> set[str]:
    """The articles that tell of events which are not as they were."""
    return {source.article for event in told if before.get(event.id) != event for source in event.sources}


def _published(articles: Iterable[Article]) -> dict[str, str]:
    """Article id → publication day; an article without one comes last."""
    return {article.id: article.publication.day.isoformat() if article.publication else "~" for article in articles}


def _united(events: list[DatedEvent], published: Mapping[str, str]) -> list[DatedEvent]:
    """Events that came twice under one id made one."""
    groups: dict[str, list[DatedEvent]] = defaultdict(list)
    for event in events:
        groups[event.id].append(event)
    return [unite(group, published) for _, group in sorted(groups.items())]


def _without_repeats(events: list[DatedEvent], published: Mapping[str, str]) -> list[DatedEvent]:
    """Before events are compared: of a crowd that share their words, all pairs would be too many."""
    return sorted((unite(group, published) for group in repeats(events)), key=lambda event: event.id)


def _profile(event: DatedEvent, days: Mapping[str, int], squares: Squares, profiles: Profiles) -> Profile:
    """The event's profile, made once: most events come out of a step as they went in."""
    told = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    last = max((days[each.article] for each in event.sources if each.article in days), default=0)
    late = event.interval is not None and last > event.interval.end + _LATE
    key = (
        event.title,
        event.text,
        event.people,
        event.places,
        told.sentence,
        told.start,
        told.end,
        late,
        tuple((each.article, each.index) for each in event.sources),
    )
    if key not in profiles:
        profiles[key] = profile(event, squares, late)
    return profiles[key]
