"""Work in several processes of this machine."""

import gc
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from builder.errors import ContentError, Fault
from builder.work.executor import LIMITS, Limits
from builder.work.limited import limited

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 8  # items sent at a time
_AHEAD = 1024  # items: how far the others go on while one is slow
_PATIENCE = 5  # times the limit of processor time: what answers nothing for so long, by the clock, hangs where no limit reaches
_READY = "ready"  # a process's first word
# "spawn": the same on every system, and safe beside the thread that draws the progress bar.
_CONTEXT = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Processes:
    """An `Executor` of `jobs` processes. Each is sent a few items and answers them one by one, so that it is always known which one it is on."""

    jobs: int
    limits: Limits = LIMITS

    def __call__(self, function: Callable[[T], R], items: Sequence[T], lost: Callable[[T, str], R]) -> Iterator[R]:
        """The results in the order of `items`. Raises ContentError where no process can be started."""
        pool = _Pool(function, items, lost, self.limits)
        try:
            for _ in range(min(self.jobs, len(items))):
                pool.start()
            yield from pool.results()
        finally:
            pool.end()


@dataclass(frozen=True, slots=True)
class _Worker:
    """A process, which items [next, end) it still owes us, and when it last answered."""

    process: BaseProcess
    next: int = 0
    end: int = 0
    heard: float = 0.0
    ready: bool = False


class _Pool(Generic[T, R]):
    """The processes of one call, by our ends of their pipes."""

    def __init__(self, function: Callable[[T], R], items: Sequence[T], lost: Callable[[T, str], R], limits: Limits) -> None:
        self._function, self._items, self._lost, self._limits = function, items, lost, limits
        self._due = deque((start, min(start + _CHUNK, len(items))) for start in range(0, len(items), _CHUNK))
        self._workers: dict[Connection, _Worker] = {}
        self._done: dict[int, R] = {}

    def start(self) -> None:
        """One process more."""
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_work, args=(theirs, self._function, self._lost, self._limits, gc.get_threshold()), daemon=True)
        process.start()
        theirs.close()
        self._workers[ours] = _Worker(process, heard=time.monotonic())

    def results(self) -> Iterator[R]:
        """All of them, in order."""
        for wanted in range(len(self._items)):
            while wanted not in self._done:
                self._feed(wanted)
                self._listen()
            yield self._done.pop(wanted)

    def end(self) -> None:
        """No process outlives the call."""
        for pipe, worker in self._workers.items():
            worker.process.kill()
            worker.process.join()
            pipe.close()

    def _feed(self, wanted: int) -> None:
        for pipe, worker in self._workers.items():
            if worker.ready and worker.next == worker.end and self._due and self._due[0][0] < wanted + _AHEAD:
                start, end = self._due.popleft()
                self._workers[pipe] = replace(worker, next=start, end=end, heard=time.monotonic())
                try:
                    pipe.send(self._items[start:end])
                except OSError:
                    continue  # it has died, and is heard of so

    def _listen(self) -> None:
        owing = [pipe for pipe, worker in self._workers.items() if not worker.ready or worker.next < worker.end]
        patience = _PATIENCE * self._limits.seconds
        first = min(self._workers[pipe].heard for pipe in owing) + patience
        for pipe in wait(owing, max(first - time.monotonic(), 0.0)):
            assert isinstance(pipe, Connection)
            self._hear(pipe, self._workers[pipe])
        for pipe in owing:
            if pipe in self._workers and time.monotonic() - self._workers[pipe].heard >= patience and not pipe.poll():
                self._bury(pipe, f"it took more than {patience} seconds")

    def _hear(self, pipe: Connection, worker: _Worker) -> None:
        try:
            answer = pipe.recv()
        except (EOFError, OSError):
            self._bury(pipe, "its process died, most likely for want of memory")
            return
        if worker.ready:
            self._done[worker.next] = answer
        self._workers[pipe] = replace(worker, next=worker.next + worker.ready, ready=True, heard=time.monotonic())

    def _bury(self, pipe: Connection, why: str) -> None:
        """The item it was on is lost; what it had still to do is another's."""
        worker = self._workers.pop(pipe)
        worker.process.kill()
        worker.process.join()
        pipe.close()
        if not worker.ready:
            raise ContentError(Fault("--jobs", 1, 1, "no further process can be started", "work in one with --jobs 1"))
        self._done[worker.next] = self._lost(self._items[worker.next], why)
        if worker.next + 1 < worker.end:
            self._due.appendleft((worker.next + 1, worker.end))
        self.start()


def _work(pipe: Connection, function: Callable[[T], R], lost: Callable[[T, str], R], limits: Limits, threshold: tuple[int, int, int]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent's to answer
    gc.set_threshold(*threshold)
    try:
        pipe.send(_READY)
        while True:
            for item in pipe.recv():
                pipe.send(limited(function, item, lost, limits))
    except (EOFError, OSError):
        return  # the parent has gone
