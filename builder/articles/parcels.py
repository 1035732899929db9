"""The door in: the content folder to articles still packed."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from builder.articles.decoded import decoded
from builder.articles.digest import digest
from builder.articles.endings import ENDINGS, LINES
from builder.articles.parcel import Parcel
from builder.articles.saved_parts import saved_parts
from builder.errors import Fault, Severity

_OVERRIDES = ("templates", "static")  # folders at the top that are no seeds
_OWN = ("timeline.toml", "edits.toml")  # files at the top that are no seeds
# What lies beside articles and cannot be taken for one: what a page is shown with, and what systems leave behind.
_ASSETS = frozenset(".png .jpg .jpeg .gif .svg .webp .avif .bmp .tif .tiff .ico .css .js .mjs .map .woff .woff2 .ttf .otf .eot .ini .db".split())
_MOST_BYTES = 20_000_000


def parcels(folder: Path) -> tuple[tuple[Parcel, ...], tuple[Fault, ...]]:
    """A parcel for every article below the folder in the order of paths, and a fault for every file that can be none. A file of another ending is
    told and left out; pictures and the like, hidden files, and the folder of parts that a browser saves beside a page, are passed over.

    Raises nothing for what the files hold.
    """
    if not folder.is_dir():
        return (), (_no_folder(folder),)
    faults: list[Fault] = []
    packed = [parcel for path, file in sorted(_files(folder, faults)) for parcel in _packed(path, file, folder, faults)]
    return tuple(packed), tuple(faults)


def _no_folder(folder: Path) -> Fault:
    what = "there is no such folder of seeds"
    mend = f"begin a timeline with `init DIR`, or make it and put articles ({', '.join(ENDINGS)}) in it, or name another with --seeds"
    if _circles(folder):
        what, mend = "the link leads in a circle and to no folder", "name the folder of seeds itself with --seeds"
    elif folder.exists():
        what, mend = "this is a file, not a folder of seeds", "name the folder that it is in with --seeds"
    return Fault(_shown(str(folder)), 1, 1, what, mend)


def _circles(path: Path) -> bool:
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def _files(folder: Path, faults: list[Fault]) -> Iterator[tuple[str, Path]]:
    """Paths relative to the folder, with forward slashes. Folders behind symbolic links are named, not entered."""

    def unread(error: OSError) -> None:
        shown = _shown(os.path.relpath(error.filename, folder))
        faults.append(Fault(shown, 1, 1, f"the folder cannot be read ({error.strerror})", "check that you may read it"))

    for place, folders, files in os.walk(folder, onerror=unread):
        inside = "" if Path(place) == folder else f"{Path(place).relative_to(folder).as_posix()}/"
        linked = [name for name in folders if os.path.islink(os.path.join(place, name))]
        passed_over = saved_parts(folders, files).union(linked)
        kept = (name for name in folders if not name.startswith(".") and name not in passed_over)
        folders[:] = [name for name in kept if inside or name not in _OVERRIDES]
        for name in (*files, *linked):
            passed = name.startswith(".") or _ending(name) in _ASSETS or (not inside and name in (*_OVERRIDES, *_OWN))
            if not passed:
                yield inside + name, Path(place, name)


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _packed(path: str, file: Path, folder: Path, faults: list[Fault]) -> Iterator[Parcel]:
    shown, ending = _shown(path), _ending(path)
    try:
        fault = None if _is_plain(file, ending) else _unfit(shown, file, ending, folder)
        data = b"" if fault else _bytes(file)
    except OSError as error:
        fault, data = Fault(shown, 1, 1, f"the file cannot be read ({error.strerror})", "check that it exists and that you may read it"), b""
    if fault:
        faults.append(fault)
    elif ending != LINES:
        yield Parcel(shown, ending, file, digest(data))
    else:
        yield from _lines(shown, file, data, faults)


def _bytes(file: Path) -> bytes:
    """All at once: there may be many files, and nearly all are small."""
    with open(file, "rb", buffering=0) as held:
        return held.read()


def _is_plain(file: Path, ending: str) -> bool:
    """A file that nothing speaks against, as nearly all are; any other is looked at more closely."""
    about = os.lstat(file)
    return stat.S_ISREG(about.st_mode) and 0 < about.st_size <= _MOST_BYTES and ending in ENDINGS


def _unfit(shown: str, file: Path, ending: str, folder: Path) -> Fault | None:
    if _circles(file):
        return Fault(shown, 1, 1, "the link leads in a circle and to no file", "put the file itself in its place, or remove the link")
    if file.is_symlink() and not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder)):
        return Fault(shown, 1, 1, "the link leads out of the folder of seeds and was not followed", "put the file itself in its place")
    if file.is_dir():
        return Fault(shown, 1, 1, "the link leads to a folder and was not followed", "put the folder itself in its place", Severity.WARNING)
    if ending not in ENDINGS:
        kind = f"files ending in {_shown(file.suffix)}" if file.suffix else "files without an ending"
        mend = f"save it as one of {', '.join(ENDINGS)}, or take it out of the folder"
        return Fault(shown, 1, 1, f"{kind} are not read", mend, Severity.WARNING)
    if not file.is_file():
        return Fault(shown, 1, 1, "this is no regular file", "take it out of the folder")
    size = file.stat().st_size
    if size > _MOST_BYTES:
        return Fault(shown, 1, 1, f"the file is larger than {_MOST_BYTES // 10**6} MB", "split it, or keep only the text")
    return None if size else Fault(shown, 1, 1, "the file is empty", "write the article into it, or remove it")


def _lines(shown: str, file: Path, data: bytes, faults: list[Fault]) -> Iterator[Parcel]:
    text = decoded(shown, data, LINES, faults)
    for number, line in enumerate(text.split("\n") if text else (), 1):
        if line.strip():
            yield Parcel(shown, LINES, file, digest(line.encode("utf-8", "surrogatepass")), number, line)


def _shown(path: str) -> str:
    """A path that can be printed: bytes that are no UTF-8 and control characters shown as U+FFFD."""
    if path.isascii() and path.isprintable():
        return path
    whole = os.fsencode(path).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in whole)
