"""Markdown, by way of HTML. What would take the Markdown reader very long, or overflow its stack, is read as plain text instead."""

import functools
import re
from typing import Any

from builder.articles.formats.crowded import crowded
from builder.articles.formats.pieces import pieces
from builder.articles.formats.text import text
from builder.articles.manuscript import Page, Piece

_LONGEST = 1_000_000  # code points
_MOST_WORK = 5_000_000  # code points looked at; about a second
_LINES_WEIGH = 0.01  # looking past a line is cheaper than looking for a closing bracket, and past another sign cheaper still
_SIGNS_WEIGH = 0.0005
_DEEPEST = 24  # quotations and lists inside one another
_OPENERS = re.compile(r"[\[(<]")
_SIGNS = re.compile(r"[*_`\\&!]")
_RAW = re.compile(r"<[!?/a-zA-Z]")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
# Nothing of Markdown or HTML begins but at one of these signs, at a line's end with two spaces, or at what stands at the head of a line.
_MARKUP = re.compile(r"[*_`\[\]<>&\\\t\x02\x03]|  \n|^(?:[ #=+-]|\d++\.)", re.MULTILINE)
_BETWEEN = re.compile(r"\n\n++")
_PREFIX = re.compile(r"^(?>(?:[ ]{2}|[ ]|\t|[>*+-]|\d{1,9}[.)])+)", re.MULTILINE)


def markdown(source: str) -> Page:
    """The pieces of a body in Markdown, raw HTML in it sanitised. `source` has line feeds only."""
    if not _MARKUP.search(source):  # most news is nothing but paragraphs
        return Page(tuple(Piece(words) for paragraph in _BETWEEN.split(source) if (words := " ".join(paragraph.split()))))
    if len(source) > _LONGEST:
        return Page(text(source).pieces, lengthy=True)
    if _nests(source) or _work(source) > _MOST_WORK or crowded(source):
        return Page(text(source).pieces, tangled=True)
    try:
        return Page(pieces(_html(source)))
    except RecursionError:
        return Page(text(source).pieces, tangled=True)


def _html(source: str) -> str:
    try:
        return str(_reader().reset().convert(source))
    except BaseException:
        _reader.cache_clear()  # it stopped in the middle, and the next article shall not find what it left
        raise


@functools.cache
def _reader() -> Any:
    """To make one for each article takes as long as to read it."""
    import markdown as python_markdown  # late: only where there is Markdown

    return python_markdown.Markdown(extensions=["sane_lists"])


def _nests(source: str) -> bool:
    return any(found.end() - found.start() > 4 * _DEEPEST for found in _PREFIX.finditer(source))


def _work(source: str) -> float:
    """How far the reader may have to look: from every opening bracket to the end of its paragraph, from raw HTML to the end of all."""
    work = 0.0
    for paragraph in _PARAGRAPHS.split(source):
        work += sum(len(paragraph) - found.start() for found in _OPENERS.finditer(paragraph))
        work += len(paragraph) * (_LINES_WEIGH * paragraph.count("\n") + _SIGNS_WEIGH * len(_SIGNS.findall(paragraph)))
    return work + sum(len(source) - found.start() for found in _RAW.finditer(source)) / 4
