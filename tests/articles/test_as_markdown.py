"""Whatever an article says, its Markdown reads back as the same words."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.articles.article import Article, BlockKind
from builder.articles.as_markdown import as_markdown
from builder.articles.as_seed import as_seed
from builder.articles.assemble import assemble
from builder.articles.formats.markdown import markdown
from builder.articles.formats.pieces import pieces
from builder.articles.manuscript import Manuscript, Page, Piece, Told
from builder.articles.manuscript_of import manuscript_of
from builder.config import Settings


def _article(*parts: Piece, title: str = "A title") -> Article:
    return assemble(Manuscript("a.html", 1, Told(title=title, date="2025-07-10"), Page(parts)), Settings())[0]


# HTML → the Markdown a person gets to edit.
ROWS = (
    ("<p>It rained.</p><p>It stopped.</p>", "It rained.\n\nIt stopped.\n"),
    ("<h2>Rain</h2><p>It rained.</p>", "## Rain\n\nIt rained.\n"),
    ("<ul><li>Rain</li><li>Wind</li></ul><p>All of it.</p>", "* Rain\n* Wind\n\nAll of it.\n"),
    ("<p>First:</p><ol><li>Rain</li><li>Wind</li></ol>", "First:\n\n1. Rain\n1. Wind\n"),
    ("<blockquote><p>It rained.</p></blockquote>", "> It rained.\n"),
    ('<p>The <a href="https://example.org/a_(b)?c=1&amp;d=2">report</a> says.</p>', "The [report](https://example.org/a_%28b%29?c=1&d=2) says.\n"),
    ("<p>It was <em>very</em> <strong>wet</strong>.</p>", "It was *very* **wet**.\n"),
    ("<p>It was un<em>believ</em>able.</p>", "It was unbelievable.\n"),
    ("<p>2024. A year.</p>", "2024\\. A year.\n"),
    ("<p>#Rain is here.</p>", "\\#Rain is here.\n"),
    ("<p>- he said</p>", "\\- he said\n"),
    ("<p>-5 degrees, 3 < 4, AT&T, &amp;amp; a_b _c_ *d*</p>", "-5 degrees, 3 &lt; 4, AT&T, &amp;amp; a_b \\_c\\_ \\*d\\*\n"),
    ("<p>One<br>two</p>", "One  \ntwo\n"),
    ('<p><a href="javascript:alert(1)">Press</a> [here](there)</p>', "Press \\[here\\](there)\n"),
)


@pytest.mark.parametrize(("html", "expected"), ROWS, ids=[row[1][:30] for row in ROWS])
def test_html_becomes_markdown_that_is_pleasant_to_edit(html: str, expected: str) -> None:
    assert as_markdown(_article(*pieces(html))) == expected


@pytest.mark.parametrize("html", [row[0] for row in ROWS])
def test_marks_and_kinds_read_back(html: str) -> None:
    first = _article(*pieces(html))
    again = _article(*markdown(as_markdown(first)).pieces)
    assert (again.text, [block.kind for block in again.blocks]) == (first.text, [block.kind for block in first.blocks])
    links = [mark.href.replace("(", "%28").replace(")", "%29") for mark in first.marks if mark.href]
    assert [mark.href for mark in again.marks if mark.href] == links


def test_the_title_is_not_said_twice_and_furniture_is_left_out() -> None:
    parts = (Piece("A Title!", BlockKind.HEADING, 1), Piece("It rained."), Piece("Sign up for our newsletter", furniture=True))
    assert as_markdown(_article(*parts)) == "It rained.\n"


_BITS = (*"ab1 .)(#>+-=*_`~[]<>&;:!|\\\"'/{}", "&amp;", "&lt;", "--", "**", "](", "http://x.y", "é", "“")
_NASTY = st.lists(st.sampled_from(_BITS), max_size=25).map("".join)


@settings(max_examples=400, deadline=None)
@example([("\\#", BlockKind.HEADING)])
@example([("#\\\\#", BlockKind.HEADING)])
@example([("&#1", BlockKind.PARAGRAPH)])
@given(
    st.lists(
        st.tuples(_NASTY, st.sampled_from([BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.ITEM, BlockKind.HEADING])), min_size=1, max_size=4
    )
)
def test_any_words_read_back(parts: list[tuple[str, BlockKind]]) -> None:
    held = [(" ".join(text.split()), kind) for text, kind in parts]
    held = [(f"x{text}" if not any(map(str.isalnum, text)) else text, kind) for text, kind in held]
    first = _article(*(Piece(text, kind, int(kind in (BlockKind.ITEM, BlockKind.HEADING))) for text, kind in held), title="zz")
    again = markdown(as_markdown(first)).pieces
    assert [piece.text for piece in again] == [first.slice(block) for block in first.blocks if not block.furniture]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_any_heading_reads_back(title: str, author: str, evidence: str) -> None:
    said = Told(title=title, date="2025-07-10", author=author, evidence=evidence)
    article, _ = assemble(Manuscript("a.html", 1, Told(), Page((Piece("It rained on the town all night."),), said)), Settings())
    again, faults = manuscript_of("a.md", ".md", as_seed(article))
    shown = [
        " ".join("".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split())).split())
        for text in (article.title, author)
    ]
    assert again is not None and faults == () and [again.told.title, again.told.author] == shown and again.told.date == "2025-07-10"
