"""Reports of one happening made one event."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from builder.articles.article import Article
from builder.events.candidates import Dates
from builder.events.cluster import cluster
from builder.events.event import DatedEvent
from builder.events.gather import gather
from builder.events.likeness import Told
from builder.events.profile import Profile, profile
from builder.events.rarity import Squares, rarity
from builder.events.repeats import repeats
from builder.events.unite import unite

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
    before: dict[str, DatedEvent] = {}
    while True:
        told = _without_repeats(merged, published)
        told = gather(told, [known[name] for name in _touched(told, before) if name in known])
        changed = {event.id for event in told if before.get(event.id) != event}
        after = _step(told, changed, thronged, published, squares, profiles)
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


def _step(
    events: Sequence[DatedEvent],
    changed: Collection[str],
    thronged: set[tuple[Dates, str]],
    published: Mapping[str, str],
    squares: Squares,
    profiles: Profiles,
) -> list[DatedEvent]:
    known: dict[str, Told] = {event.id: (event, _profile(event, squares, profiles)) for event in events}
    groups = cluster(known, changed, thronged, squares)
    return sorted((unite([known[name][0] for name in group], published) for group in groups), key=lambda event: event.id)


def _profile(event: DatedEvent, squares: Squares, profiles: Profiles) -> Profile:
    """The event's profile, made once: most events come out of a step as they went in."""
    told = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    key = event.title, event.text, event.people, event.places, told.sentence, told.start, told.end
    if key not in profiles:
        profiles[key] = profile(event, squares)
    return profiles[key]
