"""Whose deed a headline tells."""

import pytest

from tests.events.making import events

ROWS = (
    (
        "Joined in song by Ada Berg, Bo Roe and Ole Lund, Elsby Quartet's second album, Hold The Boat, was released in [May=2025-05].",
        "Elsby Quartet's second album, Hold The Boat, was released",
    ),
    ("He asked about Roe Hall, near Elsby, which Ole Lund had built in [1890=1890].", "Ole Lund had built Roe Hall"),
    ("The riddle of exactly who Ole was only came to light in [1994=1994].", "The riddle of exactly who Ole was only came to light"),
    (
        "And Ada Berg, head of the union, previews the new rules for village halls [today=2025-07-10].",
        "Ada Berg previews the new rules for village halls",
    ),
    (
        "The mayor said his nephew Ole Lund, a child of eight, was taught at home but was moving to Elsby [next year=2026].",
        "The mayor’s nephew Ole Lund was moving to Elsby",
    ),
    ("Ada Berg wrote many works but went to Elsby in [1939=1939].", "Ada Berg went to Elsby"),
    (
        "“I will be poor,” said baker Ole Lund, who came from Norway and rebuilt his shop in [2005=2005].",
        "Baker Ole Lund rebuilt his shop",
    ),
    (
        "It told of Ada Berg, an engineer who stayed on the rig and who told the board about it [last month=2025-06].",
        "Ada Berg told the board about it",
    ),
)


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_the_subject_is_whose_deed_it_is(marked: str, expected: str) -> None:
    assert expected in [event.title for event in events(marked)]
