"""What a process of ours does at its end of the pipe, and what holds where limits do not reach."""

import multiprocessing
import signal
import threading
from operator import neg
from pathlib import Path

import pytest

from builder.work import limited as limits
from builder.work import processes
from builder.work.executor import Limits
from builder.work.limited import limited


def _lost(item: int, why: str) -> str:
    return f"{item}: {why}"


def _tenth(item: int) -> float:
    return 10 / item


def test_a_process_says_it_is_ready_answers_one_by_one_and_ends_with_the_parent() -> None:
    ours, theirs = multiprocessing.Pipe()
    before, answers = signal.getsignal(signal.SIGINT), []

    def parent() -> None:
        answers.append(ours.recv())
        for items in ([1, 2], [0, 5]):
            ours.send(items)
            answers.extend(ours.recv() for _ in items)
        ours.close()

    asking = threading.Thread(target=parent)
    asking.start()
    try:
        processes._work(theirs, _tenth, _lost, Limits(), (700, 10, 10))
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN, "an interrupt is the parent's to answer"
    finally:
        signal.signal(signal.SIGINT, before)
        asking.join(60)
        theirs.close()
    assert answers == ["ready", 10.0, 5.0, "0: ZeroDivisionError: division by zero", 2.0]


def test_work_in_another_thread_is_done_without_a_limit_of_time() -> None:
    found = []
    thread = threading.Thread(target=lambda: found.append(limited(neg, 5, _lost, Limits(seconds=1))))
    thread.start()
    thread.join(60)
    assert found == [-5]


def test_where_memory_cannot_be_counted_there_is_no_limit_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_STATM", tmp_path / "none")
    assert limited(lambda size: len(bytes(size)), 50_000_000, _lost, Limits(bytes=1)) == 50_000_000
