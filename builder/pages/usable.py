"""Whether a folder may be made a site."""

from pathlib import Path

import msgspec

from builder.errors import ContentError, Fault
from builder.pages.document_head import FORMAT

_DOCUMENT = "timeline.json"


class _Mark(msgspec.Struct):
    format: str = ""


def usable(out: Path) -> None:
    """Raises ContentError where `out` is something else than a site of ours, an empty folder, or nothing yet; OSError where that cannot be seen."""
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
