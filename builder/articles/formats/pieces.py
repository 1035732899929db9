"""Sanitised HTML to pieces: the one reader behind Markdown and saved web pages."""

import re
from html.parser import HTMLParser

import nh3

from builder.articles.article import BlockKind, Mark
from builder.articles.clean import clean
from builder.articles.manuscript import Piece


def _words(text: str) -> list[str]:
    return text.split()


_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = ("ul", "ol")
_EMPHASIS = {"em": "em", "i": "em", "strong": "strong", "b": "strong"}
_BLOCKS = frozenset((*_HEADINGS, *_LISTS, *_words("p div section article main li blockquote pre table tr dl dt dd figure figcaption")))
_KEPT = {*_BLOCKS, *_EMPHASIS, "a", "br", "hr", "td", "th", "code", "span"}
_DROPPED_WHOLE = set(_words("script style nav form noscript template iframe svg button select footer aside head"))
_SCHEMES = {"http", "https", "mailto"}
_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20]{1,2000}", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def pieces(html: str) -> tuple[Piece, ...]:
    """The blocks of any HTML, made safe first: headings, paragraphs, items, quotations; links (http, https, mailto) and emphasis as marks."""
    safe = nh3.clean(html, tags=_KEPT, clean_content_tags=_DROPPED_WHOLE, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel=None)
    reader = _Reader()
    reader.feed(safe)
    reader.close()
    reader.flush()
    return tuple(reader.found)


class _Reader(HTMLParser):
    """Fed well-formed HTML only. Counters and not a walk up the open elements, so that deep nesting costs no more than flat text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Piece] = []
        self._heading = self._quotes = self._items = 0
        self._lists: list[bool] = []  # of each open list: is it numbered
        self._open: list[tuple[str, int, str]] = []  # marks begun: kind, start, address
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS or tag == "hr":
            self.flush()
            self._count(tag, 1)
        elif tag == "br":
            self._add("\n")
        elif tag in ("td", "th"):
            self._add(" | " if self._length else "")
        elif tag in _EMPHASIS or tag == "a":
            href = dict(attrs).get("href") or ""
            self._open.append((_EMPHASIS.get(tag, "link"), self._length, href.strip() if _LINK.fullmatch(href.strip()) else ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
            self._count(tag, -1)
        elif (tag in _EMPHASIS or tag == "a") and self._open:
            self._close(*self._open.pop())

    def handle_data(self, data: str) -> None:
        self._add(_SPACES.sub(" ", clean(data)))

    def flush(self) -> None:
        """End the block that is open; the marks open in it go on in the next."""
        for mark in self._open:
            self._close(*mark)
        self._open = [(kind, 0, href) for kind, _, href in self._open]
        text = "".join(self._parts).rstrip()
        if text:
            marks = [
                Mark(mark.start, min(mark.end, len(text)), mark.kind, mark.href) for mark in self._marks if mark.start < min(mark.end, len(text))
            ]
            kind, level = self._kind()
            ordered = kind == BlockKind.ITEM and bool(self._lists) and self._lists[-1]
            self.found.append(Piece(text, kind, level, ordered, marks=tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)))))
        self._parts, self._marks, self._length = [], [], 0

    def _kind(self) -> tuple[BlockKind, int]:
        if self._heading:
            return BlockKind.HEADING, self._heading
        if self._items and self._lists:
            return BlockKind.ITEM, len(self._lists)
        return (BlockKind.QUOTATION if self._quotes else BlockKind.PARAGRAPH), 0

    def _count(self, tag: str, by: int) -> None:
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag] if by > 0 else 0
        elif tag == "blockquote":
            self._quotes += by
        elif tag == "li":
            self._items += by
        elif tag in _LISTS:
            self._lists.append(tag == "ol") if by > 0 else self._lists and self._lists.pop()

    def _add(self, data: str) -> None:
        if not self._parts or self._parts[-1].endswith((" ", "\n")):
            data = data.lstrip(" ") if data != "\n" or self._parts else ""
        if data:
            self._parts.append(data)
            self._length += len(data)

    def _close(self, kind: str, start: int, href: str) -> None:
        if start < self._length and (kind != "link" or href):
            self._marks.append(Mark(start, self._length, kind, href))
