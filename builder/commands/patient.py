"""A process of its own for what might take for ever: it is killed when its time is up, and another is begun."""

import multiprocessing
import signal
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from typing import Any, TypeVar

R = TypeVar("R")

_SMALL = 30_000  # bytes: done here and now, for nothing known takes long over so few
_SECONDS = 30.0  # real pages and feeds take a tenth of a second


class OutOfPatience(Exception):
    """It took too long, or took its process with it."""


@dataclass(frozen=True, slots=True)
class _Worker:
    process: Any
    line: Connection


def patient(deed: Callable[..., R], size: int, *arguments: object) -> R:
    """What `deed` returns, in another process where it is about a `size` in bytes that is not small; that process is kept for the next one.

    The deed must be importable by name, and what goes in and comes out able to travel between processes. Raises OutOfPatience.
    """
    if size <= _SMALL:
        return deed(*arguments)
    worker = _worker()
    try:
        worker.line.send((deed, arguments))
        if worker.line.poll(_SECONDS):
            result: R = worker.line.recv()
            return result
    except (EOFError, OSError):
        pass  # it died
    except BaseException:  # an interrupt: what it answers would be taken for the answer to the next question
        _end(worker)
        raise
    _end(worker)
    raise OutOfPatience


@cache
def _worker() -> _Worker:
    """The one process; it ends with ours."""
    context = multiprocessing.get_context("spawn")  # the same on every system
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _serve(line: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupts are the parent's
    while True:
        try:
            deed, arguments = line.recv()
        except EOFError:
            return
        line.send(deed(*arguments))


def _end(worker: _Worker) -> None:
    _worker.cache_clear()
    worker.line.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()
