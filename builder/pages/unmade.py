"""A view that is not made before it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unmade:
    """`make` gives the view. `told` is everything that decides it, beside what all pages of a site share: of two with one `told` the views are the
    same. None where that cannot be said."""

    told: object
    make: Callable[[], object]
