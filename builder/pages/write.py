"""The door out: what is to be made → the site's folder."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from builder.errors import ContentError, Fault
from builder.pages.exchange import exchange
from builder.pages.found import Entry, found
from builder.pages.held import NEW, OLD
from builder.pages.kept import Kept, Written
from builder.pages.making import Making
from builder.pages.usable import usable

MANIFEST = ".timeline-files"  # a list of the files of a site, itself one of them: whatever is not in it is somebody's own
_NONE: Mapping[str, Kept] = {}


def write(site: Iterable[Making], out: Path, workshop: Path, last: Mapping[str, Kept] = _NONE) -> Written:
    """Make `out` hold exactly the files of `site`, and whatever it held that no build has made (``CNAME``, a picture, ``.git``).

    Only what is new or has other bytes is written. The new site grows in `workshop` and then changes place with the old one, so a reader never sees
    half of it, and whatever ends this leaves the old one or the new one. `last`: path → what is known of the files of the last build: one of the
    same key that nobody has touched is not made again.

    ContentError where `out` is no folder, or a folder with something else in it, or cannot be written.
    """
    try:
        usable(out)
        return _put(site, out, workshop, last)
    except OSError as error:
        raise ContentError(
            Fault(str(out), 1, 1, f"this folder cannot be written: {error.strerror or error}", "mend that, or give another --out")
        ) from error


def _put(site: Iterable[Making], out: Path, workshop: Path, last: Mapping[str, Kept]) -> Written:
    old, new = found(out), workshop / NEW
    listed = _listed(out, old)
    new.mkdir()
    files: dict[str, Kept] = {}
    changed: list[str] = []
    for making in _with_list(site):
        _refuse(making.path, files)
        before = old.get(making.path)
        kept = _as_it_was(making, before, last.get(making.path))
        if kept is None:
            contents = making.make()
            kept = _same(making, before, out, contents)
            if kept is None:
                _spare(making.path, out, before, listed)
                kept = _one(new, making, contents)
                changed.append(making.path)
        files[making.path] = kept
    removed = tuple(sorted(path for path in listed if path in old and path not in files))
    if changed or removed:
        _keep(out, new, old, files, {*changed, *removed})
        _swap(out, new, workshop)
    return Written(tuple(files.items()), tuple(changed), removed)


def _listed(out: Path, old: Mapping[str, Entry]) -> frozenset[str]:
    """The files of the site of before; none where it has no list."""
    if MANIFEST not in old or not old[MANIFEST].plain:
        return frozenset()
    lines = (out / MANIFEST).read_text("utf-8", "replace").splitlines()
    return frozenset((MANIFEST, *(line for line in lines if line and not line.startswith("#"))))


def _with_list(site: Iterable[Making]) -> Iterator[Making]:
    paths = []
    for making in site:
        paths.append(making.path)
        yield making
    told = "\n".join(("# The files that the builder has made here. It removes no others.", *sorted(paths), ""))
    yield Making(MANIFEST, told.encode)


def _refuse(name: str, files: Mapping[str, Kept]) -> None:
    if name.startswith("/") or ".." in name.split("/"):
        raise ValueError(f"a file of the site would leave its folder: {name}")
    if name in files:
        raise ValueError(f"two files of the site have one name: {name}")


def _as_it_was(making: Making, before: Entry | None, kept: Kept | None) -> Kept | None:
    """What is made of the same and was not touched is the same."""
    untouched = before is not None and kept is not None and (before.size, before.modified, before.inode) == (kept.size, kept.modified, kept.inode)
    return kept if kept is not None and untouched and making.key and making.key == kept.key else None


def _same(making: Making, before: Entry | None, out: Path, contents: bytes) -> Kept | None:
    if before is None or not before.plain or before.size != len(contents) or (out / making.path).read_bytes() != contents:
        return None
    return Kept(making.key, before.size, before.modified, before.inode)


def _spare(path: str, out: Path, before: Entry | None, listed: frozenset[str]) -> None:
    """What somebody put there is not written over."""
    if before is not None and listed and path not in listed:
        raise ContentError(
            Fault(str(out / path), 1, 1, "this file is not the builder's, and one of its own is to have that name", "move it, or rename it")
        )


def _one(folder: Path, making: Making, contents: bytes) -> Kept:
    target = folder / making.path
    try:
        target.write_bytes(contents)
    except FileNotFoundError:  # the first in its folder
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(contents)
    told = target.stat()
    return Kept(making.key, told.st_size, told.st_mtime_ns, told.st_ino)


def _keep(out: Path, new: Path, old: Mapping[str, Entry], files: dict[str, Kept], gone: set[str]) -> None:
    """What is as it was, and what is not ours: links as links, files as second names of the same file where the disk can."""
    if out.exists():
        shutil.copymode(out, new)
    made: set[str] = set()
    for name, entry in old.items():
        path, target, inside = f"{out}/{name}", f"{new}/{name}", name.rpartition("/")[0]  # as texts: there may be many
        if name in gone or (not entry.plain and os.path.lexists(target)):
            continue
        if inside not in made:
            made.add(inside)
            os.makedirs(os.path.dirname(target), exist_ok=True)
        if entry.folder:
            os.mkdir(target)
        elif not _twin(path, target, entry) and name in files:
            told = os.stat(target)
            files[name] = Kept(files[name].key, told.st_size, told.st_mtime_ns, told.st_ino)


def _twin(path: str, target: str, entry: Entry) -> bool:
    """Whether `target` is now another name of the same file, or another in its place; else it is a copy."""
    if not entry.plain and os.path.islink(path):
        os.symlink(os.readlink(path), target)  # the words of the link, unread
        return False
    try:
        os.link(path, target)
    except OSError:
        if os.path.lexists(target):  # where a disk takes two names for one, what is new stands
            return True
        shutil.copy2(path, target)
        return False
    return True


def _swap(out: Path, new: Path, workshop: Path) -> None:
    if not os.path.lexists(out):
        new.rename(out)
    elif not exchange(new, out):
        out.rename(workshop / OLD)  # a build killed here is mended by the next
        try:
            new.rename(out)
        except OSError:
            (workshop / OLD).rename(out)
            raise
