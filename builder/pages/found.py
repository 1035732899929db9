"""What a folder holds."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, a link, or an empty folder. `plain` is set for regular files, and only of them the rest is known."""

    plain: bool
    folder: bool = False
    size: int = 0
    modified: int = 0
    inode: int = 0


def found(folder: Path) -> dict[str, Entry]:
    """Path below `folder`, with forward slashes → what is there. No link is followed. Empty where there is no such folder."""
    return dict(_entries(str(folder), "")) if folder.is_dir() and not folder.is_symlink() else {}


def _entries(place: str, before: str) -> Iterator[tuple[str, Entry]]:
    inside: list[str] = []
    alone = True
    with os.scandir(place) as entries:
        for entry in entries:
            alone = False
            if entry.is_dir(follow_symlinks=False):
                inside.append(entry.name)
            elif entry.is_file(follow_symlinks=False):
                # On Windows a listing tells no file's number: such a file is never known for untouched, and its bytes are compared.
                told = entry.stat(follow_symlinks=False)
                yield before + entry.name, Entry(True, False, told.st_size, told.st_mtime_ns, told.st_ino)
            else:
                yield before + entry.name, Entry(False)
    if alone and before:
        yield before.rstrip("/"), Entry(False, folder=True)
    for name in inside:
        yield from _entries(os.path.join(place, name), f"{before}{name}/")
