"""A file of the site that is to be made."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Making:
    """`make` gives the bytes of the file at `path` (relative, POSIX). `key` is a digest of everything they are made from and by: of two
    makings with one key the bytes are the same. Empty where that is not known beforehand. `template` is the one a page is made with."""

    path: str
    make: Callable[[], bytes]
    key: bytes = b""
    template: str = ""
