"""`init`: a folder for a timeline of one's own, with all it needs to be built and published."""

import argparse
import json
import os
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from builder.commands.misuse import Misuse
from builder.commands.own_wheel import PACKAGE, own_wheel
from builder.commands.settings_file import settings_file

_STARTER = Path(__file__).parent.parent / "starter"
_EXAMPLE = "2025-03-14-ferry-returns-to-tarn-island.md"

_WORKFLOW = ".github/workflows/pages.yml"
_PACKED = ".github/builder"  # where the builder itself lies

# File of the new folder → file it is made of.
FILES = {
    f"seeds/{_EXAMPLE}": _EXAMPLE,
    "seeds/edits.toml": "edits.toml",
    ".gitignore": "gitignore",
    _WORKFLOW: "pages.yml",
}
_LONGEST_TITLE = 200

_NEXT = """{folder}/ is ready. Replace the example in {folder}/seeds/ with articles of your own: `timeline-builder add FILE-OR-URL` imports them.
Build: {way}timeline-builder, then open {folder}/site/index.html.
Publish: push the folder to GitHub as a repository and choose Settings → Pages → Source: GitHub Actions.
"""


def init(arguments: argparse.Namespace) -> int:
    """Fill a new or empty folder and say what to do next; returns the exit code. A folder with anything in it but `.git` is refused."""
    folder: Path = arguments.folder
    _refuse(folder)
    files = {name: (_STARTER / source).read_text("utf-8") for name, source in FILES.items()}
    builder = _repository()
    wheel, packed = ("", b"") if builder else own_wheel()
    files[_WORKFLOW] = files[_WORKFLOW].replace("@BUILDER@", builder or f"./{_PACKED}/{wheel}")
    files["seeds/timeline.toml"] = settings_file(_title(folder))
    for name, text in files.items():
        _write(folder / name, text.encode("utf-8"))
    if wheel:
        _write(folder / _PACKED / wheel, packed)
    shown = _printable(folder.as_posix())
    sys.stderr.write(_NEXT.format(folder=shown, way="" if shown == "." else f"cd {shown} && "))
    return 0


def _write(path: Path, held: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(held)


def _refuse(folder: Path) -> None:
    if (folder.exists() or folder.is_symlink()) and not folder.is_dir():
        raise Misuse(f"{folder} is no folder; name a new or an empty one")
    if folder.is_dir() and (held := sorted(name for name in os.listdir(folder) if name != ".git")):
        raise Misuse(f"{folder} is not empty (it holds {held[0]}); name a new or an empty folder")


def _title(folder: Path) -> str:
    """The folder's name in words."""
    words = " ".join(_printable(folder.absolute().name).replace("-", " ").replace("_", " ").split())[:_LONGEST_TITLE]
    return words[:1].upper() + words[1:] or "My timeline"


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in os.fsencode(text).decode("utf-8", "replace"))


def _repository() -> str:
    """The repository and commit that the builder was installed from, as pip wants to be told; empty where it came otherwise. A version is never
    named: what answers to it elsewhere may be somebody else's."""
    try:
        told = json.loads(distribution(PACKAGE).read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        told = {}
    source, commit = str(told.get("url", "")), str((told.get("vcs_info") or {}).get("commit_id", ""))
    if commit.isalnum() and source.startswith("https://") and source.isprintable() and not set(source) & set("\"'\\ @$`"):
        return f"{PACKAGE} @ git+{source}@{commit}"
    return ""
