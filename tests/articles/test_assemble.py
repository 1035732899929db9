"""A manuscript to an article."""

import pytest

from builder.articles.article import BlockKind
from builder.articles.assemble import assemble
from builder.articles.manuscript import Manuscript, Page, Piece, Told
from builder.config import Settings

HEADING = BlockKind.HEADING


@pytest.mark.parametrize(
    ("told", "page", "pieces", "title"),
    [
        ("Told", "Page’s", (Piece("Heading", HEADING, 1), Piece("It fell.")), "Told"),
        ("", "Page’s", (Piece("Heading", HEADING, 1), Piece("It fell.")), "Page’s"),
        ("", "", (Piece("It fell."), Piece("Heading", HEADING, 2)), "Heading"),
        ("", "", (Piece("Sign up to our newsletter"), Piece("It fell. It broke.")), "It fell."),
        ("", "", (Piece("LONDON, 5 March 2021 (Agency) — The bridge fell."),), "The bridge fell."),
        ("", "", (Piece("The bridge " * 10 + "fell."),), "The bridge " * 7 + "The bridge…"),
        ("", "", (Piece("x" * 200),), "x" * 90 + "…"),
        ("", "", (Piece("Sign up to our newsletter"),), "Sign up to our newsletter"),
    ],
)
def test_the_title_is_the_first_that_is_found(told: str, page: str, pieces: tuple[Piece, ...], title: str) -> None:
    article, _ = assemble(Manuscript("a.txt", 1, Told(title=told), Page(pieces, Told(title=page))), Settings())
    assert article.title == title


def test_a_paragraph_that_says_the_title_is_a_heading() -> None:
    pieces = (Piece("4 January 2019"), Piece("“Bridge” falls!"), Piece("It fell."))
    article, _ = assemble(Manuscript("a.txt", 1, Told(title="‘Bridge’ Falls"), Page(pieces)), Settings())
    assert [(block.kind.value, block.furniture) for block in article.blocks] == [("paragraph", True), ("heading", False), ("paragraph", False)]


def test_each_sentence_knows_the_nearest_heading_that_is_no_furniture() -> None:
    pieces = (
        Piece("One."),
        Piece("First", HEADING, 2),
        Piece("Two. Three."),
        Piece("More stories", HEADING, 2),
        Piece("Second", HEADING, 3),
        Piece("Four."),
    )
    article, _ = assemble(Manuscript("a.txt", 1, Told(), Page(pieces)), Settings())
    assert [(article.slice(s), s.index, s.block, s.heading) for s in article.sentences] == [
        ("One.", 0, 0, None),
        ("First", 1, 1, None),
        ("Two.", 2, 2, 1),
        ("Three.", 3, 2, 1),
        ("More stories", 4, 3, 1),
        ("Second", 5, 4, 1),
        ("Four.", 6, 5, 1),
    ]


def test_the_front_matter_stands_over_the_page() -> None:
    told = Told(author="A", url="https://a.org/")
    page = Page((Piece("It fell."),), Told(author="B", publisher="P", url="https://b.org/", language="fr"))
    article, _ = assemble(Manuscript("x/y.html", 3, told, page), Settings())
    assert (article.id, article.author, article.publisher, article.url, article.language, article.line) == (
        "x-y",
        "A",
        "P",
        "https://a.org/",
        "fr",
        3,
    )
