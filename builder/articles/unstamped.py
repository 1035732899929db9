"""The stamp that a page prints at the head of its text, cut from the article's own words."""

import re
from dataclasses import replace

from builder.articles.article import BlockKind, Mark
from builder.articles.furniture_shapes import STAMPS
from builder.articles.manuscript import Piece

_STAMP = re.compile("(?:" + "|".join(f"(?:{shape})" for shape in STAMPS) + r")(?=\s{1,3}[A-Z“\"‘'(\d]|\s{0,3}\Z)")
_REACH = 160  # code points that a stamp may take


def unstamped(piece: Piece) -> tuple[Piece, ...]:
    """The piece; or, where it begins with a stamp ("3 May 2021 Last updated at 10:20 GMT The bridge …"), the stamp as furniture and the rest."""
    found = _STAMP.match(piece.text[:_REACH])
    if found is None or piece.kind == BlockKind.HEADING or not piece.text[found.end() :].strip():
        return (piece,)
    rest = found.end() + len(piece.text[found.end() :]) - len(piece.text[found.end() :].lstrip())
    head = replace(piece, text=found[0], marks=_inside(piece.marks, 0, found.end()), furniture=True)
    return head, replace(piece, text=piece.text[rest:], marks=_inside(piece.marks, rest, len(piece.text)))


def _inside(marks: tuple[Mark, ...], start: int, end: int) -> tuple[Mark, ...]:
    """The marks, as far as they lie between two places, counted from the first."""
    return tuple(
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start) for mark in marks if mark.start < end and mark.end > start
    )
