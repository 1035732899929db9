"""The articles in a web archive."""

from typing import BinaryIO

from builder.articles.capture import Capture
from builder.articles.manuscript import Manuscript
from builder.articles.web_archive import web_archive
from builder.articles.web_page import web_page
from builder.commands.offer import Offer, Offers
from builder.commands.patient import OutOfPatience, patient
from builder.errors import Fault, Severity

_FEW = 40  # letters: a page of an archive with fewer is no article


def archived(file: BinaryIO, shown: str) -> Offers:
    """The articles of a web archive; front pages and the like, without words of their own, are counted only."""
    passed = taken = 0
    try:
        for capture in web_archive(file):
            manuscript = _held(capture)
            if manuscript is None or sum(len(piece.text) for piece in manuscript.page.pieces) < _FEW:
                passed += 1
            else:
                taken += 1
                yield Offer(manuscript, capture.url or shown)
        if not taken + passed:
            yield Fault(shown, 1, 1, "there is no web page in the archive", "check that it is the right one")
    except ValueError as error:
        yield Fault(shown, 1, 1, str(error), "give it whole, as WARC 1.0 or 1.1, packed with gzip or not")
    if passed:
        yield Fault(shown, 1, 1, f"{passed:,} pages of the archive have no article", "nothing is to be done about it", Severity.WARNING)


def _held(capture: Capture) -> Manuscript | None:
    """An archive is full of pages that are no articles: one that cannot be read is passed over with them."""
    try:
        return patient(web_page, len(capture.data), capture, capture.url)[0]
    except OutOfPatience:
        return None
