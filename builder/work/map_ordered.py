"""Where work runs: here, or in several processes; the results come back in the order of the items either way."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from builder.work.here import here
from builder.work.processes import Processes

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_PROCESS = 64  # items; starting a process costs about as much as this many short articles
_MOST = 61  # processes; Windows cannot wait for more


def map_ordered(function: Callable[[T], R], items: Sequence[T], lost: Callable[[T, str], R], jobs: int) -> Iterator[R]:
    """The result of `function` for each of `items`, in order, from `jobs` processes; fewer than 64 items stay in this one.

    As every `Executor`: an item that kills its process or takes too long or too much memory is `lost(item, why)`, and no other is touched.
    """
    if jobs <= 1 or len(items) < _WORTH_A_PROCESS:
        return here(function, items, lost)
    return Processes(min(jobs, _MOST))(function, items, lost)
