"""Reports of one happening made one event."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.merging.candidates import Dates, candidates
from builder.events.merging.cases import Cases, cases
from builder.events.merging.cluster import cluster
from builder.events.merging.gather import gather
from builder.events.merging.profile import Profile, profile
from builder.events.merging.profiles import Profiles
from builder.events.merging.rarity import Squares, rarity
from builder.events.merging.repeats import repeats
from builder.events.merging.step_pairs import step_pairs
from builder.events.merging.unite import unite
from builder.wording.tongue import Tongue

_LATE = 10  # days after a happening: what is told then is not told as news

Place = tuple[int, int]  # the index of a sentence, and where in it its date stands
Telling = frozenset[Place | frozenset[Place]]


def merge(events: Iterable[DatedEvent], articles: Iterable[Article], tongue: Tongue) -> tuple[DatedEvent, ...]:
    """Each happening once, with all its sources, sorted by id. Undated events come back as they were. `tongue` is what reasons are told in.

    The result depends on neither the order of the events nor that of the articles, and merging it again changes nothing. The work grows with the
    number of events and how many share a date, not with their square: after the first look only what has changed is looked at again.
    """
    known = {article.id: article for article in articles}
    published = _published(known.values())
    merged = _by_id(sorted(events, key=lambda event: (event.id, event.title)), published)
    squares, thronged, settled = rarity(merged), set[tuple[Dates, str]](), dict[str, DatedEvent]()
    days = {article.id: article.publication.day.toordinal() for article in known.values() if article.publication}
    told_of = cases(merged)
    profiles = Profiles(lambda event, words: _profile(event, words, days, squares, told_of), told_of.steps)
    before = dict[str, Telling]()
    while True:
        told = _united(
            repeats(merged), published, settled
        )  # before they are compared: of a crowd that share their words, all pairs would be too many
        telling = _telling(told)
        told = gather(told, [article for name, article in known.items() if telling.get(name) != before.get(name)], tongue)
        changed = profiles.take(told)
        pairs = chain(candidates(profiles.words, changed, thronged), step_pairs(profiles.steps, told_of.circle))
        groups = cluster(profiles.words, pairs, profiles, squares)
        after = _united(([profiles.words[name][0] for name in group] for group in groups), published, settled)
        if after == merged:
            return tuple(after)
        before, merged = _telling(told), after


def _telling(events: Iterable[DatedEvent]) -> dict[str, Telling]:
    """Article → which of its sentences tell of one event: while that is the same, so are the sentences without a date that join them."""
    found: dict[str, set[Place | frozenset[Place]]] = defaultdict(set)
    for event in events:
        if len(event.sources) == 1:
            (source,) = event.sources
            found[source.article].add((source.index, source.start))
            continue
        own: dict[str, list[Place]] = defaultdict(list)
        for source in event.sources:
            own[source.article].append((source.index, source.start))
        for article, places in own.items():
            found[article].add(frozenset(places) if len(set(places)) > 1 else places[0])
    return {article: frozenset(groups) for article, groups in found.items()}


def _published(articles: Iterable[Article]) -> dict[str, str]:
    """Article id → publication day; an article without one comes last."""
    return {article.id: article.publication.day.isoformat() if article.publication else "~" for article in articles}


def _by_id(events: list[DatedEvent], published: Mapping[str, str]) -> list[DatedEvent]:
    """Events that came twice under one id made one."""
    groups: dict[str, list[DatedEvent]] = defaultdict(list)
    for event in events:
        groups[event.id].append(event)
    return [unite(group, published) for _, group in sorted(groups.items())]


def _united(groups: Iterable[list[DatedEvent]], published: Mapping[str, str], settled: dict[str, DatedEvent]) -> list[DatedEvent]:
    """Each group one event, sorted by id. `settled`: id → the event that was made, which is as it is while it stays alone."""
    made = [group[0] if len(group) == 1 and settled.get(group[0].id) is group[0] else unite(group, published) for group in groups]
    settled.update((event.id, event) for event in made)
    return sorted(made, key=lambda event: event.id)


def _profile(event: DatedEvent, words: frozenset[str], days: Mapping[str, int], squares: Squares, told_of: Cases) -> Profile:
    last = max((days[each.article] for each in event.sources if each.article in days), default=0)
    return profile(event, words, squares, event.interval is not None and last > event.interval.end + _LATE, told_of)
