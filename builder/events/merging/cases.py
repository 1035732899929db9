"""Whose steps of a case or a life reports may tell of."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from builder.events.event import DatedEvent
from builder.events.merging.roles import roles
from builder.events.merging.steps import DIED, steps

_SHARE = 1 / 3  # of an article's reports


@dataclass(frozen=True, slots=True)
class Cases:
    """`about`: article id → the people that a good part of its reports name; `dead`: those that a headline says have died; `called`: name → the
    words for a person that reports call them by."""

    about: Mapping[str, frozenset[str]]
    dead: Set[str]
    called: Mapping[str, frozenset[str]]

    def parties(self, event: DatedEvent) -> frozenset[str]:
        """The people it names or, where it names none, those its articles are about."""
        return frozenset(event.people) or self._background(event)

    def circle(self, event: DatedEvent) -> frozenset[str]:
        """The people it names and those its articles are about."""
        return self._background(event) | {*event.people}

    def names(self, event: DatedEvent) -> frozenset[tuple[str, str]]:
        """The people it names, each with such words."""
        return frozenset((name, word) for name in event.people for word in self.called.get(name, ()))

    def steps(self, event: DatedEvent) -> frozenset[str]:
        """The steps that it tells of."""
        return steps(event, self.dead & self.circle(event))

    def _background(self, event: DatedEvent) -> frozenset[str]:
        return frozenset[str]().union(*(self.about.get(source.article, ()) for source in event.sources))


def cases(events: Iterable[DatedEvent]) -> Cases:
    """What the events tell of the people of each article, and who has died."""
    reports, named, dead = Counter[str](), defaultdict[str, Counter[str]](Counter), set[str]()
    called = defaultdict[str, set[str]](set)
    for event in events:
        for name, word in roles(event.people, event.text):
            called[name].add(word)
        dead.update(step.removeprefix(DIED) for step in steps(event) if step.startswith(DIED))
        for article in {source.article for source in event.sources}:
            reports[article] += 1
            named[article].update(event.people)
    about = {article: frozenset(name for name, count in names.items() if count >= _SHARE * reports[article]) for article, names in named.items()}
    return Cases(about, dead, {name: frozenset(words) for name, words in called.items()})
