"""Whether a site is as it was left."""

from collections.abc import Iterable
from pathlib import Path

from builder.pages.found import found
from builder.pages.kept import Kept


def intact(out: Path, files: Iterable[tuple[str, Kept]]) -> bool:
    """Whether every one of these files is in `out` and nobody has touched it. What else is there is somebody's own."""
    there = found(out)
    return all(
        (now := there.get(path)) is not None and (now.size, now.modified, now.inode) == (kept.size, kept.modified, kept.inode) for path, kept in files
    )
