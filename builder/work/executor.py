"""The seam between what is to be done and where."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one item may take: `seconds` of a processor's time, and `bytes` of memory beyond what the process had before."""

    seconds: int = 120
    bytes: int = 2_000_000_000


LIMITS = Limits()


class Executor(Protocol):
    """A place to work: this process, several, or the machines of a cluster.

    `function` must be importable by name; items and results must be able to travel between processes. An item whose worker dies, or that
    takes more than the limits allow, must cost no other its place: its result is `lost(item, why)`.
    """

    def __call__(self, function: Callable[[T], R], items: Sequence[T], lost: Callable[[T, str], R]) -> Iterator[R]:
        """The result of `function` for each of `items`, in their order."""
