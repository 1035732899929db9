"""What lasted, was only meant or hung on something is no happening. Read on Thursday 10 July 2025."""

import pytest

from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article

# A sentence, and the dates of its events.
ROWS = [
    ("The vote was originally planned for Monday.", []),
    ("The ferry had initially been due on Monday.", []),
    ("The vote was planned by two men on Monday.", ["2025-07-07"]),
    ("On Monday the chances of finding the sailors were falling.", []),
    ("On Monday the chance was taken by the crew.", []),
    ("On Monday the board took its chance and shut the mill.", ["2025-07-07"]),
    ("The six towns that voted yesterday represented 365 seats.", ["2025-07-09"]),
    ("The six votes yesterday represented 365 seats.", []),
    ("This year not even one seat of the board changed hands.", []),
    ("On Monday not a single mill was shut.", []),
    ("On Monday one mill was shut.", ["2025-07-07"]),
    ("2% of the town, or ten men, called themselves millers in 2016.", []),
    ("The mayor, or rather her son, sold the mill in 2016.", ["2016"]),
    ("Ada Berg predicted the mayor would run in 2030 if he lost.", []),
    ("Ada Berg also told why she thinks Elsby is poised to be a city by 2030.", []),
]


@pytest.mark.parametrize(("text", "dates"), ROWS)
def test_how_things_stood_is_no_event(text: str, dates: list[str]) -> None:
    assert [event.date for event in extract(article(text), tag(text, PUBLISHED), tongue_of("en"))] == dates
