"""Which part or side of a date is meant."""

import datetime

import pytest

from builder.events.dates.part import part
from builder.timex import tag
from tests.events.making import events

# The marked date, and the part or side that the event is given.
ROWS = [
    ("The bridge will open by [2026=2026].", "BY"),
    ("The clerk left the town before [June 2025=2025-06].", "BEFORE"),
    ("Workers left the plant shortly after [5 May=2025-05-05].", "AFTER"),
    ("The clerk left the town in [June 2025=2025-06].", ""),
    ("The town was left behind on [Friday=2025-07-04].", ""),
]


@pytest.mark.parametrize(("marked", "side"), ROWS)
def test_the_side_of_a_date_is_known_by_the_word_before_it(marked: str, side: str) -> None:
    assert [event.part for event in events(marked)] == [side]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("It shut after Monday’s vote.", ""),
        ("It shut after Monday.", "AFTER"),
        ("It shut after Monday's vote.", ""),
        ("It shut by 5 p.m. on Monday.", ""),
        ("It shut by the end of June.", "BY END"),
        ("It shut before early 2024.", "BEFORE START"),
        ("It shut at the end of June.", "END"),
    ],
)
def test_what_belongs_to_a_day_is_on_no_side_of_it(text: str, side: str) -> None:
    (timex,) = tag(text, datetime.date(2025, 7, 10))
    assert part(timex, text, timex.start, timex.end) == side
