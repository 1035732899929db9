"""What web pages put around an article, told from the article itself and set apart. It stays on the page and never makes an event."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from builder.articles.article import BlockKind
from builder.articles.dateline import dateline
from builder.articles.furniture_shapes import INSIDE, LISTS, SECTIONS, SHAPES
from builder.articles.manuscript import Piece
from builder.articles.unstamped import unstamped

_LONGEST = 260  # code points: a longer paragraph is the article's own
_AT_THE_TOP = 6  # pieces: where a lone section name or a lone date is a label
_ENDS_LIKE_PROSE = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}$")

_ANY_CASE = re.compile("|".join(f"(?:{shape})" for _, cased, shape in SHAPES if not cased), re.IGNORECASE)
_AS_WRITTEN = re.compile("|".join(f"(?:{shape})" for _, cased, shape in SHAPES if cased))
_INSIDE = tuple((words, re.compile(shape, re.IGNORECASE)) for _, words, shape in INSIDE)
_LISTS = re.compile("|".join(f"(?:{shape})" for shape in LISTS), re.IGNORECASE)
_LABELS = frozenset(SECTIONS.split(", "))


def furniture(pieces: tuple[Piece, ...], phrases: tuple[str, ...] = (), languages: tuple[str, ...] = ("en",)) -> tuple[Piece, ...]:
    """The same pieces, with `furniture` set on those that are, a stamp near the top cut from what it runs into. `phrases` are further words
    that mark a paragraph, case ignored."""
    wanted = tuple(phrase.casefold() for phrase in phrases if phrase.strip())
    lines = ("", *(piece.text for piece in pieces[:_AT_THE_TOP]))
    cut = chain.from_iterable(unstamped(piece, lines[at]) if at < _AT_THE_TOP else (piece,) for at, piece in enumerate(pieces))
    return tuple(_marked(tuple(cut), wanted, languages))


def _marked(pieces: tuple[Piece, ...], phrases: tuple[str, ...], languages: tuple[str, ...]) -> Iterator[Piece]:
    listing = False  # under "More stories": titles of other articles follow
    for at, piece in enumerate(pieces):
        line = " ".join(piece.text[: _LONGEST + 1].split())
        opens = bool(_LISTS.fullmatch(line.rstrip(" :")))
        listing = opens or (listing and len(line) <= _LONGEST and not _ENDS_LIKE_PROSE.search(line))
        worded = not _is_title(at, piece) and (listing or _is_worded(line) or any(phrase in piece.text.casefold() for phrase in phrases))
        yield _set_apart(piece) if piece.furniture or worded or (at < _AT_THE_TOP and _is_label(line, languages)) else piece


def _is_title(at: int, piece: Piece) -> bool:
    return at == 0 and piece.kind == BlockKind.HEADING


def _is_worded(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    return bool(_ANY_CASE.fullmatch(line) or _AS_WRITTEN.fullmatch(line)) or _holds(line, line.lower())


def _holds(line: str, lower: str) -> bool:
    return any(shape.fullmatch(line) for words, shape in _INSIDE if any(word in lower for word in words))


def _is_label(line: str, languages: tuple[str, ...]) -> bool:
    found = dateline(line, languages)
    return line.casefold().strip(" :|") in _LABELS or (found is not None and found.whole)


def _set_apart(piece: Piece) -> Piece:
    """A heading becomes a paragraph: it heads nothing of the article."""
    if piece.kind == BlockKind.HEADING:
        return replace(piece, kind=BlockKind.PARAGRAPH, level=0, furniture=True)
    return replace(piece, furniture=True)
