"""One item of work, within limits."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TypeVar

from builder.work.executor import Limits

T = TypeVar("T")
R = TypeVar("R")

_AGAIN = 1.0  # seconds: should a library swallow the first interruption, another comes
_STATM = "/proc/self/statm"  # its first number: pages of memory the process has mapped
_PAGE = 4096  # bytes; where pages are larger the limit is the wider


class _TooLong(BaseException):
    """Not an Exception: no `except Exception` on the way shall take it for its own."""


def limited(function: Callable[[T], R], item: T, lost: Callable[[T, str], R], limits: Limits) -> R:
    """`function(item)`, or `lost(item, why)` where that raises an error, or takes longer or more memory than `limits` allow.

    Time is the processor's, so that a busy machine gives what an idle one gives. Where the system has no such limits (Windows; memory elsewhere
    than on Linux), or in another thread than the first, there are none.
    """
    try:
        with _memory(limits.bytes), _time(limits.seconds):
            return function(item)
    except _TooLong:
        signal.setitimer(signal.ITIMER_PROF, 0)  # once more: it may have come just as the first was on its way
        return lost(item, f"it took more than {limits.seconds} seconds")
    except MemoryError:
        return lost(item, f"it took more than {limits.bytes // 10**6:,} MB of memory")
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one item is told with it, and the others keep their place
        return lost(item, f"{type(error).__name__}: {error}")


@contextlib.contextmanager
def _time(seconds: int) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGPROF, _interrupt)
    try:
        signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise _TooLong


@contextlib.contextmanager
def _memory(most: int) -> Iterator[None]:
    mapped = _mapped()
    if not mapped:
        yield
        return
    import resource  # late: Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (min(each for each in (mapped + most, soft, hard) if each != resource.RLIM_INFINITY), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _mapped() -> int:
    """Bytes of memory that the process has mapped; 0 where the system does not tell."""
    try:
        told = os.open(_STATM, os.O_RDONLY)
    except OSError:
        return 0
    try:
        return int(os.read(told, 40).split()[0]) * _PAGE
    finally:
        os.close(told)
