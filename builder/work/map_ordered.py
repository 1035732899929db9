"""Where work runs: here, or in several processes; the results come back in the order of the items either way."""

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from builder.errors import ContentError, Fault

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_PROCESS = 64  # items; starting a process costs about as much as this many short articles
_CHUNK = 16  # items sent at a time
_MOST = 61  # processes; Windows cannot wait for more


def map_ordered(function: Callable[[T], R], items: Sequence[T], jobs: int) -> Iterator[R]:
    """The result of `function` for each of `items`, in order.

    `function` must be importable by name, items and results able to travel between processes; fewer than 64 items stay in this process.

    Raises ContentError where a process dies.
    """
    if jobs <= 1 or len(items) < _WORTH_A_PROCESS:
        yield from map(function, items)
        return
    # "spawn": the same on every system, and safe beside the thread that draws the progress bar.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(jobs, _MOST), mp_context=context, initializer=_leave_interrupts_to_parent)
    try:
        yield from pool.map(function, items, chunksize=_CHUNK)
    except BrokenProcessPool as error:
        what, mend = "a process was killed, most likely for want of memory", "work in one with --jobs 1"
        raise ContentError(Fault("--jobs", 1, 1, what, mend)) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
