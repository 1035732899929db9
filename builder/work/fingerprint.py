"""What made a result, beside what it was made from."""

import functools
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import builder

RULES = ("errors.py", "config.py", "contrast.py", "temporal", "languages", "articles", "timex", "events")  # all that decides what an article gives


@functools.cache
def fingerprint(parts: tuple[str, ...] = ("",)) -> bytes:
    """16 bytes, the digest of the builder's own files in `parts` (all, if none are named), of this Python, and of the names and versions of
    everything that is installed beside it. Looked up once a process, which goes on with what it has loaded."""
    whole = hashlib.blake2b(sys.version.encode(), digest_size=16)
    package = Path(builder.__file__).parent
    for file in sorted(file for part in parts for file in _files(package / part)):
        held = file.read_bytes()
        whole.update(f"\n{file.relative_to(package).as_posix()} {len(held)}\n".encode())
        whole.update(held)
    whole.update("\n".join(sorted(_installed())).encode("utf-8", "surrogatepass"))
    return whole.digest()


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for folder, folders, files in os.walk(place):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (Path(folder, name) for name in files)


def _installed() -> Iterator[str]:
    """`jinja2-3.1.6.dist-info` and the like: asking each distribution for its version takes twenty times as long."""
    for place in sys.path:
        try:
            yield from (name for name in os.listdir(place or ".") if name.endswith((".dist-info", ".egg-info")))
        except OSError:
            continue
