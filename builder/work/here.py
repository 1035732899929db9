"""Work in this process."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from builder.work.executor import LIMITS
from builder.work.limited import limited

T = TypeVar("T")
R = TypeVar("R")


def here(function: Callable[[T], R], items: Sequence[T], lost: Callable[[T, str], R]) -> Iterator[R]:
    """An `Executor`: one item after another."""
    for item in items:
        yield limited(function, item, lost, LIMITS)
