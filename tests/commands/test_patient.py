"""What might take for ever is done in a process that can be ended, and the next question gets its own answer."""

import importlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest

module = importlib.import_module("builder.commands.patient")
patient, OutOfPatience = module.patient, module.OutOfPatience
LARGE = 1_000_000


@pytest.fixture(autouse=True)
def _alone() -> Iterator[None]:
    """No process is left to the next test."""
    yield
    if module._worker.cache_info().currsize:
        module._end(module._worker())


def test_little_is_done_here_and_much_elsewhere_in_one_process() -> None:
    assert patient(os.getpid, 10) == os.getpid()
    first, second = patient(os.getpid, LARGE), patient(os.getpid, LARGE)
    assert first == second != os.getpid()


@pytest.mark.parametrize(("deed", "argument"), [(time.sleep, 600), (os._exit, 3)], ids=["hangs", "dies"])
def test_what_hangs_or_dies_is_given_up_and_the_next_is_answered(deed, argument: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert patient(divmod, LARGE, 7, 2) == (3, 1)
    before = patient(os.getpid, LARGE)
    with monkeypatch.context() as patch:
        patch.setattr(module, "_SECONDS", 0.5)
        with pytest.raises(OutOfPatience):
            patient(deed, LARGE, argument)
    assert patient(divmod, LARGE, 9, 2) == (4, 1)
    assert patient(os.getpid, LARGE) != before


def test_an_interrupt_leaves_no_answer_behind_for_the_next_question(monkeypatch: pytest.MonkeyPatch) -> None:
    assert patient(divmod, LARGE, 7, 2) == (3, 1)
    line = module._worker().line

    def interrupted(_: float) -> bool:
        raise KeyboardInterrupt

    class _Line:
        send, close, poll = line.send, line.close, staticmethod(interrupted)

    real = module._worker
    monkeypatch.setattr(module, "_worker", lambda: module._Worker(real().process, _Line()))
    module._worker.cache_clear = real.cache_clear
    with pytest.raises(KeyboardInterrupt):
        patient(divmod, LARGE, 100, 7)
    monkeypatch.undo()
    assert patient(divmod, LARGE, 9, 2) == (4, 1)


def test_the_process_answers_until_nobody_asks_any_more() -> None:
    ours, theirs = multiprocessing.Pipe()
    before, answers = signal.getsignal(signal.SIGINT), []

    def ask() -> None:
        for number in (7, 9):
            ours.send((divmod, (number, 2)))
            answers.append(ours.recv())
        ours.close()

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        module._serve(theirs)
    finally:
        signal.signal(signal.SIGINT, before)
        asking.join(60)
        theirs.close()
    assert answers == [(3, 1), (4, 1)]
