"""Everything that a site is made from, before any of it is read."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.articles.parcel import Parcel
from builder.articles.parcels import parcels
from builder.errors import Fault
from builder.pages.folders import folders
from builder.work.fingerprint import fingerprint

_FILES = ("timeline.toml", "edits.toml")  # in the content folder
_FOLDERS = ("templates", "static")  # there, and ours


@dataclass(frozen=True, slots=True)
class Survey:
    """The articles still packed, the `faults` of their files, and two digests: `made_by` of the builder with all templates and static files, and
    `inputs` of that and everything in the content folder. Either is empty where something could not be looked at."""

    packed: tuple[Parcel, ...]
    faults: tuple[Fault, ...]
    made_by: bytes
    inputs: bytes


def survey(content: Path, seen: Survey | None = None) -> Survey:
    """Of two surveys with the same `inputs` the site is the same. With `seen` only what is no article is looked at again."""
    packed, faults = (seen.packed, seen.faults) if seen else parcels(content)
    made_by = _made_by(content)
    return Survey(packed, faults, made_by, _inputs(content, packed, faults, made_by) if made_by else b"")


def _made_by(content: Path) -> bytes:
    whole = hashlib.blake2b(fingerprint(), digest_size=16)
    try:
        for name in _FOLDERS:
            for folder in folders(name, content):
                for path, file in sorted(_files(folder)):
                    held = file.read_bytes()
                    whole.update(f"\n{name}/{path} {len(held)}\n".encode("utf-8", "surrogateescape"))
                    whole.update(held)
                whole.update(b"\n\n")
    except OSError:
        return b""
    return whole.digest()


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for place, inside, files in os.walk(folder):
        if any(os.path.islink(os.path.join(place, name)) for name in inside):
            raise OSError("what lies behind a linked folder is not looked at")
        for name in files:
            file = Path(place, name)
            yield file.relative_to(folder).as_posix(), file


def _inputs(content: Path, packed: tuple[Parcel, ...], faults: tuple[Fault, ...], made_by: bytes) -> bytes:
    whole = hashlib.blake2b(made_by, digest_size=16)
    try:
        for name in _FILES:
            file = content / name
            held = file.read_bytes() if os.path.lexists(file) else None
            whole.update(b"none\n" if held is None else b"%d\n%s\n" % (len(held), held))
    except OSError:
        return b""
    for parcel in packed:
        whole.update(f"\n{parcel.line} {parcel.path}\n".encode())
        whole.update(parcel.digest)
    whole.update(repr(faults).encode("utf-8", "replace"))
    return whole.digest()
