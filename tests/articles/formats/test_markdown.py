"""Markdown and raw HTML to pieces: safe, and never for long."""

import time

import pytest
from hypothesis import given, settings
from hypothesis.strategies import text

from builder.articles.clean import clean
from builder.articles.formats import markdown as module
from builder.articles.formats.markdown import markdown
from builder.articles.formats.pieces import pieces


def _read(source: str) -> list[tuple[str, int, bool, str]]:
    return [(piece.kind.value, piece.level, piece.ordered, piece.text) for piece in markdown(source).pieces]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("# A\n\n### B", [("heading", 1, False, "A"), ("heading", 3, False, "B")]),
        ("One\ntwo\n\nThree", [("paragraph", 0, False, "One two"), ("paragraph", 0, False, "Three")]),
        ("1. a\n2. b", [("item", 1, True, "a"), ("item", 1, True, "b")]),
        ("* a\n    * b", [("item", 1, False, "a"), ("item", 2, False, "b")]),
        ("> Said\n> so.", [("quotation", 0, False, "Said so.")]),
        ("One  \ntwo", [("paragraph", 0, False, "One\ntwo")]),
        ("A &amp; B &lt; C", [("paragraph", 0, False, "A & B < C")]),
        ("<div><p>In</p>tail</div>", [("paragraph", 0, False, "In"), ("paragraph", 0, False, "tail")]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", [("paragraph", 0, False, "a | b")]),
    ],
)
def test_blocks_keep_their_kind_and_depth(source: str, wanted: list[tuple[str, int, bool, str]]) -> None:
    assert _read(source) == wanted


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<style>p {}</style>",
        "<iframe src='https://x.org'>alert(1)</iframe>",
        "<svg><script>alert(1)</script></svg>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert%281%29)",
        "[x](JaVaScRiPt:alert)",
        "[x](data:text/html,alert)",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<b onclick='alert(1)'>x</b>",
        "[x](/relative)",
        "[x](//host/path)",
    ],
)
def test_nothing_that_acts_is_kept(hostile: str) -> None:
    found = markdown(f"Before.\n\n{hostile}\n\nAfter.").pieces
    assert all(mark.href == "" for piece in found for mark in piece.marks)
    assert not any("alert(1)" in piece.text for piece in found)


def test_links_and_emphasis_are_marks_at_their_words() -> None:
    (piece,) = markdown("A *b **c*** [d *e*](https://x.org/?a=1&b=2) <m@x.org>").pieces
    assert [(piece.text[mark.start : mark.end], mark.kind, mark.href) for mark in piece.marks] == [
        ("b c", "em", ""),
        ("c", "strong", ""),
        ("d e", "link", "https://x.org/?a=1&b=2"),
        ("e", "em", ""),
        ("m@x.org", "link", "mailto:m@x.org"),
    ]


def test_marks_open_over_a_block_end_go_on_in_the_next() -> None:
    found = pieces("<b>one<p>two</p></b>")
    assert [[piece.text[mark.start : mark.end] for mark in piece.marks] for piece in found] == [["one"], ["two"]]


HOSTILE = {
    "brackets": "[" * 100_000,
    "links never closed": "[a](" * 30_000,
    "references": "[a][" * 30_000,
    "quotations in quotations": "> " * 3000 + "x",
    "lists in lists": "".join("  " * depth + "- a\n" for depth in range(500)),
    "lists on a line": "- " * 3000 + "x",
    "titles": "a\n===\n" * 30_000,
    "raw tags": "<a " * 30_000,
    "sections": "<![CDATA[" * 10_000,
    "comments": "<!--\n\n" * 20_000,
    "elements": "<div>" * 20_000 + "x",
    "emphasis": "**a" * 30_000,
    "backslashes": "\\" * 900_000,
    "code in brackets": "[`a](b`" * 20_000,
    "paragraphs": "It fell on Monday.\n\n" * 45_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_markdown_takes_seconds_at_most(case: str) -> None:
    begun = time.process_time()
    markdown(HOSTILE[case])
    assert time.process_time() - begun < 6  # about two here; minutes without the guard


def test_what_is_too_tangled_is_kept_as_plain_text() -> None:
    page = markdown("It fell on Monday.\n\n" + "[" * 50_000)
    assert page.tangled
    assert page.pieces[0].text == "It fell on Monday."


def test_an_ordinary_long_article_is_not_tangled() -> None:
    paragraph = "A sentence with *emphasis*, some `code` and a [link](https://x.org/a) in it. " * 8
    assert not markdown("# Title\n\n" + f"{paragraph}\n\n* one\n* two\n\n" * 100).tangled


def test_a_long_text_is_plain_only_where_there_may_be_markup_in_it() -> None:
    words = "It was old. " * 90_000
    assert (markdown(words).lengthy, len(markdown(f"{words}\n\n{words}").pieces)) == (False, 2)
    page = markdown(f"It fell *hard*.\n\n{words}")
    assert (page.lengthy, page.tangled, page.pieces[0].text) == (True, False, "It fell *hard*.")


def test_one_article_leaves_nothing_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    markdown("See [the notes][one].\n\n[one]: https://example.org/notes\n")
    (piece,) = markdown("See [the notes][one].").pieces
    assert piece.text == "See [the notes][one]."
    monkeypatch.setattr(module, "_MOST_WORK", float("inf"))
    monkeypatch.setattr(module, "_nests", lambda source: False)
    assert markdown("\n".join(f"{'    ' * depth}* item" for depth in range(400))).tangled
    assert [piece.text for piece in markdown("* item").pieces] == ["item"]


@settings(max_examples=300, deadline=None)
@given(text("ab.1) \n“é\u00a0\u3000-+#=!:|~{}^'\"$/", max_size=60))
def test_paragraphs_alone_are_read_as_they_are_beside_markup(source: str) -> None:
    marked = "*It rained.*\n\n"
    assert markdown(clean(source)).pieces == markdown(marked + clean(source)).pieces[1:]
