"""A vector made as long as any other."""

import math
from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")


def of_length_one(found: Mapping[Key, float]) -> dict[Key, float]:
    """The weights, so that their squares add up to 1; none where all are 0."""
    length = math.sqrt(math.fsum(weight * weight for weight in found.values()))
    return {key: weight / length for key, weight in found.items()} if length else {}
