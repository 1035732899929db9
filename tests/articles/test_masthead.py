"""Who wrote and published a plain text, and when, from the lines above it."""

import pytest

from builder.articles.article import BlockKind
from builder.articles.assemble import assemble
from builder.articles.formats.text import text
from builder.articles.manuscript import Manuscript, Told
from builder.articles.masthead import masthead
from builder.config import Settings

BODY = "The council voted on Wednesday to replace the old bridge over the river.\n\nEngineers closed it in March after a survey."

# Lines above the text; author, publisher, date.
TOPS = (
    (("By Ada Prewitt, The Ford Courier, 25 January 2024",), "Ada Prewitt", "The Ford Courier", "25 January 2024"),
    (("By Ada Prewitt", "The Ford Courier", "25 January 2024"), "Ada Prewitt", "The Ford Courier", "25 January 2024"),
    (("The Ford Courier | Thursday, January 25, 2024",), "", "The Ford Courier", "Thursday, January 25, 2024"),
    (("BY ADA PREWITT", "Published: 25 January 2024, 10:15 GMT"), "ADA PREWITT", "", "25 January 2024, 10:15 GMT"),
    (("Words by Ida Holm and Per Lund, staff reporters",), "Ida Holm and Per Lund", "", ""),
    (("Updated 26 January 2024", "By Ada Prewitt — 25 January 2024"), "Ada Prewitt", "", "25 January 2024"),
    (("Evening News, 2024-01-25",), "", "Evening News", "2024-01-25"),
    (("The Ford Courier",), "", "", ""),  # as likely a title
    (("LONDON, 25 January 2024",), "", "", ""),  # a place, not an outlet
    (("By Monday the water had gone",), "", "", ""),
    (("By Christmas, the board said, 25 January 2024 would be forgotten",), "", "", ""),
)


@pytest.mark.parametrize(("lines", "author", "publisher", "date"), TOPS, ids=[" / ".join(lines) for lines, *_ in TOPS])
def test_the_lines_above_a_text_say_who_and_when(lines: tuple[str, ...], author: str, publisher: str, date: str) -> None:
    found = masthead(("Council votes for a bridge", *lines, BODY))
    assert (found.author, found.publisher, found.date) == (author, publisher, date)


@pytest.mark.parametrize("first", ["The Ford Courier\nCouncil votes for a bridge\n", "Council votes for a bridge\nThe Ford Courier\n"])
def test_a_plain_text_has_its_author_outlet_and_day(first: str) -> None:
    page = text(f"{first}By Ada Prewitt\n25 January 2024\n\n{BODY}\n")
    article, faults = assemble(Manuscript("a.txt", 1, Told(), page), Settings())
    assert faults == () and article.publication is not None
    assert (article.title, article.author, article.publisher) == ("Council votes for a bridge", "Ada Prewitt", "The Ford Courier")
    assert str(article.publication.day) == "2024-01-25" and article.publication.source == "dateline"
    own = [article.slice(block) for block in article.blocks if not block.furniture and block.kind is not BlockKind.HEADING]
    assert "\n\n".join(own) == BODY


def test_what_the_front_matter_says_stands_over_the_lines() -> None:
    page = text(f"By Ada Prewitt, The Ford Courier, 25 January 2024\n\n{BODY}\n")
    article, _ = assemble(Manuscript("a.txt", 1, Told(author="Ida Holm", publisher="Post", date="2024-01-26"), page), Settings())
    assert (article.author, article.publisher, article.publication and str(article.publication.day)) == ("Ida Holm", "Post", "2024-01-26")


def test_an_endless_line_is_no_masthead() -> None:
    assert masthead(["By " + "Aa " * 200_000]) == masthead(())
