"""The sentences that say best what is told of a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.events.stems import stems

_ALIKE = 0.6  # cosine: the same again in other words

Vector = dict[str, float]


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
    words found in both count. `weights`: word → how rare it is.
    """
    middle = _middle(_mean(told, weights), _mean(beside, weights))
    length = sum(weight * weight for weight in middle.values()) ** 0.5 or 1.0
    known = tuple(candidates)
    vectors = {each.text: _vector(each.text, weights) for each in known}
    chosen: list[Candidate] = []
    for each in sorted(known, key=lambda each: (-each.worth * _product(vectors[each.text], middle) / length, each.id, each.text)):
        if len(chosen) == most:
            break
        if all(each.id != other.id and _product(vectors[each.text], vectors[other.text]) <= _ALIKE for other in chosen):
            chosen.append(each)
    return tuple(chosen)


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
    found = {word: weights.get(word, 1.0) for word in sorted(stems(text))}
    length = sum(weight * weight for weight in found.values()) ** 0.5
    return {word: weight / length for word, weight in found.items()} if length else {}


def _product(one: Vector, other: Vector) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
