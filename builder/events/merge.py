"""Reports of one happening made one event."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.gather import gather
from builder.events.likeness import likeness
from builder.events.profile import Profile, profile
from builder.events.repeats import repeats
from builder.events.unite import unite

_CROWD = 40  # events of one day that share a word: in a greater crowd the word tells nothing but of exact repeats, united before
_WIDEST = 400  # days: what is dated more coarsely is compared with the same dates only

Known = dict[str, tuple[DatedEvent, Profile]]
Profiles = dict[tuple[object, ...], Profile]


def merge(events: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """Each happening once, with all its sources, sorted by id. Undated events come back as they were.

    The result depends on neither the order of the events nor that of the articles, and merging it again changes nothing. The work grows
    with the number of events and how many share a date, not with their square.
    """
    known = tuple(articles)
    published = _published(known)
    before: list[DatedEvent] = []
    profiles: Profiles = {}
    merged = _united(sorted(events, key=lambda event: (event.id, event.title)), published)
    while merged != before:
        before = merged
        merged = _step(gather(_without_repeats(merged, published), known), published, profiles)
    return tuple(merged)


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


def _step(events: Sequence[DatedEvent], published: Mapping[str, str], profiles: Profiles) -> list[DatedEvent]:
    known: Known = {event.id: (event, _profile(event, profiles)) for event in events}
    weights = _weights(known)
    pairs = sorted((-alike, *ids) for ids in _candidates(known) if (alike := likeness(known[ids[0]], known[ids[1]], weights)) > 0)
    groups = {name: [name] for name in known}
    for _, one, other in pairs:
        mine, yours = groups[one], groups[other]
        if mine is not yours and all(likeness(known[a], known[b], weights) > 0 for a in mine for b in yours):
            mine.extend(yours)
            groups.update(dict.fromkeys(yours, mine))
    unique = {min(group): group for group in groups.values()}
    return sorted((unite([known[name][0] for name in sorted(group)], published) for group in unique.values()), key=lambda event: event.id)


def _profile(event: DatedEvent, profiles: Profiles) -> Profile:
    """The event's profile, made once: most events come out of a step as they went in."""
    told = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    key = event.title, event.text, event.people, event.places, told.sentence, told.start, told.end
    if key not in profiles:
        profiles[key] = profile(event)
    return profiles[key]


def _weights(known: Known) -> dict[str, float]:
    counts = Counter(word for _, told in known.values() for word in told.text)
    return {word: math.log(1 + len(known) / count) for word, count in counts.items()}


def _candidates(known: Known) -> Iterator[tuple[str, str]]:
    """Pairs worth comparing, each once: the same dates or one inside the other, and two telling words in common."""
    blocks: dict[tuple[int, int], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    spans: dict[int, set[int]] = defaultdict(set)
    for name, (event, told) in known.items():
        if event.interval is not None:
            spans[event.interval.start].add(event.interval.end)
            for word in told.text:
                blocks[event.interval.start, event.interval.end][word].append(name)
    for name, (event, told) in known.items():
        inside = (blocks[dates] for dates in _inside(event, spans))
        alike = (block[word] for block in inside for word in told.text & block.keys())
        shared = Counter(chain.from_iterable(others for others in alike if len(others) <= _CROWD))
        shared.pop(name, None)
        span = (event.interval.start, event.interval.end) if event.interval else None
        for other, count in shared.items():
            rival = known[other][0].interval
            if count >= 2 and (name < other or (rival is not None and (rival.start, rival.end) != span)):
                yield (name, other) if name < other else (other, name)


def _inside(event: DatedEvent, spans: Mapping[int, set[int]]) -> Iterator[tuple[int, int]]:
    """The dates of other events that are the event's own or lie inside it."""
    interval = event.interval
    if interval is None:
        return
    last = interval.end if interval.end - interval.start <= _WIDEST else interval.start + 1
    for start in range(interval.start, last):
        for end in spans.get(start, ()):
            same = (start, end) == (interval.start, interval.end)
            if same or (end <= interval.end and last == interval.end):
                yield start, end
