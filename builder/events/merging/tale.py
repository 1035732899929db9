"""An event as it is compared with what was planned."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.events.event import DatedEvent


@dataclass(frozen=True, slots=True)
class Tale:
    """`start` and `end` are the event's days, `first` the day it was first told, `where` its articles with the sentences. `heads` are the words of
    its headline and `words` all it tells, dates and words of planning left out."""

    event: DatedEvent
    start: int
    end: int
    heads: frozenset[str]
    words: frozenset[str]
    first: int
    where: tuple[tuple[str, int], ...]

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles that tell it."""
        return frozenset(article for article, _ in self.where)

    def is_apart(self, other: "Tale") -> bool:
        """Whether it has other people or other places."""
        one, two = self.event, other.event
        pairs = (_last_names(one), _last_names(two)), (set(one.places), set(two.places))
        return any(mine and yours and not mine & yours for mine, yours in pairs)


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each word tells: the rarer the more."""

    words: Mapping[str, float]

    def of(self, words: Iterable[str]) -> float:
        """The sum of their weights."""
        return math.fsum(self.words.get(word, 1.0) for word in words)

    def cosine(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How alike two sets of words are, 0 to 1."""
        shared = self.of(one & other)
        return shared / math.sqrt(self.of(one) * self.of(other)) if shared else 0.0


def _last_names(event: DatedEvent) -> set[str]:
    return {name.split()[-1].lower() for name in event.people if name.split()}
