"""Names of which one article tells the kind, and another does not."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.events.event import DatedEvent
from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS, PLACE_WORDS, THINGS
from builder.events.names.at_house import HOUSES
from builder.events.names.cast import NameKind

_WORDS = ORGANISATION_WORDS | PLACE_WORDS | THINGS  # not always names: "House"
_SELDOM = 4  # of so many articles that have the name, one or more tell its kind
_FEW = 2  # articles that leave a single word open, where one alone tells of it
_MUCH = 5  # articles, and times as many as tell another kind


def one_kind(events: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """The events in their order, with each name under the kind that the articles tell which tell one.

    Of one article that stands against many the kind is taken from these. The result does not depend on the order.
    """
    told = tuple(events)
    articles: dict[str, dict[NameKind, set[str]]] = {}
    for event in told:
        article = event.sources[0].article if event.sources else ""
        for kind, names in _kinds(event):
            for name in names:
                articles.setdefault(name, {}).setdefault(kind, set()).add(article)
    several = ((name, Counter({kind: len(found) for kind, found in seen.items()})) for name, seen in articles.items() if len(seen) > 1)
    moves = {name: move for name, seen in several if name not in HOUSES and (move := _moves(name, seen))}
    if not moves:
        return told
    return tuple(_sorted(event, moves) for event in told)


def _moves(name: str, seen: Counter[NameKind]) -> dict[NameKind, NameKind]:
    """Kind → the kind it gives way to."""
    opened = seen.pop(NameKind.OTHER, 0)
    (best, count), *others = seen.most_common()
    found = {kind: best for kind, less in others if count >= _MUCH * max(less, 1)}
    sure = count > 1 or " " in name or opened <= _FEW
    if opened and sure and name.lower() not in _WORDS and len(found) == len(others) and opened <= _SELDOM * count:
        found[NameKind.OTHER] = best
    return found


def _sorted(event: DatedEvent, moves: Mapping[str, Mapping[NameKind, NameKind]]) -> DatedEvent:
    if all(moves.keys().isdisjoint(names) for _, names in _kinds(event)):
        return event
    sorted_: dict[NameKind, list[str]] = {kind: [] for kind in NameKind}
    for kind, names in _kinds(event):
        for name in names:
            sorted_[moves.get(name, {}).get(kind, kind)].append(name)
    return replace(
        event,
        people=tuple(sorted_[NameKind.PERSON]),
        places=tuple(sorted_[NameKind.PLACE]),
        organisations=tuple(sorted_[NameKind.ORGANISATION]),
        unsorted=tuple(sorted_[NameKind.OTHER]),
    )


def _kinds(event: DatedEvent) -> tuple[tuple[NameKind, tuple[str, ...]], ...]:
    return (
        (NameKind.PERSON, event.people),
        (NameKind.PLACE, event.places),
        (NameKind.ORGANISATION, event.organisations),
        (NameKind.OTHER, event.unsorted),
    )
