"""What an argument of `add` holds: the articles of a page, a folder of pages, a feed, a web archive or an address."""

import io
import os
import re
import shlex
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from builder.articles.capture import Capture
from builder.articles.feed import feed
from builder.articles.manuscript import Manuscript
from builder.articles.mhtml import mhtml
from builder.articles.saved_parts import saved_parts
from builder.articles.web_page import web_page
from builder.commands.archived import archived
from builder.commands.fetch import fetch
from builder.commands.misuse import Misuse
from builder.commands.offer import Offer, Offers
from builder.commands.patient import OutOfPatience, patient
from builder.errors import ContentError, Fault, Severity

_LARGEST = 20_000_000  # bytes of a page or a feed
_FEED = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*|<!DOCTYPE[^>\[]{0,200}>\s*){0,5}<(?:\w{1,10}:)?(?:rss|feed|RDF)\b")
_JSON_FEED = re.compile(rb"\s*\{")
_SHORT = 500  # letters: as long as a summary may be
_MOST_LISTED = 20  # addresses
_TANGLED = "it is too tangled to be read in half a minute", "write the seed by hand: begin it with `new`"
_TAKEN = "save it as .html, .mhtml, .xml, .json or .warc"


def offered(argument: str) -> Offers:
    """The articles in order, and a fault for each thing that cannot be read. Raises `Misuse` for what is neither a path nor a web address."""
    if not argument.strip():
        raise Misuse("an empty name leads nowhere; name a file, a folder or a web address")
    if "://" in argument:
        return _fetched(_address(argument))
    path = Path(argument)
    if path.is_dir():
        return _folder(path)
    if not path.exists():
        return iter((Fault(argument, 1, 1, "there is no such file or folder", "check its name; an address begins with https://"),))
    return _file(path, path.name)


def _address(argument: str) -> str:
    scheme, _, rest = argument.partition("://")
    if scheme.lower() not in ("http", "https") or not rest or re.search(r"[\s<>\"\\\x00-\x1f]", rest):
        raise Misuse(f"{argument[:100]!r} is not a web address; write it like https://example.org/news/bridge")
    if "@" in rest.split("/")[0]:
        raise Misuse("an address with a name or password in it is not fetched; save the page in a browser and add the file")
    return argument.partition("#")[0]


def _fetched(address: str) -> Offers:
    try:
        capture = fetch(address)
    except ContentError as error:
        yield from error.faults
        return
    yield from _read(capture, capture.url, capture.url)


def _read(capture: Capture, shown: str, path: str) -> Offers:
    """By what the bytes are, and not by what they are called."""
    if capture.data.startswith((b"WARC/", b"\x1f\x8b")):
        yield from archived(io.BytesIO(capture.data), shown)
        return
    looks = _FEED.match(capture.data.removeprefix(b"\xef\xbb\xbf")) or _JSON_FEED.match(capture.data.removeprefix(b"\xef\xbb\xbf"))
    try:
        entries = patient(feed, len(capture.data), capture.data, path) if looks else None
    except OutOfPatience:
        yield Fault(shown, 1, 1, *_TANGLED)
        return
    if entries is not None:
        yield from _entries(entries, shown)
    elif looks:
        yield Fault(shown, 1, 1, "it looks like a feed and cannot be read as one", "check that it is RSS, Atom or JSON Feed")
    else:
        yield from _page(capture, shown, path)


def _entries(entries: tuple[Manuscript, ...], shown: str) -> Offers:
    told = [entry for entry in entries if not entry.page.wordless]
    if not entries:
        yield Fault(shown, 1, 1, "the feed holds no article with words", "give the addresses of the articles themselves", Severity.WARNING)
    if len(told) < len(entries):
        what = f"{len(entries) - len(told):,} of the feed's {len(entries):,} articles have no text in it"
        mend = f"add them by their addresses: {_listed(entry.page.told.url for entry in entries if entry.page.wordless)}"
        yield Fault(shown, 1, 1, what, mend, Severity.WARNING)
    short = sum(_letters(entry) < _SHORT for entry in told)
    if short:
        what = f"{short:,} of the feed's {len(entries):,} articles have less than {_SHORT} letters: summaries, it seems"
        yield Fault(shown, 1, 1, what, "for the whole text add the address of the article itself", Severity.WARNING)
    yield from (Offer(entry, entry.page.told.url or shown) for entry in told)


def _listed(addresses: Iterable[str]) -> str:
    """Ready to paste behind `add`, so that a shell takes nothing in them for its own."""
    held = list(dict.fromkeys(addresses))
    more = f" and {len(held) - _MOST_LISTED:,} more" if len(held) > _MOST_LISTED else ""
    return " ".join(map(shlex.quote, held[:_MOST_LISTED])) + more


def _letters(manuscript: Manuscript) -> int:
    return sum(len(piece.text) for piece in manuscript.page.pieces)


def _page(capture: Capture, shown: str, path: str) -> Offers:
    try:
        manuscript, faults = patient(web_page, len(capture.data), capture, path)
    except OutOfPatience:
        yield Fault(shown, 1, 1, *_TANGLED)
        return
    yield from (Fault(shown, 1, 1, fault.what, _MENDS.get(fault.what, fault.mend), fault.severity) for fault in faults)
    if manuscript:
        yield Offer(manuscript, shown)


_MENDS = {"the article has no text": "it is made by a script, it seems: save the page in a browser and add the file"}


def _folder(folder: Path) -> Offers:
    found = sorted(_pages(folder))
    if not found:
        yield Fault(folder.as_posix(), 1, 1, "there is no saved page in the folder", _TAKEN)
    for path in found:
        yield from _file(path, path.relative_to(folder).as_posix())


def _pages(folder: Path) -> Iterator[Path]:
    """Links are not followed; what a browser saved beside a page is none."""
    for place, folders, files in os.walk(folder):
        parts = saved_parts(folders, files)
        folders[:] = [name for name in folders if not name.startswith(".") and name not in parts]
        for name in files:
            path = Path(place, name)
            if _kind(name) and not name.startswith(".") and not path.is_symlink():
                yield path


def _kind(name: str) -> str:
    """The ending of a file that can be taken, else nothing."""
    return next((ending for ending in FILES if name.lower().endswith(ending)), "")


def _file(path: Path, name: str) -> Offers:
    shown, ending = path.as_posix(), _kind(path.name)
    if not ending:
        mend = "put it into the seeds as it is" if path.suffix.lower() in (".txt", ".md", ".markdown", ".jsonl") else _TAKEN
        yield Fault(shown, 1, 1, f"files ending in {path.suffix or 'nothing'} are not imported", mend)
        return
    if not path.is_file():
        yield Fault(shown, 1, 1, "this is no regular file", "give the file itself")
        return
    try:
        yield from FILES[ending](path, name)
    except OSError as error:
        yield Fault(shown, 1, 1, f"the file cannot be read ({error.strerror})", "check that it exists and that you may read it")


def _single(path: Path, name: str) -> Offers:
    shown = path.as_posix()
    if path.stat().st_size > _LARGEST:
        yield Fault(shown, 1, 1, f"the file is larger than {_LARGEST // 10**6} MB", "keep only the pages you need")
        return
    yield from _read(Capture(path.read_bytes()), shown, name)


def _one_file_page(path: Path, name: str) -> Offers:
    shown = path.as_posix()
    capture = mhtml(path.read_bytes()) if path.stat().st_size <= 4 * _LARGEST else None
    if capture is None:
        yield Fault(shown, 1, 1, "there is no web page in it", "save the page as HTML")
        return
    yield from _page(capture, shown, name)


def _packed(path: Path, name: str) -> Offers:
    with path.open("rb") as file:
        yield from archived(file, path.as_posix())


FILES: dict[str, Callable[[Path, str], Offers]] = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".json"), _single),
    **dict.fromkeys((".mhtml", ".mht"), _one_file_page),
    **dict.fromkeys((".warc", ".warc.gz"), _packed),
}
