"""What is known of the files that the last build made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file was made from (`Making.key`), and what tells whether anybody has touched it: bytes, nanoseconds, its number on the disk."""

    key: bytes
    size: int
    modified: int
    inode: int


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a site: every file as it now is, by path; the paths that are new or have other bytes; those that are gone."""

    files: tuple[tuple[str, Kept], ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
