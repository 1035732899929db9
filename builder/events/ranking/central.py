"""The sentences that say best what is told of a day."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.events.words.of_length_one import of_length_one
from builder.events.words.phrases import Phrase, phrases

_ALIKE = 0.6  # cosine: the same again in other words
_WORD_FOR_WORD = 0.4  # what it adds to be told in phrases that others have, too
_IN_TITLES = 0.3  # what it adds to be near the titles of the articles

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be chosen, by what id, and by how much its nearness is to be multiplied."""

    id: str
    text: str
    worth: float = 1.0


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a day: in sentences dated to it, in those that open the articles of that day and the next, and in the titles of these."""

    dated: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


def central(
    candidates: Iterable[Candidate], told: Told, vector: Callable[[str], Vector], most: int, usable: Callable[[Candidate], bool] | None = None
) -> tuple[Candidate, ...]:
    """The `most` candidates nearest what is told, the nearest first: one of each id, and none that says another again.

    Where there are both sentences dated to the day and others beside them, only the words found in both count. What many sentences tell nearly
    word for word is nearer, and so is what the titles tell. `vector` gives the words of a text by how rare they are, of length 1. `usable` is
    asked before a candidate is taken.
    """
    middle = of_length_one(_middle(_mean(told.dated, vector), _mean(told.beside, vector)))
    titles, shared = of_length_one(_mean(told.titles, vector)), _shared((*told.dated, *told.beside))
    known = tuple(candidates)
    nearness = {
        text: _product(vector(text), middle) + _IN_TITLES * _product(vector(text), titles) + _WORD_FOR_WORD * _retold(text, shared)
        for text in {each.text for each in known}
    }
    chosen: list[Candidate] = []
    for each in sorted(known, key=lambda each: (-each.worth * nearness[each.text], each.id, each.text)):
        if len(chosen) == most:
            break
        new = all(each.id != other.id and _product(vector(each.text), vector(other.text)) <= _ALIKE for other in chosen)
        if new and (usable is None or usable(each)):
            chosen.append(each)
    return tuple(chosen)


def _shared(texts: Sequence[str]) -> dict[Phrase, float]:
    """Phrase → the logarithm of how many sentences have it, of length 1; copies count."""
    counts = Counter(phrase for text in texts for phrase in phrases(text))
    return of_length_one({phrase: math.log(count) for phrase, count in counts.items() if count > 1})


def _retold(text: str, shared: Mapping[Phrase, float]) -> float:
    own = phrases(text)
    return math.fsum(shared.get(phrase, 0.0) for phrase in own) / math.sqrt(len(own)) if own else 0.0


def _middle(told: Vector, beside: Vector) -> Vector:
    return {word: told[word] + beside[word] for word in told if word in beside} or told or beside


def _mean(texts: Iterable[str], vector: Callable[[str], Vector]) -> Vector:
    """Each sentence counts once; added in the order of the texts, so that the sum is the same whatever came first."""
    total: Vector = {}
    ordered = sorted(set(texts))
    for text in ordered:
        for word, weight in vector(text).items():
            total[word] = total.get(word, 0.0) + weight / len(ordered)
    return total


def _product(one: Vector, other: Vector) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
