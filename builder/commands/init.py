"""`init`: a folder for a timeline of one's own, with all it needs to be built and published."""

import argparse
import json
import os
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from builder import __version__
from builder.commands.misuse import Misuse
from builder.commands.settings_file import settings_file

_STARTER = Path(__file__).parent.parent / "starter"
_PACKAGE = "news-timeline-builder"
_EXAMPLE = "2025-03-14-ferry-returns-to-tarn-island.md"

# File of the new folder → file it is made of.
FILES = {
    f"seeds/{_EXAMPLE}": _EXAMPLE,
    "seeds/edits.toml": "edits.toml",
    ".gitignore": "gitignore",
    ".github/workflows/pages.yml": "pages.yml",
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
    files[".github/workflows/pages.yml"] = files[".github/workflows/pages.yml"].replace("@BUILDER@", _builder())
    files["seeds/timeline.toml"] = settings_file(_title(folder))
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    shown = _printable(folder.as_posix())
    sys.stderr.write(_NEXT.format(folder=shown, way="" if shown == "." else f"cd {shown} && "))
    return 0


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


def _builder() -> str:
    """What pip must be told to get the builder that runs: the repository and commit it was installed from, else its version."""
    try:
        told = json.loads(distribution(_PACKAGE).read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        told = {}
    source, commit = str(told.get("url", "")), str((told.get("vcs_info") or {}).get("commit_id", ""))
    if commit.isalnum() and source.startswith("https://") and source.isprintable() and not set(source) & set("\"'\\ @$`"):
        return f"{_PACKAGE} @ git+{source}@{commit}"
    return f"{_PACKAGE}=={__version__}"
