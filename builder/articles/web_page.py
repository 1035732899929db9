"""A captured web page to a manuscript, by the reader of saved pages that the seeds have."""

import re
from dataclasses import replace
from urllib.parse import urlsplit

from builder.articles.capture import Capture
from builder.articles.decode import Decoded, decode
from builder.articles.manuscript import Manuscript, Told
from builder.articles.manuscript_of import manuscript_of
from builder.articles.without_trackers import without_trackers
from builder.errors import Fault, Severity

# What browsers write at the head of a page they save: "saved from url=(0031)https://…", and SingleFile's "url: https://…".
_SAVED_FROM = re.compile(r"<!--[^>]{0,200}?(?:saved from url=\(\d{1,5}\)|\burl:\s{0,3})(https?://[^\s>]{1,2000})", re.IGNORECASE)
_BETWEEN_NAMES = (" | ", " - ", " – ", " — ", " · ", " :: ")
_SAVED_WITHIN = 4_000  # code points from the top


def web_page(capture: Capture, path: str) -> tuple[Manuscript | None, tuple[Fault, ...]]:
    """The article of a page, and the faults, their place in `path`. The page's own address is kept where it names one that is no front page."""
    decoded = decode(capture.data, ".html")
    if decoded is None or decoded.why == "guessed":
        decoded = _said(capture) or decoded
    if decoded is None:
        return None, (Fault(path, 1, 1, "this is no web page, nor any text", "give a page that was saved as HTML"),)
    found, faults = manuscript_of(path, ".html", decoded.text)
    if found and decoded.why == "guessed":
        what = f"the page does not tell what its letters are; it was read as {decoded.charset}"
        faults = (*faults, Fault(path, 1, 1, what, "look for wrong letters in the seed", Severity.WARNING))
    return (_placed(found, capture, decoded.text) if found else None), faults


def _said(capture: Capture) -> Decoded | None:
    """By what the answer said of its letters."""
    try:
        text = capture.data.decode(capture.charset) if capture.charset else "\0"
    except (LookupError, ValueError):
        return None
    return None if "\0" in text else Decoded(text)


def _placed(manuscript: Manuscript, capture: Capture, source: str) -> Manuscript:
    page, told = manuscript.page, manuscript.page.told
    saved = _SAVED_FROM.search(source[:_SAVED_WITHIN])
    own = capture.url if capture.url.startswith(("http://", "https://")) else saved[1] if saved else ""
    better = own and (not told.url or (_is_front(told.url) and not _is_front(own)))
    return replace(manuscript, page=replace(page, told=replace(told, title=_title(told), url=without_trackers(own if better else told.url))))


def _title(told: Told) -> str:
    """Without the outlet's name before or behind it: that is told apart."""
    outlet = told.publisher.casefold()
    for between in _BETWEEN_NAMES:
        head, _, tail = told.title.rpartition(between)
        if head.strip() and tail.strip().casefold() == outlet:
            return head.strip()
    for between in (*_BETWEEN_NAMES, ": "):
        head, _, tail = told.title.partition(between)
        if tail.strip() and head.strip().casefold() == outlet:
            return tail.strip()
    return told.title


def _is_front(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    return not parts.path.strip("/") and not parts.query
