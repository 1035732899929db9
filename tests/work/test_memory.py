"""What is remembered comes back as it was, or not at all; nothing that is wrong with the file or its folder ever raises."""

import sqlite3
from pathlib import Path

import pytest

from builder.work import memory as module
from builder.work.memory import FILE, Memory

HELD = {b"one": b"1", b"two": b"2" * 5000}


def _filled(folder: Path, held: dict[bytes, bytes] = HELD) -> Path:
    memory = Memory(folder)
    memory.remember(held)
    memory.close()
    return folder / FILE


def _recalled(folder: Path, *keys: bytes) -> dict[bytes, bytes]:
    memory = Memory(folder)
    found = memory.recall(keys or HELD)
    memory.close()
    return found


def test_what_was_put_down_comes_back(tmp_path: Path) -> None:
    _filled(tmp_path / "deep" / "cache")
    assert _recalled(tmp_path / "deep" / "cache", b"two", b"three", b"one", b"two") == HELD
    many = {b"%d" % number: b"%d" % (number + 1) for number in range(1234)}
    _filled(tmp_path, many)
    assert _recalled(tmp_path, *many) == many
    _filled(tmp_path, {b"7": b"other"})
    assert _recalled(tmp_path, b"7", b"8") == {b"7": b"other", b"8": b"9"}


def test_without_a_folder_nothing_is_remembered() -> None:
    memory = Memory(None)
    memory.remember(HELD)
    assert memory.recall(HELD) == {}
    memory.close()


def _of_another_make(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE kept (key, value)")
    base.close()


def _with_a_view(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("CREATE VIEW more AS SELECT 1")
    base.close()


RUINED = {
    "empty": lambda file: file.write_bytes(b""),
    "cut": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "cut in its head": lambda file: file.write_bytes(file.read_bytes()[:50]),
    "noise": lambda file: file.write_bytes(bytes(number * 37 % 251 for number in range(20_000))),
    "noise in the middle": lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xa5" * 4096 + file.read_bytes()[8192:]),
    "of another make": _of_another_make,
    "with more in it": _with_a_view,
}


@pytest.mark.parametrize("ruin", RUINED.values(), ids=RUINED)
def test_a_ruined_file_costs_what_was_in_it_and_is_begun_anew(tmp_path: Path, ruin) -> None:
    ruin(_filled(tmp_path))
    assert set(_recalled(tmp_path).items()) <= set(HELD.items())
    _filled(tmp_path)
    assert _recalled(tmp_path) == HELD


@pytest.mark.parametrize("at", range(0, 12_288, 211))
def test_a_wrong_byte_never_makes_a_wrong_value(tmp_path: Path, at: int) -> None:
    file = _filled(tmp_path)
    held = bytearray(file.read_bytes())
    held[at] ^= 0x5A
    file.write_bytes(held)
    assert set(_recalled(tmp_path).items()) <= set(HELD.items())


def test_a_value_under_another_key_is_none(tmp_path: Path) -> None:
    file = _filled(tmp_path)
    with sqlite3.connect(file) as base:
        base.execute("UPDATE kept SET key = ? WHERE key = ?", (b"three", b"one"))
    base.close()
    assert _recalled(tmp_path, b"one", b"two", b"three") == {b"two": HELD[b"two"]}


def test_a_folder_that_is_none_remembers_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    _filled(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"mine" and _recalled(tmp_path / "file") == {}
    (tmp_path / FILE).mkdir()
    _filled(tmp_path)
    assert _recalled(tmp_path) == {}


def test_one_that_another_holds_is_waited_for_and_then_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_WAIT", 0.1)
    file = _filled(tmp_path)
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        memory = Memory(tmp_path)
        memory.remember({b"three": b"3"})
        memory.close()
        other.execute("COMMIT")
    other.close()
    assert _recalled(tmp_path, *HELD, b"three") == HELD


def test_one_that_can_only_be_read_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, connect = _filled(tmp_path), sqlite3.connect
    monkeypatch.setattr(module.sqlite3, "connect", lambda name, timeout: connect(f"file:{name}?mode=ro", uri=True, timeout=timeout))
    memory = Memory(tmp_path)
    memory.remember({b"three": b"3"})
    assert memory.recall((*HELD, b"three")) == HELD
    memory.close()
    assert file.exists()


def test_what_nobody_asks_for_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000_000.0
    monkeypatch.setattr(module.time, "time", lambda: now)
    _filled(tmp_path)
    now += 50 * 86_400
    assert _recalled(tmp_path, b"one") == {b"one": b"1"}
    now += 50 * 86_400
    assert _recalled(tmp_path) == HELD, "asked for before the end of a run, it is still there"
    now += 100 * 86_400
    _filled(tmp_path, {})
    assert _recalled(tmp_path) == {}


def test_it_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LARGEST", 400_000)
    for number in range(40):
        monkeypatch.setattr(module.time, "time", lambda number=number: 1_000_000_000.0 + number)
        _filled(tmp_path, {b"%d" % number: bytes(50_000)})
    assert (tmp_path / FILE).stat().st_size < 1_000_000
    found = _recalled(tmp_path, *(b"%d" % number for number in range(40)))
    assert b"39" in found and b"0" not in found
