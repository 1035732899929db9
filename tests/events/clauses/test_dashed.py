"""What stands between hyphens that mean dashes, and what a sentence leads up to."""

import pytest

from builder.events.clauses.tokens import tokens
from tests.events.making import events


@pytest.mark.parametrize(
    ("text", "dashes"),
    [
        ("Ole Lund - who was ill - had left", 2),
        ("Ole Lund - who was ill - left", 2),
        ("The tests - a first for Elsby - were due", 2),
        ("The tests - a first for Elsby - began", 0),
        ("The hall in Roe - on - Sea was shut", 0),
        ("A 50 - year - old was held", 0),
        ("The fire - which took nine homes - in Elsby", 0),
        ("Lund - Roe said that Ellis - Nanney had left", 0),
        ("", 0),
    ],
)
def test_hyphens_stand_for_dashes_where_they_part_a_subject_from_its_verb(text: str, dashes: int) -> None:
    assert sum(token.lower == "–" for token in tokens(text, ())) == dashes


ROWS = (
    ("Ole Lund - who was taught as a baker in Elsby - sold his shop on [Monday=2025-07-07].", "Ole Lund sold his shop"),
    (
        "Opening the quay on [Monday=2025-07-07], Ada Berg, head of the port, which owns it, said the quay would bring new trade.",
        "Ada Berg said the quay would bring new trade",
    ),
    ("Speaking in Elsby on [Monday=2025-07-07], the mayor said that the mill would close.", "The mayor said that the mill would close"),
    (
        "The centre of the day of mourning for the nine men was at the Elsby Hall, where the old flag was laid down in [March=2025-03] under glass.",
        "The old flag was laid down under glass at the Elsby Hall",
    ),
    ("The firm had the ferry that burnt and sank in [March=2025-03].", "The ferry sank"),
    ("Engineers have found no cure since a ferry burnt and sank in [March=2025-03].", "A ferry sank"),
)


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_a_headline_has_the_clause_that_is_dated_with_its_own_subject(marked: str, expected: str) -> None:
    assert expected in [event.title for event in events(marked)]
