"""Plain text to pieces."""

import pytest

from builder.articles.article import BlockKind
from builder.articles.formats.text import text

LONG = "The mayor said on Monday that the bridge would be built again, though nobody knew when."
WRAPPED = """\
The mayor of the northern town said on Monday that he would go, hours
after the count of the votes had failed for a third time in a row and
the council had asked him to.

"I have done what I could," he said. "The rest is up to those who come
after me."
"""


def _kinds(source: str) -> list[tuple[str, int, str]]:
    return [(piece.kind.value, piece.level, piece.text) for piece in text(source).pieces]


def test_a_line_is_a_paragraph_where_lines_end_like_prose() -> None:
    assert _kinds("One line ends.\nAnother line ends.\n\nA third.") == [
        ("paragraph", 0, words) for words in ("One line ends.", "Another line ends.", "A third.")
    ]


def test_wrapped_lines_are_joined() -> None:
    assert [words for _, _, words in _kinds(WRAPPED)] == [
        (
            "The mayor of the northern town said on Monday that he would go, hours after the count of the votes had failed for a third time in a row "
            "and the council had asked him to."
        ),
        '"I have done what I could," he said. "The rest is up to those who come after me."',
    ]


def test_a_long_line_is_never_taken_for_a_wrapped_one() -> None:
    source = f"{LONG} {LONG}\nand so on it went without a stop\nand on"
    assert len(_kinds(source)) == 3


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("WHAT COMES NEXT", True),
        ("‘GO AWAY’: MAYOR TO COUNCIL", True),
        ("What Comes Next", True),
        ("Truce Talks Stall in Roe", True),
        ("Mr Roe is due to meet the envoy Jane Doe in Rome on Wednesday local time", False),
        ("He left.", False),
        ("WHAT COMES NEXT.", False),
        ("nothing of note", False),
        ("NATO", True),
        ("EU", False),
        ("ROE:", False),
        ("NEW ROE (", False),
        ("NEW ROE --", False),
        ("FOLLOW IT HERE:", True),
    ],
)
def test_headings_are_told_by_their_look(line: str, heading: bool) -> None:
    assert text(f"{LONG}\n{line}\n{LONG}").pieces[1].kind == (BlockKind.HEADING if heading else BlockKind.PARAGRAPH)


def test_a_first_line_without_a_stop_is_the_title_even_under_a_date() -> None:
    title = "Mayor quits after count fails in northern town"
    assert _kinds(f"{title}\n\n{LONG}")[0] == ("heading", 1, title)
    assert _kinds(f"4 January 2019\n\n{title}\n\n{LONG}")[1] == ("heading", 1, title)


def test_the_last_line_is_no_heading_for_it_heads_nothing() -> None:
    assert _kinds(f"{LONG}\nWHAT COMES NEXT")[-1][0] == "paragraph"


def test_two_bullets_are_a_list_and_one_is_not() -> None:
    pieces = text(f"{LONG}\n- One\n- Two\n{LONG}\n1. First\n2. Second\n{LONG}\n- with Reuters").pieces
    assert [(piece.text, piece.ordered) for piece in pieces if piece.kind == BlockKind.ITEM] == [
        ("One", False),
        ("Two", False),
        ("First", True),
        ("Second", True),
    ]
    assert pieces[-1].text == "- with Reuters"


def test_rules_and_underlines_say_nothing() -> None:
    assert _kinds(f"Title Of It\n===========\n\n{LONG}\n\n* * *\n\n{LONG}") == [
        ("heading", 1, "Title Of It"),
        ("paragraph", 0, LONG),
        ("paragraph", 0, LONG),
    ]


@pytest.mark.parametrize("source", ["", "\n\n", "   ", "---"])
def test_nothing_gives_no_pieces(source: str) -> None:
    assert text(source).pieces == ()
