"""The line that an article is signed with, told from its own words: "Ida Holm · 10 July 2025 · 4 min read"."""

import re
from dataclasses import replace

from builder.articles.article import BlockKind
from builder.articles.manuscript import Piece

_WITHIN = 5  # pieces from the top
_MOST_WORDS = 24
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SMALL = frozenset(
    "by and words text story published posted updated on at in am pm min mins minute minutes read a m p the st nd rd th gmt utc bst est edt cet cest "
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december".split()
)


def signatures(pieces: tuple[Piece, ...], author: str, publisher: str, masthead: frozenset[int] = frozenset()) -> tuple[Piece, ...]:
    """The pieces; those near the top that say nothing but who wrote and published them, and when, as furniture. `masthead`: the places of those
    that are known to say no more."""
    named = _words(author) | _words(publisher)
    if not named:
        return pieces
    return tuple(
        replace(piece, kind=BlockKind.PARAGRAPH, level=0, ordered=False, furniture=True)
        if at < _WITHIN and (at in masthead or (piece.kind == BlockKind.PARAGRAPH and _is_signature(piece.text, named)))
        else piece
        for at, piece in enumerate(pieces)
    )


def _is_signature(text: str, named: frozenset[str]) -> bool:
    if len(text.split()) > _MOST_WORDS:
        return False
    words = _words(text)
    return bool(words & named) and words <= named | _SMALL


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text[:1000]))
