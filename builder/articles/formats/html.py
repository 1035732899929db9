"""Saved web pages: the article out of the page, and what the page's metadata says of it."""

import re

from builder.articles.formats.cleared import cleared
from builder.articles.formats.crowded import crowded
from builder.articles.formats.metadata import metadata
from builder.articles.formats.pieces import pieces
from builder.articles.formats.text import text
from builder.articles.manuscript import Page, Piece, Told

# Real pages have a few thousand elements, some dozens deep. Beyond this the time to read one grows with the square.
_LONGEST = 5_000_000  # code points
_MOST_TAGS = 20_000
_DEEPEST = 1_000
_METADATA_WITHIN = 500_000  # code points from the top
_WIDEST = 1_000  # white space in one piece: an XML declaration full of it takes the parser the square of its length
_SPACES = re.compile(r"\s++")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20}+)")
_ANY_TAG = re.compile(r"<[^<>]*+>")
_NEVER_DEEP = frozenset(
    ["p", "li", "br", "hr", "img", "meta", "link", "input", "td", "th", "tr", "dt", "dd", "option", "source", "wbr", "col", "area", "path"]
)


def html(source: str) -> Page:
    """The pieces of the article in a page, and its metadata. Where no article can be told from the page around it, all its text."""
    source = _SPACES.sub(lambda run: run[0][:_WIDEST], source)
    head = source[:_METADATA_WITHIN]
    told = Told() if crowded(head) else metadata(head)
    lengthy = len(source) > _LONGEST
    if lengthy or _tangled(source) or crowded(source):
        return Page(text(_ANY_TAG.sub("\n", source)).pieces, told, tangled=not lengthy, lengthy=lengthy)
    return Page(_article(source) or pieces(source), told)


def _tangled(source: str) -> bool:
    tags = depth = 0
    for tag in _TAG.finditer(source):
        closing, name = tag.groups()
        tags += not closing
        depth += 0 if name.lower() in _NEVER_DEEP else -1 if closing else 1
        depth = max(depth, 0)
        if tags > _MOST_TAGS or depth > _DEEPEST:
            return True
    return False


def _article(source: str) -> tuple[Piece, ...]:
    import trafilatura  # late: half a second to load

    tree = trafilatura.load_html(source)
    if tree is None:
        return ()
    body = trafilatura.extract(
        cleared(tree),
        output_format="html",
        include_formatting=True,
        include_links=True,
        include_comments=False,
        include_images=False,
        include_tables=True,
        with_metadata=False,
    )
    return pieces(body) if body else ()
