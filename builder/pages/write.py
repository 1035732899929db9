"""The door out: files in memory → the site's folder."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import msgspec

from builder.errors import ContentError, Fault
from builder.pages.document import FORMAT
from builder.pages.plan import OURS

_DOCUMENT = "timeline.json"


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Make `out` hold exactly `files`, and whatever it held that is none of ours (``CNAME``, a picture, ``.git``).

    All is written beside it first and then changes place with it, so a reader never sees half a site, and a failure leaves the old one.
    ContentError where `out` is no folder, or a folder with something else in it, or cannot be written.
    """
    try:
        out = Path(os.path.abspath(out))  # resolve() would follow a link, which _check is to see
        _check(out)
        _put(files, out)
    except OSError as error:
        raise ContentError(_fault(out, f"this folder cannot be written: {error.strerror or error}", "mend that, or give another --out")) from error


class _Mark(msgspec.Struct):
    format: str = ""


def _check(out: Path) -> None:
    if out.is_symlink():
        raise ContentError(_fault(out, "this is a symbolic link", "give the folder itself as --out"))
    if out.exists() and not out.is_dir():
        raise ContentError(_fault(out, "this is a file, not a folder", "move it away, or give another --out"))
    if out.exists() and any(out.iterdir()) and not _is_site(out):
        what = f"this folder is not empty and holds no site of ours (no {_DOCUMENT} in the format {FORMAT})"
        raise ContentError(_fault(out, what, "empty it, or give another --out"))


def _is_site(folder: Path) -> bool:
    document = folder / _DOCUMENT
    if document.is_symlink() or not document.is_file():
        return False
    try:
        return msgspec.json.decode(document.read_bytes(), type=_Mark).format == FORMAT
    except msgspec.DecodeError:
        return False


def _fault(out: Path, what: str, mend: str) -> Fault:
    return Fault(str(out), 1, 1, what, mend)


def _put(files: Mapping[str, bytes], out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    staging, old = (out.with_name(f".{out.name}.{os.getpid()}.{state}") for state in ("new", "old"))
    staging.mkdir()
    try:
        for name, contents in files.items():
            _one(staging, name, contents)
        if out.exists():
            _keep(out, staging)
            out.rename(old)
        try:
            staging.rename(out)
        except OSError:
            if old.exists():
                old.rename(out)
            raise
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def _one(folder: Path, name: str, contents: bytes) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(f"a file of the site would leave its folder: {name}")
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(contents)


def _keep(out: Path, staging: Path) -> None:
    """Copy what is not ours: links as links, files as second names of the same file where the disk can."""
    shutil.copymode(out, staging)
    for path, name in _theirs(out):
        target = staging / name
        if target.exists() or target.is_symlink():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            target.symlink_to(os.readlink(path))  # the words of the link, unread
        elif path.is_dir():
            target.mkdir(exist_ok=True)
        else:
            _twin(path, target)


def _theirs(out: Path) -> Iterator[tuple[Path, str]]:
    for root, folders, files in os.walk(out):  # which never enters a linked folder
        linked = [name for name in folders if Path(root, name).is_symlink()]
        for name in (*files, *linked):
            relative = Path(root, name).relative_to(out).as_posix()
            if not OURS.fullmatch(relative):
                yield Path(root, name), relative


def _twin(path: Path, target: Path) -> None:
    try:
        os.link(path, target)
    except OSError:
        shutil.copy2(path, target)
