"""The stamp that a page prints at the head of its text, cut from the article's own words."""

import re
from dataclasses import replace

from builder.articles.article import BlockKind, Mark
from builder.articles.furniture_shapes import STAMPS
from builder.articles.manuscript import Piece

# "It fell on Monday, May 3, 2021 6:36 PM local time" is no stamp, nor is a date that small words go on from.
_STAMP = re.compile(
    r"(?<!\w)(?<!day,\s)(?<!day\s)(?<!\b(?:on|in|at|by|of)\s)(?<!\bthe\s)(?<!\b(?:from|late)\s)(?<!\b(?:since|until|after|early)\s)(?<!\bbefore\s)(?:"
    + "|".join(f"(?:{shape})" for shape in STAMPS)
    + r")(?=\s{1,3}[A-Z“\"‘'(\d]|\s{0,3}\Z)"
)
_CLOCK = re.compile(r"\d[:.]\d\d")
_REACH = 600  # code points from the top of a piece in which a stamp may end: a caption or a summary may stand before it


def unstamped(piece: Piece) -> tuple[Piece, ...]:
    """The piece; or, where a stamp stands in it ("3 May 2021 Last updated at 10:20 GMT The bridge …"), what is before it, the stamp as furniture,
    and the rest."""
    top = piece.text[:_REACH]
    stamped = "ast updated" in top or "n error occurred" in top or _CLOCK.search(top)  # every stamp has one of them
    found = _STAMP.search(top) if stamped and piece.kind != BlockKind.HEADING else None
    if found is None or not piece.text[found.end() :].strip():
        return (piece,)
    rest = found.end() + len(piece.text[found.end() :]) - len(piece.text[found.end() :].lstrip())
    before = len(piece.text[: found.start()].rstrip())
    parts = _part(piece, 0, before), replace(_part(piece, found.start(), found.end()), furniture=True), _part(piece, rest, len(piece.text))
    return parts if before else parts[1:]


def _part(piece: Piece, start: int, end: int) -> Piece:
    """Code points [start, end) of the piece, with the marks, as far as they lie there."""
    marks = (
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.kind, mark.href)
        for mark in piece.marks
        if mark.start < end and mark.end > start
    )
    return replace(piece, text=piece.text[start:end], marks=tuple(marks))
