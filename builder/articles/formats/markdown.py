"""Markdown, by way of HTML. What would take the Markdown reader very long, or overflow its stack, is read as plain text instead."""

import re

from builder.articles.formats.pieces import pieces
from builder.articles.formats.text import text
from builder.articles.manuscript import Page

# The reader goes through a paragraph once for every sign in it, so length times signs tells its time; through everything for some raw HTML.
_MOST_WORK = 20_000_000
_SIGNS = re.compile(r"[\[\]()*_`<>!&\\]")
_RAW = re.compile(r"<[!?/a-zA-Z]")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_PREFIX = re.compile(r"^(?:[ ]{2}|[ ]|\t|[>*+-]|\d{1,9}[.)])++", re.MULTILINE)
_DEEPEST = 48  # signs and pairs of blanks before a line's first word


def markdown(source: str) -> Page:
    """The pieces of a body in Markdown, raw HTML in it sanitised. `source` has line feeds only."""
    if _tangled(source):
        return Page(text(source).pieces, tangled=True)
    import markdown as python_markdown  # late: only where there is Markdown

    try:
        return Page(pieces(python_markdown.markdown(source, extensions=["sane_lists"])))
    except RecursionError:
        return Page(text(source).pieces, tangled=True)


def _tangled(source: str) -> bool:
    deepest = max((found.end() - found.start() for found in _PREFIX.finditer(source)), default=0)
    work = sum(len(paragraph) * len(_SIGNS.findall(paragraph)) for paragraph in _PARAGRAPHS.split(source))
    return deepest > 2 * _DEEPEST or work + len(source) * len(_RAW.findall(source)) > _MOST_WORK
