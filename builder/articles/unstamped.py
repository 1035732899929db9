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
_UPDATED = "ast updated"
_IN_A_ROW = 4  # stamps
_STAMPED_LINE = re.compile(r"ast updated.{1,60}\d[:.]\d\d$")
_ZONE = re.compile(r"(?:UK|GMT|BST) (?=[A-Z(\[“\"])")  # of the clock on which the line before ends


def unstamped(piece: Piece, before: str = "") -> tuple[Piece, ...]:
    """The piece; or, where a stamp stands in it ("3 May 2021 Last updated at 10:20 GMT The bridge …"), what is before it, the stamp as furniture,
    and the rest. Of a heading only when it was updated is cut. The line `before` may end in a stamp that goes on in this one."""
    zone = _ZONE.match(piece.text) if _STAMPED_LINE.search(before[-_REACH:]) else None
    if zone is not None:
        return (_furniture(_part(piece, 0, zone.end() - 1)), *unstamped(_part(piece, zone.end(), len(piece.text))))
    span = _stamp(piece)
    if span is None:
        return (piece,)
    begin, end = span
    lead, updated = len(piece.text[:begin].rstrip()), _UPDATED in piece.text[begin:end]
    parts = (_part(piece, 0, lead),) if lead else ()
    if any(map(str.isalnum, piece.text[end:])):
        rest = end + len(piece.text[end:]) - len(piece.text[end:].lstrip())
        return (*parts, _furniture(_part(piece, begin, end)), _part(piece, rest, len(piece.text)))
    return (*parts, _furniture(_part(piece, begin, len(piece.text)))) if updated else (piece,)


def _stamp(piece: Piece) -> tuple[int, int] | None:
    """Where the stamp begins and ends, with others that follow at once."""
    top, heading = piece.text[:_REACH], piece.kind == BlockKind.HEADING
    stamped = _UPDATED in top or (not heading and ("n error occurred" in top or _CLOCK.search(top)))  # every stamp has one of them
    found = _STAMP.search(top) if stamped else None
    if found is None or (heading and _UPDATED not in found.group()):
        return None
    end = found.end()
    for _ in range(_IN_A_ROW):
        after = _STAMP.match(top, end + 1)
        if after is None:
            break
        end = after.end()
    return found.start(), end


def _furniture(piece: Piece) -> Piece:
    return replace(piece, kind=BlockKind.PARAGRAPH, level=0, furniture=True)


def _part(piece: Piece, start: int, end: int) -> Piece:
    """Code points [start, end) of the piece, with the marks, as far as they lie there."""
    marks = (
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.kind, mark.href)
        for mark in piece.marks
        if mark.start < end and mark.end > start
    )
    return replace(piece, text=piece.text[start:end], marks=tuple(marks))
