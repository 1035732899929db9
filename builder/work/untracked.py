"""What a run tells of how far it is."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Track(Protocol):
    """What a progress bar does."""

    def __call__(self, items: Iterable[T], total: int | None, doing: str, /) -> Iterable[T]:
        """The same items in the same order; `total` of them, None where that is not known, under the words for what is being done."""


def untracked(items: Iterable[T], total: int | None, doing: str, /) -> Iterable[T]:
    """A `Track` that tells nothing."""
    return items
