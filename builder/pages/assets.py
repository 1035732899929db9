"""Styles, scripts and pictures, under names that change with their contents."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from builder.config import Settings
from builder.pages.dressed import DRESS, dressed

# One sheet, in this order: names and numbers, elements, parts, paper. Further sheets of the user's follow by name.
SHEETS = (*DRESS, "base.css", "components.css", "print.css")
SHEET = "site.css"
_ADDRESS = re.compile(r"""url\(\s*["']?([\w./-]{1,200})["']?\s*\)""")


def assets(folders: tuple[Path, ...], under: str, settings: Settings) -> dict[str, tuple[str, bytes]]:
    """Name → (path in the site, contents). `folders`: whose files win first. All style sheets become one, ``site.css``.

    The colours are those that the settings ask for.
    """
    found: dict[str, bytes] = {}
    for folder in reversed(folders):
        found |= _files(folder)
    found = dict(dressed(found, settings))
    sheets = sorted((name for name in found if name.endswith(".css")), key=lambda name: (SHEETS.index(name) if name in SHEETS else len(SHEETS), name))
    named = {name: (_hashed(name, held, under), held) for name, held in sorted(found.items()) if name not in sheets}
    sheet = _with_addresses(b"\n".join(found[name] for name in sheets), named, under)
    return {SHEET: (_hashed(SHEET, sheet, under), sheet), **named}


def _files(folder: Path) -> dict[str, bytes]:
    """Every file beneath `folder` but hidden ones and links that lead out of it."""
    inside = folder.resolve()
    files = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in name.parts)
        if not hidden and path.is_file() and path.resolve().is_relative_to(inside):
            files[name.as_posix()] = path.read_bytes()
    return files


def _hashed(name: str, held: bytes, under: str) -> str:
    path = PurePosixPath(under, name)
    return str(path.with_name(f"{path.stem}.{hashlib.sha256(held).hexdigest()[:10]}{path.suffix or '.bin'}"))


def _with_addresses(sheet: bytes, named: Mapping[str, tuple[str, bytes]], under: str) -> bytes:
    """`url(logo.png)` follows the file to its new name."""

    def new(match: re.Match[str]) -> str:
        return f"url({PurePosixPath(named[match[1]][0]).relative_to(under)})" if match[1] in named else match[0]

    return _ADDRESS.sub(new, sheet.decode("utf-8", "replace")).encode()
