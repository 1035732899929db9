"""HTML that is all article, with no page around it: what a feed carries."""

import re

from builder.articles.formats.crowded import crowded
from builder.articles.formats.pieces import pieces
from builder.articles.formats.text import text
from builder.articles.manuscript import Page

_LONGEST = 1_000_000  # code points
_MOST_TAGS = 5_000  # and so at most as deep
_ANY_TAG = re.compile(r"<[^<>]*+>")


def fragment(source: str) -> Page:
    """The pieces of a fragment, made safe. What could take very long is read as plain text, and marked as tangled."""
    if len(source) > _LONGEST or source.count("<") > _MOST_TAGS or crowded(source):
        return Page(text(_ANY_TAG.sub("\n", source[:_LONGEST])).pieces, tangled=True)
    return Page(pieces(source))
