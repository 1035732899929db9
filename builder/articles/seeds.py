"""The door in: the content folder to articles. The only place of this room that touches files."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

from builder.articles.article import Article
from builder.articles.assemble import assemble
from builder.articles.decode import decode
from builder.articles.manuscripts import FORMATS, manuscripts
from builder.articles.reading import Reading
from builder.config import Settings
from builder.errors import Fault, Severity

_OVERRIDES = ("templates", "static")  # folders at the top that are no seeds
_OWN = ("timeline.toml", "edits.toml")  # files at the top that are no seeds
# What lies beside articles and cannot be taken for one: what a page is shown with, and what systems leave behind.
_ASSETS = frozenset(".png .jpg .jpeg .gif .svg .webp .avif .bmp .tif .tiff .ico .css .js .mjs .map .woff .woff2 .ttf .otf .eot .ini .db".split())
_MOST_BYTES = 20_000_000


def seeds(folder: Path, settings: Settings) -> Reading:
    """Every article below the folder in the order of paths, drafts left out, and every fault in the files. A file of another ending is told
    and left out; pictures and the like, and hidden files, are passed over.

    Raises nothing for what the files hold: one bad article never costs another its place.
    """
    if not folder.is_dir():
        return Reading((), (_no_folder(folder),))
    articles: dict[str, Article] = {}
    faults: list[Fault] = []
    for path, file in sorted(_files(folder, faults)):
        for article in _read(path, file, folder, settings, faults):
            first = articles.setdefault(article.id.casefold(), article)  # "A" and "a" are one file on some systems
            if first is not article:
                faults.append(_twice(article, first))
    return Reading(tuple(articles.values()), tuple(sorted(faults)))


def _no_folder(folder: Path) -> Fault:
    what, mend = "there is no such folder of seeds", f"make it and put articles ({', '.join(FORMATS)}) in it, or name another with --seeds"
    if _circles(folder):
        what, mend = "the link leads in a circle and to no folder", "name the folder of seeds itself with --seeds"
    elif folder.exists():
        what, mend = "this is a file, not a folder of seeds", "name the folder that it is in with --seeds"
    return Fault(_shown(str(folder)), 1, 1, what, mend)


def _circles(path: Path) -> bool:
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def _files(folder: Path, faults: list[Fault]) -> Iterator[tuple[str, Path]]:
    """Paths relative to the folder, with forward slashes. Folders behind symbolic links are named, not entered."""

    def unread(error: OSError) -> None:
        shown = _shown(os.path.relpath(error.filename, folder))
        faults.append(Fault(shown, 1, 1, f"the folder cannot be read ({error.strerror})", "check that you may read it"))

    for place, folders, files in os.walk(folder, onerror=unread):
        top = Path(place) == folder
        linked = [name for name in folders if Path(place, name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".") and name not in linked and not (top and name in _OVERRIDES)]
        for name in (*files, *linked):
            file = Path(place, name)
            passed = name.startswith(".") or file.suffix.lower() in _ASSETS or (top and name in (*_OVERRIDES, *_OWN))
            if not passed:
                yield file.relative_to(folder).as_posix(), file


def _read(path: str, file: Path, folder: Path, settings: Settings, faults: list[Fault]) -> Iterator[Article]:
    shown = _shown(path)
    try:
        fault = _unfit(shown, file, folder)
        data = b"" if fault else file.read_bytes()
    except OSError as error:
        fault, data = Fault(shown, 1, 1, f"the file cannot be read ({error.strerror})", "check that it exists and that you may read it"), b""
    if fault:
        faults.append(fault)
        return
    decoded = decode(data, file.suffix.lower())
    if decoded is None:
        faults.append(Fault(shown, 1, 1, "the file is not text", "save it as UTF-8 text, or take it out of the folder"))
        return
    if decoded.charset:
        what = f"the file is not UTF-8; it was read as {decoded.charset}, which was {decoded.why}"
        faults.append(Fault(shown, 1, 1, what, "look for wrong letters, and save it as UTF-8", Severity.WARNING))
    found, wrong = manuscripts(shown, file.suffix.lower(), decoded.text)
    faults.extend(wrong)
    for manuscript in found:
        if not manuscript.told.draft:
            article, doubts = assemble(manuscript, settings)
            faults.extend(doubts)
            yield article


def _unfit(shown: str, file: Path, folder: Path) -> Fault | None:
    if _circles(file):
        return Fault(shown, 1, 1, "the link leads in a circle and to no file", "put the file itself in its place, or remove the link")
    if file.is_symlink() and not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder)):
        return Fault(shown, 1, 1, "the link leads out of the folder of seeds and was not followed", "put the file itself in its place")
    if file.is_dir():
        return Fault(shown, 1, 1, "the link leads to a folder and was not followed", "put the folder itself in its place", Severity.WARNING)
    if file.suffix.lower() not in FORMATS:
        kind = f"files ending in {_shown(file.suffix)}" if file.suffix else "files without an ending"
        mend = f"save it as one of {', '.join(FORMATS)}, or take it out of the folder"
        return Fault(shown, 1, 1, f"{kind} are not read", mend, Severity.WARNING)
    if not file.is_file():
        return Fault(shown, 1, 1, "this is no regular file", "take it out of the folder")
    size = file.stat().st_size
    if size > _MOST_BYTES:
        return Fault(shown, 1, 1, f"the file is larger than {_MOST_BYTES // 10**6} MB", "split it, or keep only the text")
    return None if size else Fault(shown, 1, 1, "the file is empty", "write the article into it, or remove it")


def _twice(article: Article, first: Article) -> Fault:
    what = f"the id {article.id!r} is already that of {first.path}:{first.line}, and this article was left out"
    mend = 'give it another "id"' if article.path.endswith(".jsonl") else "rename one of the two files"
    return Fault(article.path, article.line, 1, what, mend)


def _shown(path: str) -> str:
    """A path that can be printed: bytes that are no UTF-8 and control characters shown as U+FFFD."""
    whole = os.fsencode(path).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in whole)
