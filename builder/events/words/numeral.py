"""A number as a sentence tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numeral:
    """Words [first, last) of a sentence that tell a number, its "at least" or "about" among them. It may be any from `low` to below `high`:
    "217" is 216.5 to 217.5, "200" is 150 to 250, since it may be rounded, and "at least 224" has no upper end."""

    first: int
    last: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many of what a sentence tells: `of` is the same for what can be compared, and `words` say it to a reader ("at least 224 killed").
    `where` are the names, in lower case, that follow it in its part of the sentence: two bombs in two towns are no two counts of one."""

    of: tuple[str, ...]
    low: float
    high: float
    words: str
    where: frozenset[str] = frozenset()
