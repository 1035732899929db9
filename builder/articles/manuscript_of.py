"""The text of a file that holds one article to the manuscript of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from builder.articles.clean import clean
from builder.articles.formats.html import html
from builder.articles.formats.markdown import markdown
from builder.articles.formats.text import text
from builder.articles.front_matter import FrontMatter, front_matter
from builder.articles.manuscript import Manuscript, Page
from builder.articles.told import told
from builder.errors import Fault, Severity

# How the body under the front matter is read, by the file's ending.
FORMATS: Mapping[str, Callable[[str], Page]] = {
    ".txt": text,
    ".md": markdown,
    ".markdown": markdown,
    ".html": html,
    ".htm": html,
}


def manuscript_of(path: str, ending: str, source: str) -> tuple[Manuscript | None, tuple[Fault, ...]]:
    """The article, which may be a draft without text, None where there is none; and what is wrong. `ending` is one of `FORMATS`."""
    header = front_matter(clean(source), path)
    said, faults = told(header.given, path)
    faults = (*header.faults, *faults)
    page = FORMATS[ending](header.body)
    if page.wordless:
        if said.draft:
            return Manuscript(path, header.line, said, Page(())), faults
        return None, (*faults, _textless(path, ending, header))
    doubts = (Fault(path, header.line, 1, what, mend, Severity.WARNING) for doubtful, what, mend in _plainly(page) if doubtful)
    return Manuscript(path, header.line, replace(said, unread=said.unread or header.unread), page), (*faults, *doubts)


def _plainly(page: Page) -> tuple[tuple[bool, str, str], ...]:
    """Whether the body was taken as plain text, why, and how to mend it."""
    tangled = "the markup is too deep or too tangled to be read safely, and was taken as plain text"
    lengthy = "the text is too long to look for markup in it, and was taken as plain text"
    return (
        (page.tangled, tangled, "take out the markup that means nothing"),
        (page.lengthy, lengthy, "keep only the article, or split it where it holds several"),
    )


def _textless(path: str, ending: str, header: FrontMatter) -> Fault:
    """An article that has been begun, with a heading of its own, is none yet; a file without either is wrong."""
    if header.given:
        return Fault(path, header.line, 1, "the article has no text yet and is left out", "write it below the front matter", Severity.WARNING)
    mend = "save the page anew from a browser once it shows the article" if FORMATS[ending] is html else "write it below the front matter"
    return Fault(path, header.line, 1, "the article has no text", f"{mend}, or remove the file")
