"""Events by what they answer to."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.events.editing.id_key import id_key
from builder.events.event import DatedEvent
from builder.events.words.stems import stems

_SOME = 60  # events that are looked at more closely
_CROWD = 5000  # events that share a stem: it tells little of what was meant


@dataclass(frozen=True, slots=True)
class Register:
    """`keys`: the last part of every id an event answers to → its id. `words` (stem → ids), `days` (first day, id) and `heads` (what stands before
    the last part → last parts) serve to look for the event that an id once meant; they are empty where every name asked for is known."""

    events: Mapping[str, DatedEvent]
    keys: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    days: tuple[tuple[int, str], ...]
    heads: Mapping[str, tuple[str, ...]]

    def get(self, name: str) -> DatedEvent | None:
        """The event that answers to the id."""
        return self.events[self.keys[key]] if (key := id_key(name)) in self.keys else None

    def sharing(self, wanted: frozenset[str]) -> tuple[str, ...]:
        """The ids of some of the events that hold most of the wanted stems in their title or text, by the rarer ones of these."""
        counts: Counter[str] = Counter()
        for stem in sorted(wanted, key=lambda each: (len(self.words.get(each, ())), each)):
            if counts and len(self.words.get(stem, ())) > _CROWD:
                break
            counts.update(self.words.get(stem, ()))
        return tuple(sorted(counts, key=lambda name: (-counts[name], name))[:_SOME])

    def near(self, day: int) -> tuple[str, ...]:
        """The ids of some of the events that begin nearest to a day."""
        place = bisect_left(self.days, (day, ""))
        return tuple(name for _, name in self.days[max(0, place - _SOME) : place + _SOME])


def register(events: Iterable[DatedEvent], names: Iterable[str]) -> Register:
    """The register of the events, made to be asked for `names`."""
    known = {event.id: event for event in events}
    keys = {id_key(name): event.id for event in known.values() for name in event.ids}
    keys.update({id_key(event.id): event.id for event in known.values()})
    words: dict[str, list[str]] = defaultdict(list)
    days: list[tuple[int, str]] = []
    heads: dict[str, list[str]] = defaultdict(list)
    if any(id_key(name) not in keys for name in names):
        for event in known.values():
            for stem in stems(f"{event.title} {event.text}"):
                words[stem].append(event.id)
            for name in dict.fromkeys((event.id, *event.ids)):
                heads[name.rpartition("-")[0]].append(id_key(name))
        days = sorted((event.interval.start, event.id) for event in known.values() if event.interval)
    return Register(known, keys, _fixed(words), tuple(days), _fixed(heads))


def _fixed(lists: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(found) for key, found in lists.items()}
