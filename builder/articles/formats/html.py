"""Saved web pages: the article out of the page, and what the page's metadata says of it."""

from builder.articles.formats.metadata import metadata
from builder.articles.formats.pieces import pieces
from builder.articles.manuscript import Page, Piece


def html(source: str) -> Page:
    """The pieces of the article in a page, and its metadata. Where no article can be told from the page around it, all its text."""
    return Page(_article(source) or pieces(source), metadata(source))


def _article(source: str) -> tuple[Piece, ...]:
    import trafilatura  # late: half a second to load

    body = trafilatura.extract(
        source,
        output_format="html",
        include_formatting=True,
        include_links=True,
        include_comments=False,
        include_images=False,
        include_tables=True,
        with_metadata=False,
    )
    return pieces(body) if body else ()
