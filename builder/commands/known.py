"""The seeds that are there, by what they are recognised by."""

import os
from collections.abc import Iterator
from pathlib import Path

from builder.articles.decode import decode
from builder.articles.known_by import known_by
from builder.articles.manuscripts import FORMATS, manuscripts

_MOST_BYTES = 20_000_000  # of a file: a larger one is no seed


def known(folder: Path) -> dict[str, Path]:
    """Key of `known_by` → the seed that has it, drafts among them. What cannot be read is passed over: `check` tells of it."""
    found: dict[str, Path] = {}
    for file in sorted(_files(folder)):
        try:
            data = file.read_bytes() if file.is_file() and file.stat().st_size <= _MOST_BYTES else b""
        except OSError:
            continue
        decoded = decode(data, file.suffix.lower()) if data else None
        held = manuscripts(file.name, file.suffix.lower(), decoded.text)[0] if decoded else ()
        for manuscript in held:
            for key in known_by(manuscript):
                found.setdefault(key, file)
    return found


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in files if Path(name).suffix.lower() in FORMATS and not name.startswith("."))
