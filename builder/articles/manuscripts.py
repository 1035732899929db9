"""The text of one file to the manuscripts in it."""

from collections.abc import Callable
from dataclasses import replace

from builder.articles.clean import clean
from builder.articles.formats.html import html
from builder.articles.formats.jsonl import jsonl
from builder.articles.formats.markdown import markdown
from builder.articles.formats.text import text
from builder.articles.front_matter import FrontMatter, front_matter
from builder.articles.manuscript import Manuscript, Page
from builder.articles.told import told
from builder.errors import Fault, Severity

Format = Callable[[str, str], tuple[tuple[Manuscript, ...], tuple[Fault, ...]]]


def manuscripts(path: str, ending: str, source: str) -> tuple[tuple[Manuscript, ...], tuple[Fault, ...]]:
    """The articles of a file, drafts among them, which may be without text, and its faults. `ending` is one of `FORMATS`."""
    return FORMATS[ending](path, clean(source) if ending != ".jsonl" else source)


def _single(read: Callable[[str], Page]) -> Format:
    """One article a file, under front matter."""

    def manuscript(path: str, source: str) -> tuple[tuple[Manuscript, ...], tuple[Fault, ...]]:
        header = front_matter(source, path)
        said, faults = told(header.given, path)
        faults = (*header.faults, *faults)
        page = read(header.body)
        if not any(any(map(str.isalnum, piece.text)) for piece in page.pieces):
            if said.draft:
                return (Manuscript(path, header.line, said, Page(())),), faults
            return (), (*faults, _textless(path, header))
        if page.tangled:
            what = "the markup is too long, too deep or too tangled to be read safely, and was taken as plain text"
            mend = "take out the markup that means nothing"
            faults = (*faults, Fault(path, header.line, 1, what, mend, Severity.WARNING))
        return (Manuscript(path, header.line, replace(said, unread=said.unread or header.unread), page),), faults

    return manuscript


def _textless(path: str, header: FrontMatter) -> Fault:
    """An article that has been begun, with a heading of its own, is none yet; a file without either is wrong."""
    if header.given:
        return Fault(path, header.line, 1, "the article has no text yet and is left out", "write it below the front matter", Severity.WARNING)
    return Fault(path, header.line, 1, "the article has no text", "write it below the front matter, or remove the file")


FORMATS: dict[str, Format] = {
    ".txt": _single(text),
    ".md": _single(markdown),
    ".markdown": _single(markdown),
    ".html": _single(html),
    ".htm": _single(html),
    ".jsonl": jsonl,
}
