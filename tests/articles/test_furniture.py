"""What is told from the article, and what is not."""

import pytest

from builder.articles.article import BlockKind, Mark
from builder.articles.furniture import furniture
from builder.articles.manuscript import Piece

BEFORE = tuple(Piece(f"Paragraph {number} says what happened on that day.") for number in range(6))

APART = (
    "Sign up to our weekly newsletter",
    "Subscribe now for more stories like this one.",
    "Get the morning briefing sent to your inbox",
    "Never miss a story about your town.",
    "Saved topics will be added to My Feed.",
    "Click here to read the report.",
    "Download our free app today",
    "Log in to comment",
    "Follow us on Instagram",
    "Follow Ann Roe on Bluesky.",
    "Join the conversation",
    "Live updates below:",
    "Updates below",
    "Read more: How the bridge was built",
    "Read more",
    "See also: Rain in the north",
    "Related: The long road home",
    "Watch: The bridge falls",
    "First published by The Daily Roe",
    "This article was translated from French.",
    "This article was last updated on 3 May 2021.",
    "-Article last amended: May 3 at 10:20:30 UTC (history)",
    "— Page last reviewed 3 May 2021",
    "The story has been most recently corrected by the night desk.",
    "– with Reuters",
    "With AFP and AAP",
    "Source: Reuters",
    "(AFP)",
    "Reporting by Ann Roe; Editing by John Doe",
    "Additional reporting by Ann Roe",
    "Photo: Ann Roe",
    "Image credit: Ann Roe / Agency",
    "The bridge at dawn (Picture: Ann Roe)",
    "The mayor in May. Ann Roe/Getty Images",
    "File photo of the bridge",
    "By Ann Roe",
    "By Ann Roe and John Doe",
    "Share this article",
    "Share on Facebook",
    "Share Tweet Email",
    "12 comments",
    "Advertisement",
    "Story continues below",
    "Skip to main content",
    "We use cookies to make this site work.",
    "Privacy policy",
    "© 2025 The Daily Roe",
    "All rights reserved.",
    "The Roe Press contributed to this report.",
    "The views expressed are her own.",
    "Programming copyright 2010 Roe News",
    "Last updated: 10 July 2025, 14:30",
    "5 min read",
    "3 hours ago",
    "—Ann Roe, mayor",
    "File:Bridge at dawn.jpg",
    "More Coverage",
    "Latest news",
    "You may also like",
    "Editor’s picks",
    "https://example.org/a/b",
    "Born: 5 May 1971, Leeds Also known as: The Voice Best songs: Rain, Snow",
)

OWN = (
    "The mayor said on Monday that she would sign up to the treaty.",
    "Subscribers to the paper rose by a third in 2024.",
    "The company launched a newsletter in 2019.",
    "Follow-up talks began on Tuesday.",
    "Police read him his rights on Friday.",
    "Reuters reported on Monday that the bridge had fallen.",
    "By Tuesday the water had gone.",
    "By 2019 the town had two bridges.",
    "The photo was taken on 5 May 2021.",
    "He watched the bridge fall.",
    "Related firms were fined in May.",
    "Cookies were handed out to the children.",
    "“Share this with no one,” he said on Monday, and left the room.",
    "He was signed by the club in 2019.",
    "— and then, on Monday, it fell.",
    "More than 200 people fled on Friday.",
    "Most people stayed at home on Sunday.",
    "The world watched on Monday.",
    "Updated rules came into force in May.",
    "Mr Roe is due to meet the envoy in Rome on Wednesday local time",
    "Advertisements were banned in 2020.",
    "Top officials met in Paris on Thursday.",
    "Copyright law was changed in 2021.",
    "This story began in 1999.",
    "Born in Leeds: the band that won the cup: a tale of 1999.",
    "This story has been told many times since Monday.",
)


@pytest.mark.parametrize("words", APART)
def test_furniture_is_set_apart(words: str) -> None:
    assert furniture((*BEFORE, Piece(words)))[-1].furniture


@pytest.mark.parametrize("words", OWN)
def test_the_articles_own_words_are_not(words: str) -> None:
    assert not furniture((*BEFORE, Piece(words)))[-1].furniture


def test_section_names_and_dates_are_labels_at_the_top_only() -> None:
    pieces = furniture((Piece("World"), Piece("Friday, 4 January 2019"), *BEFORE, Piece("World"), Piece("Friday, 4 January 2019")))
    assert [piece.furniture for piece in pieces] == [True, True, *[False] * 8]


def test_titles_under_a_list_of_other_stories_go_with_it_until_prose_begins() -> None:
    heading = Piece("More stories", BlockKind.HEADING, 2)
    pieces = furniture((*BEFORE, heading, Piece("Rain floods the old town"), Piece("Team wins cup"), Piece("The mayor left on Monday.")))
    assert [piece.furniture for piece in pieces[6:]] == [True, True, True, False]
    assert pieces[6].kind == BlockKind.PARAGRAPH


def test_phrases_of_the_settings_mark_more() -> None:
    assert furniture((*BEFORE, Piece("Brought to you by ROE & Sons.")), ("roe & sons",))[-1].furniture


def test_the_title_is_never_furniture() -> None:
    assert not furniture((Piece("Watch: The bridge falls", BlockKind.HEADING, 1), *BEFORE))[0].furniture


STAMPED = (
    ("3 May 2021 Last updated at 10:20 GMT Help", "A bridge fell in Oslo."),
    ("Page last updated at 10:20 GMT, Monday, 3 May 2021 11:20 UK", "A bridge fell in Oslo."),
    ("OSLO/BERGEN, Norway | Mon May 3, 2021 7:13 pm EDT", "OSLO (Agency) - A bridge fell."),
    ("[an error occurred while processing this directive]", "A bridge fell in Oslo."),
    ("Monday, May 3, 2021; 6:36 PM", "“It fell,” said Roe."),
)


@pytest.mark.parametrize(("stamp", "words"), STAMPED)
def test_a_stamp_at_the_head_of_the_text_is_cut_from_it(stamp: str, words: str) -> None:
    pieces = furniture((Piece(f"{stamp} {words}"), *BEFORE))
    assert [(piece.text, piece.furniture) for piece in pieces[:2]] == [(stamp, True), (words, False)]


def test_stamps_in_a_row_are_cut_together() -> None:
    stamps = "Page last updated at 10:20 GMT, Monday, 3 May 2021 11:20 UK (an error occurred while processing this directive)"
    pieces = furniture((Piece(f"{stamps} A bridge fell in Oslo."), *BEFORE))
    assert [(piece.text, piece.furniture) for piece in pieces[:2]] == [(stamps, True), ("A bridge fell in Oslo.", False)]


def test_a_stamp_behind_a_heading_is_cut_though_nothing_follows() -> None:
    heading = Piece("A bridge falls, says Roe Page last updated at 10:20 GMT, Monday, 3 May 2021 11:20", BlockKind.HEADING, 1)
    pieces = furniture((heading, Piece("UK A bridge fell in Oslo."), *BEFORE))
    assert [(piece.text, piece.furniture) for piece in pieces[:4]] == [
        ("A bridge falls, says Roe", False),
        ("Page last updated at 10:20 GMT, Monday, 3 May 2021 11:20", True),
        ("UK", True),
        ("A bridge fell in Oslo.", False),
    ]
    assert [piece.kind for piece in pieces[:2]] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_half_a_stamp_is_cut_from_each_of_two_lines() -> None:
    lines = ("Page last updated at 10:20 GMT, Monday, 3 May 2021 (", "an error occurred while processing this directive) A bridge fell in Oslo.")
    pieces = furniture((Piece(lines[0], BlockKind.HEADING, 1), Piece(lines[1]), *BEFORE))
    assert [piece.text for piece in pieces[:3] if not piece.furniture] == ["A bridge fell in Oslo."]


def test_a_country_behind_a_clock_is_no_zone_where_nothing_was_stamped() -> None:
    pieces = furniture((Piece("The ferry left at 10:20"), Piece("UK Trains lost a case."), *BEFORE))
    assert pieces[1].text == "UK Trains lost a case."


def test_a_stamp_behind_a_summary_is_cut_out() -> None:
    pieces = furniture((Piece("A bridge falls in Oslo Monday 3 May 2021 16.35 BST Roe saw it."), *BEFORE))
    assert [(piece.text, piece.furniture) for piece in pieces[:3]] == [
        ("A bridge falls in Oslo", False),
        ("Monday 3 May 2021 16.35 BST", True),
        ("Roe saw it.", False),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "It fell on Monday, May 3, 2021 6:36 PM EDT Roe said.",
        "May 3, 2021 was wet.",
        "3 May 2021 at 10:20 the bridge fell.",
        "On 3 May 2021 Roe fell.",
        "3 May 2021 10:20",
    ],
)
def test_a_date_that_goes_on_is_no_stamp(words: str) -> None:
    assert furniture((*BEFORE[:2], Piece(words)))[-1].text == words


def test_marks_stay_on_their_words_when_a_stamp_is_cut() -> None:
    text = f"{STAMPED[0][0]} A bridge fell."
    at = text.index("bridge")
    pieces = furniture((Piece(text, marks=(Mark(0, 10, "strong"), Mark(at, at + 6, "link", "x"))),))
    assert [[piece.text[mark.start : mark.end] for mark in piece.marks] for piece in pieces] == [["3 May 2021"], ["bridge"]]
