"""The same results in the same order, wherever the work runs."""

import os
from operator import neg

import pytest

from builder.errors import ContentError
from builder.work.map_ordered import map_ordered


@pytest.mark.parametrize("jobs", [1, 3])
@pytest.mark.parametrize("count", [0, 1, 63, 64, 200])
def test_results_come_in_the_order_of_the_items(count: int, jobs: int) -> None:
    assert list(map_ordered(neg, range(count), jobs)) == [-number for number in range(count)]


def test_little_work_stays_in_this_process() -> None:
    assert set(map_ordered(_process, range(63), 2)) == {os.getpid()}


def test_much_work_leaves_it() -> None:
    assert os.getpid() not in set(map_ordered(_process, range(64), 2))


def test_a_process_that_dies_is_told_and_how_to_mend_it() -> None:
    with pytest.raises(ContentError, match="--jobs 1"):
        list(map_ordered(os._exit, range(64), 2))


def _process(_: int) -> int:
    return os.getpid()
