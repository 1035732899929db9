"""Events that tell of one step of a case or a life, and so are worth comparing whatever their words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from builder.events.event import DatedEvent
from builder.events.merging.candidates import Worded

_BESIDE = 20  # of those of one person or article that tell of one step, in order of their dates: so many are looked at
_APART = 3  # days: so far apart reports of one step may date it


def step_pairs(known: Mapping[str, Worded], parties: Callable[[DatedEvent], Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of ids: events with a step and a person or an article in common, of dates that touch or nearly do. `known`: id → event and its steps;
    `parties`: whose they may be. The work grows with the number of events, however many tell of one step."""
    rows: dict[tuple[str, str], list[tuple[int, int, str]]] = defaultdict(list)
    for name, (event, steps) in known.items():
        if event.interval is not None:
            for step in steps:
                for party in {*parties(event), *(source.article for source in event.sources)}:
                    rows[step, party].append((event.interval.start, event.interval.end, name))
    found = {pair for row in rows.values() for pair in _touching(sorted(row))}
    yield from sorted(found)


def _touching(row: list[tuple[int, int, str]]) -> Iterator[tuple[str, str]]:
    for place, (_, end, name) in enumerate(row):
        for start, _, other in row[place + 1 : place + 1 + _BESIDE]:
            if start > end + _APART:
                break
            yield (name, other) if name < other else (other, name)
