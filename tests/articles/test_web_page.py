"""Pages as they come from elsewhere: their letters, their address, their title; and files that hold none."""

import base64

import pytest

from builder.articles.capture import Capture
from builder.articles.mhtml import mhtml
from builder.articles.web_page import web_page
from builder.articles.without_trackers import without_trackers

_WORDS = "Совет Остбю проголосовал в среду за новый мост через реку. "
_PAGE = f"<html><head><title>Мост</title></head><body><article><p>{_WORDS * 4}</p></article></body></html>"

# How a page's letters are written, what the answer said of them, and whether they come out right, with a warning or without one.
LETTERS = (
    ("utf-8", "", True, False),
    ("utf-8", "windows-1251", True, False),  # what can be read as UTF-8 is UTF-8
    ("cp1251", "windows-1251", True, False),
    ("cp1251", "", True, True),
    ("cp1251", "no-such-letters", True, True),
    ("cp1251", "ascii", True, True),
)


@pytest.mark.parametrize(("written", "said", "right", "warned"), LETTERS)
def test_letters_are_what_the_page_or_the_answer_says_or_are_guessed_and_told(written: str, said: str, right: bool, warned: bool) -> None:
    found, faults = web_page(Capture(_PAGE.encode(written), "", said, "text/html"), "a.html")
    assert found is not None
    assert (any("Совет Остбю" in piece.text for piece in found.page.pieces)) is right
    assert any("does not tell what its letters are" in fault.what for fault in faults) is warned


def test_what_is_no_text_is_no_page() -> None:
    found, (fault,) = web_page(Capture(b"PK\x03\x04\x00\x00\x01\x00", "", "", "text/html"), "a.html")
    assert (found, fault.what) == (None, "this is no web page, nor any text")


# The address a page was taken from, the one it gives itself, the one that is kept.
ADDRESSES = (
    ("https://example.org/a", "", "https://example.org/a"),
    ("https://example.org/a", "https://example.org/b", "https://example.org/b"),
    ("https://example.org/a", "https://example.org/", "https://example.org/a"),
    ("https://example.org/", "https://example.org/?lang=en", "https://example.org/?lang=en"),
    ("file:///home/a.html", "https://example.org/b", "https://example.org/b"),
    ("file:///home/a.html", "", ""),
    ("https://example.org/a?utm_source=rss&fbclid=x", "", "https://example.org/a"),
    ("file:///home/a.html", "https://example.org/b?id=7&amp;utm_medium=feed", "https://example.org/b?id=7"),
)


@pytest.mark.parametrize(("taken", "own", "kept"), ADDRESSES)
def test_a_pages_address_is_the_one_that_leads_to_the_article(taken: str, own: str, kept: str) -> None:
    link = f'<link rel="canonical" href="{own}">' if own else ""
    found, _ = web_page(Capture(_PAGE.replace("<head>", f"<head>{link}").encode(), taken, "", "text/html"), "a.html")
    assert found is not None and found.page.told.url == kept


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("https://example.org/a?utm_source=rss", "https://example.org/a"),
        ("https://example.org/a?utm_source=rss&utm_Campaign=x#part", "https://example.org/a#part"),
        ("https://example.org/a?id=7&gclid=x&page=2", "https://example.org/a?id=7&page=2"),
        ("https://example.org/a?fbclid=x&msclkid=y&at_medium=RSS&mc_cid=z&igshid", "https://example.org/a"),
        ("https://example.org/a?q=b%20c&&x", "https://example.org/a?q=b%20c&&x"),
        ("https://example.org/a?source=x&ref=y&cid=3&utm=4", "https://example.org/a?source=x&ref=y&cid=3&utm=4"),
        ("https://example.org/#/a?utm_source=rss", "https://example.org/#/a?utm_source=rss"),
        ("https://example.org/a?", "https://example.org/a?"),
        ("", ""),
    ],
)
def test_an_address_loses_what_only_tells_how_one_came_to_it(given: str, left: str) -> None:
    assert without_trackers(given) == left


# A saved message, and the page that is in it.
MESSAGES = (
    (b"Content-Type: text/html\nSnapshot-Content-Location: https://example.org/a\n\n<p>One.", (b"<p>One.", "https://example.org/a")),
    (b"Content-Type: text/html\nContent-Location: https://example.org/b\n\n<p>Two.", (b"<p>Two.", "https://example.org/b")),
    (b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(b"<p>Three."), (b"<p>Three.", "")),
    (
        (
            b"Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nbytes\n"
            b"--x\nContent-Type: application/xhtml+xml\n\n<p>Four.\n--x--\n"
        ),
        (b"<p>Four.", ""),
    ),
    (b"Content-Type: text/html\n\n", None),
    (b"Content-Type: text/plain\n\nNo page.", None),
    (b"no message at all", None),
    (b"", None),
)


@pytest.mark.parametrize(("message", "wanted"), MESSAGES)
def test_the_page_of_a_saved_message_is_found_with_its_address(message: bytes, wanted: tuple[bytes, str] | None) -> None:
    found = mhtml(message)
    assert (found and (found.data.strip(), found.url)) == wanted
