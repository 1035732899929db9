"""The sentences that say best what is told of a day."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from builder.events.phrases import Phrase, phrases
from builder.events.stems import stems

_ALIKE = 0.6  # cosine: the same again in other words
_WORD_FOR_WORD = 0.4  # what it adds to be told in phrases that others have, too

Vector = dict[str, float]
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be chosen, by what id, and by how much its nearness is to be multiplied."""

    id: str
    text: str
    worth: float = 1.0


def central(
    candidates: Iterable[Candidate], told: Iterable[str], beside: Iterable[str], weights: Mapping[str, float], most: int
) -> tuple[Candidate, ...]:
    """The `most` candidates nearest what the sentences have in common, the nearest first: one of each id, and none that says another again.

    `told` are the sentences dated to the day, `beside` those that open the articles of that day and the next: where there are both, only the
    words found in both count. `weights`: word → how rare it is. What many sentences tell nearly word for word is nearer.
    """
    known, dated, opening = tuple(candidates), tuple(told), tuple(beside)
    middle = _of_length_one(_middle(_mean(dated, weights), _mean(opening, weights)))
    shared = _shared((*dated, *opening))
    vectors = {each.text: _vector(each.text, weights) for each in known}
    nearness = {text: _product(vector, middle) + _WORD_FOR_WORD * _retold(text, shared) for text, vector in vectors.items()}
    chosen: list[Candidate] = []
    for each in sorted(known, key=lambda each: (-each.worth * nearness[each.text], each.id, each.text)):
        if len(chosen) == most:
            break
        if all(each.id != other.id and _product(vectors[each.text], vectors[other.text]) <= _ALIKE for other in chosen):
            chosen.append(each)
    return tuple(chosen)


def _shared(texts: Sequence[str]) -> dict[Phrase, float]:
    """Phrase → the logarithm of how many sentences have it, of length 1; copies count."""
    counts = Counter(phrase for text in texts for phrase in phrases(text))
    return _of_length_one({phrase: math.log(count) for phrase, count in counts.items() if count > 1})


def _retold(text: str, shared: Mapping[Phrase, float]) -> float:
    own = phrases(text)
    return math.fsum(shared.get(phrase, 0.0) for phrase in own) / math.sqrt(len(own)) if own else 0.0


def _middle(told: Vector, beside: Vector) -> Vector:
    return {word: told[word] + beside[word] for word in told if word in beside} or told or beside


def _mean(texts: Iterable[str], weights: Mapping[str, float]) -> Vector:
    """Each sentence counts once; added in the order of the texts, so that the sum is the same whatever came first."""
    total: Vector = {}
    ordered = sorted(set(texts))
    for text in ordered:
        for word, weight in _vector(text, weights).items():
            total[word] = total.get(word, 0.0) + weight / len(ordered)
    return total


def _vector(text: str, weights: Mapping[str, float]) -> Vector:
    """Words by rarity, of length 1."""
    return _of_length_one({word: weights.get(word, 1.0) for word in sorted(stems(text))})


def _of_length_one(found: Mapping[Key, float]) -> dict[Key, float]:
    length = math.sqrt(math.fsum(weight * weight for weight in found.values()))
    return {key: weight / length for key, weight in found.items()} if length else {}


def _product(one: Vector, other: Vector) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
