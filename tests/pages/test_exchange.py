"""Two folders change places in one step where the system can, and nothing is touched where it cannot."""

import ctypes
import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from builder.pages.exchange import exchange


def _swap(first: bytes, second: bytes) -> int:
    one, other = Path(first.decode()), Path(second.decode())
    between = one.with_name("between")
    one.rename(between)
    other.rename(one)
    between.rename(other)
    return 0


def _fails(number: int) -> Callable[..., int]:
    def fail(*_: object) -> int:
        ctypes.set_errno(number)
        return -1

    return fail


class _System:
    """The system's library, with the calls it has."""

    def __init__(self, **calls: Callable[..., int]) -> None:
        self.__dict__.update(calls)


# What the system knows, and whether the two then have each other's names.
SYSTEMS = {
    "Linux": (_System(renameat2=lambda _, first, __, second, ___: _swap(first, second)), True),
    "macOS": (_System(renamex_np=lambda first, second, _: _swap(first, second)), True),
    "a disk that knows no exchange": (_System(renameat2=_fails(errno.EINVAL)), False),
    "a network's disk": (_System(renamex_np=_fails(errno.ENOTSUP)), False),
    "an old system": (_System(renameat2=_fails(errno.ENOSYS)), False),
    "another system": (_System(), False),
    "Windows": (TypeError("no name"), False),
}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders, each with a file of its name."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    return tmp_path / "one", tmp_path / "other"


def _held(folders: tuple[Path, Path]) -> list[str]:
    return [path.name for folder in folders for path in folder.iterdir()]


@pytest.mark.parametrize("name", SYSTEMS)
def test_they_change_places_or_nothing_is_done(name: str, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    system, done = SYSTEMS[name]

    def library(*_: object, **__: object) -> _System:
        if isinstance(system, Exception):
            raise system
        return system

    monkeypatch.setattr(ctypes, "CDLL", library)
    assert exchange(*folders) is done
    assert _held(folders) == (["other", "one"] if done else ["one", "other"])


def test_this_system_changes_them_or_says_that_it_cannot(folders: tuple[Path, Path]) -> None:
    done = exchange(*folders)
    assert _held(folders) == (["other", "one"] if done else ["one", "other"])


def test_another_refusal_is_told_with_its_folder(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: _System(renameat2=_fails(errno.EACCES)))
    with pytest.raises(PermissionError) as refused:
        exchange(*folders)
    assert refused.value.filename == str(folders[1]) and _held(folders) == ["one", "other"]
