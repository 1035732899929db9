"""What earlier runs found, in an embedded database."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeGuard, TypeVar

from builder.articles.digest import digest

T = TypeVar("T")

FILE = "memory.sqlite3"
_TABLE = "CREATE TABLE kept (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL)"
_DIGEST = 16  # bytes of a digest, before each value
_AT_ONCE = 500  # keys asked for in one question
_WAIT = 5  # seconds for another run that writes
_LARGEST = 1_000_000_000  # bytes; beyond them what was not used for longest goes
_DAY = 86_400  # seconds
_KEPT_FOR = 60 * _DAY  # seconds without use


class Memory:
    """Key → value, both bytes, over any number of runs. Whatever is wrong with the file or its folder, nothing is raised: less is remembered.

    A value is given back only with the digest it was put down with, key included, so that noise is never taken for one.
    """

    def __init__(self, folder: Path | None) -> None:
        """`folder` is made where it is missing; None remembers nothing."""
        self._file = folder / FILE if folder else None
        self._base: sqlite3.Connection | None = None
        self._open()

    @property
    def lasts(self) -> bool:
        """Whether what is put down can be known to a later run."""
        return self._base is not None

    def recall(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Of those keys the ones that are known, with their values."""
        wanted = list(dict.fromkeys(keys))
        found: dict[bytes, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            question = f"SELECT key, value, used FROM kept WHERE key IN ({','.join('?' * len(part))})"  # noqa: S608 - question marks only
            nothing: list[tuple[object, object, object]] = []
            rows = self._ask(partial(_rows, question=question, part=part), nothing)
            sound = list(filter(_is_sound, rows))
            found |= {key: value[_DIGEST:] for key, value, _ in sound}
            self._use((key, used) for key, _, used in sound)
        return found

    def remember(self, values: Mapping[bytes, bytes]) -> None:
        """Put values down; those of known keys are replaced."""
        now = int(time.time())
        rows = [(key, now, digest(key + value) + value) for key, value in values.items()]
        self._write("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def close(self) -> None:
        """Forget what was not used for long, and end."""
        self._write("DELETE FROM kept WHERE used < ?", [(int(time.time()) - _KEPT_FOR,)])
        while self._ask(_size, 0) > _LARGEST:
            before = self._ask(_size, 0)
            self._write("DELETE FROM kept WHERE used <= (SELECT used FROM kept ORDER BY used LIMIT 1 OFFSET (SELECT count(*) / 4 FROM kept))", [()])
            if self._ask(_size, 0) >= before:
                break
        self._drop()

    def _use(self, known: Iterable[tuple[bytes, object]]) -> None:
        """Once a day is enough to know what is used. `known`: keys, and when they were used last."""
        now = int(time.time())
        late = [(now, key) for key, used in known if not isinstance(used, int) or used < now - _DAY]
        if late:
            self._write("UPDATE kept SET used = ? WHERE key = ?", late)

    def _open(self) -> None:
        for _ in range(2):  # the second time without the file, if that is to blame
            if self._file is None or self._base is not None:
                return
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._base = _connected(self._file)
            except sqlite3.OperationalError:
                return  # locked or out of reach: another time
            except sqlite3.DatabaseError:
                self._forget()
            except OSError:
                return

    def _ask(self, question: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        if self._base is None:
            return otherwise
        try:
            return question(self._base)
        except sqlite3.OperationalError:
            return otherwise
        except sqlite3.DatabaseError:
            self._drop()
            self._forget()
            self._open()
            return otherwise

    def _write(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        def write(base: sqlite3.Connection) -> None:
            with base:
                base.executemany(statement, rows)

        self._ask(write, None)

    def _drop(self) -> None:
        if self._base is not None:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
            self._base = None

    def _forget(self) -> None:
        """The file is of no use: a new one is begun."""
        assert self._file is not None
        for ending in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                self._file.with_name(self._file.name + ending).unlink()


def _connected(file: Path) -> sqlite3.Connection:
    base = sqlite3.connect(file, timeout=_WAIT)
    try:
        base.execute("PRAGMA trusted_schema = OFF")
        base.execute("PRAGMA cell_size_check = ON")
        held = base.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        if not held:
            base.execute("PRAGMA journal_mode = WAL")
            base.execute(_TABLE)
        elif held != [(_TABLE,)]:
            raise sqlite3.DatabaseError("not made by us")
        base.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        base.close()
        raise
    return base


def _rows(base: sqlite3.Connection, question: str, part: list[bytes]) -> list[tuple[object, object, object]]:
    return base.execute(question, part).fetchall()


def _is_sound(row: tuple[object, object, object]) -> TypeGuard[tuple[bytes, bytes, object]]:
    key, value, _ = row
    if not isinstance(key, bytes) or not isinstance(value, bytes):
        return False
    held = memoryview(value)  # there is much of it: none is copied
    return held[:_DIGEST] == digest(key, held[_DIGEST:])


def _size(base: sqlite3.Connection) -> int:
    """Bytes that hold something."""
    pages, free, size = (base.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size"))
    return int((pages - free) * size)
