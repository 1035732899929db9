"""The long lists of names, remembered from run to run."""

import sqlite3
from pathlib import Path

import pytest

from builder.events.gazetteers.name_list import NameList
from builder.work import known_lists as module
from builder.work.known_lists import known_lists
from builder.work.memory import FILE, Memory

NAMES = frozenset({"Ulvika", "Elsby", "Østvik"})


class Counted:
    """A list of its own, and how often it was worked out."""

    def __init__(self) -> None:
        self.times = 0
        self.list = NameList(self.work_out)

    def work_out(self) -> frozenset[str]:
        self.times += 1
        return NAMES


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Another run: its list begins anew."""

    def run(folder: Path | None = tmp_path) -> Counted:
        counted, memory = Counted(), Memory(folder)
        monkeypatch.setattr(module, "_LISTS", {"towns": counted.list})
        with known_lists(memory):
            assert counted.list() == NAMES
        memory.close()
        return counted

    return run


def test_a_list_is_worked_out_once_a_process():
    counted = Counted()
    assert (counted.list(), counted.list(), counted.times) == (NAMES, NAMES, 1)


def test_a_list_is_worked_out_by_the_first_run_and_known_to_the_next(run):
    assert [run().times, run().times] == [1, 0]


def test_a_list_that_only_other_processes_needed_is_put_down_too(tmp_path, run, monkeypatch):
    counted, memory = Counted(), Memory(tmp_path)
    monkeypatch.setattr(module, "_LISTS", {"towns": counted.list})
    with known_lists(memory):
        pass
    memory.close()
    assert (counted.times, run().times) == (1, 0)


def test_without_a_memory_nothing_is_worked_out_that_nobody_asks_for(monkeypatch):
    counted = Counted()
    monkeypatch.setattr(module, "_LISTS", {"towns": counted.list})
    with known_lists(Memory(None)):
        pass
    assert counted.times == 0


def test_other_rules_or_packages_have_other_lists(run, monkeypatch):
    run()
    monkeypatch.setattr(module, "fingerprint", lambda _: b"another")
    assert [run().times, run().times] == [1, 0]


def test_what_is_damaged_or_of_another_make_is_worked_out_again(tmp_path, run):
    run()
    memory = Memory(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as base:
        (key,) = base.execute("SELECT key FROM kept").fetchone()
    memory.remember({key: b"\x93\x01\x02\x03"})  # sound, and no names
    memory.close()
    assert run().times == 1
    with sqlite3.connect(tmp_path / FILE) as base:
        base.execute("UPDATE kept SET value = zeroblob(400)")
    assert [run().times, run().times] == [1, 0]
