"""The same results in the same order, wherever the work runs; an item that kills, hangs or bursts costs no other its place."""

import itertools
import os
import signal
import sys
import time
from operator import neg

import pytest

from builder.errors import ContentError
from builder.work import processes
from builder.work.executor import Limits
from builder.work.limited import limited
from builder.work.map_ordered import map_ordered
from builder.work.processes import Processes

FEW = Limits(seconds=1, bytes=300_000_000)
unix = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such limits")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")


def _lost(item: int, why: str) -> str:
    return f"{item}: {why}"


@pytest.mark.parametrize("jobs", [1, 3])
@pytest.mark.parametrize("count", [0, 1, 63, 64, 200])
def test_results_come_in_the_order_of_the_items(count: int, jobs: int) -> None:
    assert list(map_ordered(neg, range(count), _lost, jobs)) == [-number for number in range(count)]


def test_little_work_stays_in_this_process() -> None:
    assert set(map_ordered(_process, range(63), _lost, 2)) == {os.getpid()}


def test_much_work_leaves_it_for_as_many_processes_as_are_asked_for() -> None:
    found = set(map_ordered(_process, range(64), _lost, 2))
    assert os.getpid() not in found and 1 <= len(found) <= 2  # one may be done before the other has begun


@pytest.mark.parametrize("dying", [(0,), (7, 8, 9), (63,), (5, 6, 40)], ids=str)
def test_an_item_that_kills_its_process_is_lost_and_no_other(dying: tuple[int, ...]) -> None:
    items = [(number, number in dying) for number in range(64)]
    found = list(map_ordered(_die, items, _told, 2))
    assert [each for each in found if isinstance(each, int)] == [number for number in range(64) if number not in dying]
    assert [each for each in found if isinstance(each, str)] == [f"{number}: its process died, most likely for want of memory" for number in dying]


def test_where_no_process_can_be_started_the_user_is_told_what_to_do() -> None:
    with pytest.raises(ContentError, match="--jobs 1"):
        list(map_ordered(_Unwelcome(), range(64), _lost, 2))


@unix
@pytest.mark.parametrize("work", [lambda: next(number for number in itertools.count() if number < 0), lambda: _swallow()], ids=["loop", "swallowed"])
def test_what_takes_too_long_is_lost(work) -> None:
    assert limited(lambda _: work(), 5, _lost, FEW) == "5: it took more than 1 seconds"


@linux
def test_what_takes_too_much_memory_is_lost_and_the_limit_goes_with_it() -> None:
    assert limited(lambda size: len(bytes(size)), 400_000_000, _lost, FEW) == "400000000: it took more than 300 MB of memory"
    assert len(bytes(400_000_000)) == 400_000_000


def test_a_mistake_is_told_with_its_item() -> None:
    assert limited(lambda item: [][item], 5, _lost, FEW) == "5: IndexError: list index out of range"


def test_a_process_that_hangs_where_no_limit_reaches_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_PATIENCE", 1)
    found = list(Processes(2, Limits(seconds=4))(_sleep, [0, 1, 2], _lost))
    assert found == [0, "1: it took more than 4 seconds", 2]


def _process(_: int) -> int:
    time.sleep(0.001)
    return os.getpid()


def _sleep(item: int) -> int:
    time.sleep(600 * (item == 1))  # which takes none of the processor's time
    return item


def _die(item: tuple[int, bool]) -> int:
    if item[1]:
        os._exit(3)
    return item[0]


def _told(item: tuple[int, bool], why: str) -> str:
    return f"{item[0]}: {why}"


def _swallow() -> None:
    while True:
        try:
            next(number for number in itertools.count() if number < 0)
        except BaseException as error:
            if time.process_time() > _swallow.until:  # the first is taken for something else, the second not
                raise error
            _swallow.until = 0.0


_swallow.until = float("inf")


class _Unwelcome:
    """Travels, but does not arrive."""

    def __reduce__(self):
        return os._exit, (1,)

    def __call__(self, item: int) -> str:
        return str(item)
