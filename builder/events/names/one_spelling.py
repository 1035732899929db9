"""Each person and body under one name in all events."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from builder.events.event import DatedEvent
from builder.events.gazetteers.given_names import given_names
from builder.events.names.by_family import by_family
from builder.events.names.family_name import family_name
from builder.events.names.is_short_for import is_short_for
from builder.events.names.spellings import spellings

_MUCH = 5  # events that name somebody in full
_CROWD = 80  # people of one article's events
_KNOWN = 3  # events that name a body whole
_MORE = 4  # times as many as name others of the surname
_FEWEST = 3  # letters of a short form that stands for its body in articles that do not say so
_TWO_WAYS = (
    (re.compile(r"is(?=ations?\b)"), "iz"),
    (re.compile(r"centre\b"), "center"),
    (re.compile(r"defence\b"), "defense"),
    (re.compile(r"^the "), ""),
    (re.compile(r"^(?:u\.s\.|united states) (?=[a-z])"), "us "),
    (re.compile(r"(?<=\w),? (?:plc|inc|corp|ltd|llc)\.?$"), ""),
)


def one_spelling(events: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """The events in their order, with people and organisations named alike wherever they are the same.

    A person is shown in the most frequent of the spellings, a body by its whole name. Two people who share a surname stay two; a surname by
    itself is his of whom the events tell much, and of nobody else of that name half as much. The result does not depend on the order.
    """
    told = tuple(events)
    counts = Counter(name for event in told for name in event.people)
    crowd = _crowd(told)
    people = spellings(Counter({name: count for name, count in counts.items() if name not in crowd}))
    people |= _known_to_all(counts, people)
    bodies = _bodies(Counter(name for event in told for name in event.organisations))
    alike = tuple(_shown(event, people, bodies) for event in told)
    family = by_family(alike)
    return tuple(_in_full(event, family) for event in alike)


def _crowd(told: Iterable[DatedEvent]) -> frozenset[str]:
    """Who is named only where an article names a crowd, as one of many families does: there two names that are nearly alike are two people's."""
    people: dict[str, set[str]] = defaultdict(set)
    for event in told:
        for source in event.sources:
            people[source.article].update(event.people)
    crowds = [names for names in people.values() if len(names) > _CROWD]
    return frozenset().union(*crowds).difference(*(names for names in people.values() if len(names) <= _CROWD)) if crowds else frozenset()


def _shown(event: DatedEvent, people: Mapping[str, str], bodies: Mapping[str, str]) -> DatedEvent:
    if people.keys().isdisjoint(event.people) and bodies.keys().isdisjoint(event.organisations):
        return event
    return replace(event, people=_named(event.people, people), organisations=_named(event.organisations, bodies))


def _in_full(event: DatedEvent, family: Mapping[tuple[str, str], str]) -> DatedEvent:
    """With the surnames of those whom its article calls by their given names."""
    article = event.sources[0].article if event.sources else ""
    whole = tuple(dict.fromkeys(family.get((article, name), name) for name in event.people))
    return event if whole == event.people else replace(event, people=whole)


def _named(names: tuple[str, ...], shown: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(shown.get(name, name) for name in names))


def _known_to_all(counts: Mapping[str, int], spelt: Mapping[str, str]) -> dict[str, str]:
    """Surname → the one whom an article means that need not say more."""
    bearers: dict[str, Counter[str]] = defaultdict(Counter)
    for name in sorted(counts):
        surname = family_name(name)
        if surname != name and surname in counts:
            bearers[surname][spelt.get(name, name)] += counts[name]
    chief = {surname: max(names, key=lambda name: (names[name], name)) for surname, names in bearers.items()}
    others = {surname: names.total() - names[chief[surname]] for surname, names in bearers.items()}
    return {
        surname: name
        for surname, name in chief.items()
        if bearers[surname][name] >= max(_MUCH * (_MORE if surname in given_names() else 1), _MORE * others[surname])
    }


def _bodies(counts: Mapping[str, int]) -> dict[str, str]:
    """Name → the one it is shown in: "WHO" → "World Health Organization", where one body alone of the events has these initials."""
    spelt = _most_frequent(counts, _plain)
    whole = sorted({spelt.get(name, name) for name in counts if " " in name})
    by_letters: dict[str, list[str]] = defaultdict(list)
    for name in whole:
        if counts[name] < _KNOWN:
            continue  # hardly known by its letters in articles that do not tell it whole
        for letters in set(_short_forms(name)):
            by_letters[letters].append(name)
    short = {
        name: by_letters[name][0]
        for name in counts
        if name.isupper() and len(by_letters.get(name, ())) == 1 and is_short_for(name, by_letters[name][0])
    }
    return spelt | short


def _most_frequent(counts: Mapping[str, int], plain: Callable[[str], str]) -> dict[str, str]:
    alike: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        alike[plain(name)].append(name)
    best = {key: min(names, key=lambda name: (-counts[name], name)) for key, names in alike.items()}
    return {name: best[plain(name)] for name in counts if best[plain(name)] != name}


def _plain(name: str) -> str:
    text = name.lower()
    for pattern, letters in _TWO_WAYS:
        text = pattern.sub(letters, text)
    return text


def _short_forms(name: str) -> Iterator[str]:
    words = name.replace("-", " ").split()
    for initials in ("".join(word[0] for word in words if word[0].isupper()), "".join(word[0] for word in words).upper()):
        if len(initials) >= _FEWEST:
            yield initials
