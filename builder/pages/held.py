"""The folder of a site, in the hands of one build at a time."""

import contextlib
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from builder.errors import ContentError, Fault

OLD, NEW = "old", "new"  # in the workshop: the site of before while it changes places, and the one to come
_LOCK = "lock"
_IGNORED = ".gitignore"
_AGAIN = 0.2  # seconds


def _nobody() -> None:
    pass


@contextlib.contextmanager
def held(out: Path, waiting: Callable[[], None] = _nobody) -> Iterator[Path]:
    """A folder beside `out` to work in, gone at the end. While it is held no other build of `out` is under way: this one has waited, and called
    `waiting` first. The lock goes with its process, however that ends; what a killed build left is mended or cleared away.

    ContentError where there is something in its place that is none of ours, OSError where it cannot be made.
    """
    workshop = out.with_name(f".{out.name}.building")
    _refuse(workshop)
    lock = _locked(workshop, waiting)
    try:
        (workshop / _IGNORED).write_text("*\n", "ascii")
        if (workshop / OLD).is_dir() and not os.path.lexists(out):
            (workshop / OLD).rename(out)  # killed between the two steps of a disk that knows no exchange
        _clear(workshop)
        yield workshop
    finally:
        _clear(workshop)
        _leave(workshop, lock)


def _refuse(workshop: Path) -> None:
    """We clear this folder, so it had better be ours."""
    try:
        inside = os.listdir(workshop)  # at one moment: another build may just be coming or going, and its lock comes first and goes last
        ours = not workshop.is_symlink() and (not inside or (_LOCK in inside and not _is_other(workshop / _LOCK, stat.S_ISREG)))
    except FileNotFoundError:
        return
    except NotADirectoryError:
        ours = False
    if not ours:
        what, mend = "this stands where the builder works, and is none of its folders", "move it away, or give another --out"
        raise ContentError(Fault(str(workshop), 1, 1, what, mend))


def _is_other(path: Path, kind: Callable[[int], bool]) -> bool:
    """Whether something of another kind stands there, looked at once: what is ours may go at any moment."""
    try:
        return not kind(os.lstat(path).st_mode)
    except FileNotFoundError:
        return False


def _locked(workshop: Path, waiting: Callable[[], None]) -> int:
    told = False
    while True:
        try:
            workshop.mkdir(parents=True, exist_ok=True)
            lock = os.open(workshop / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        except (FileNotFoundError, FileExistsError):
            if _is_other(workshop, stat.S_ISDIR):
                raise
            continue  # whoever had it has just cleared it away
        if not _take(lock):
            if not told:
                waiting()
            told = True
            time.sleep(_AGAIN)
        elif _is_same(lock, workshop / _LOCK):
            return lock
        os.close(lock)


def _take(lock: int) -> bool:
    try:
        try:
            import fcntl
        except ImportError:
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _is_same(lock: int, file: Path) -> bool:
    """Not one that was removed while we took it."""
    try:
        return os.path.samestat(os.fstat(lock), file.stat())
    except FileNotFoundError:
        return False


def _clear(workshop: Path) -> None:
    for name in (OLD, NEW):
        place = workshop / name
        if place.is_symlink():
            place.unlink()
        elif os.path.lexists(place):
            shutil.rmtree(place, ignore_errors=True)


def _leave(workshop: Path, lock: int) -> None:
    held = workshop / _LOCK
    with contextlib.suppress(OSError):
        (workshop / _IGNORED).unlink(missing_ok=True)
        if os.name != "nt":  # which lets nobody remove what is open
            held.unlink(missing_ok=True)  # before it is let go, so that nobody takes what is no more
    os.close(lock)
    with contextlib.suppress(OSError):
        if os.name == "nt":
            held.unlink(missing_ok=True)
        workshop.rmdir()
