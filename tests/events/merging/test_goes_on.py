"""Two reports of one article, of which one tells what came later that day."""

import datetime
from dataclasses import replace

import pytest

from builder.events.event import DatedEvent
from builder.events.merging.goes_on import goes_on
from tests.events.making import events_of

PUBLISHED = datetime.date(2025, 7, 10)
ONE = "The mayor opened the new harbour"
OTHER = "The council closed the old bridge"
TABLE = [
    (ONE, "Friday", OTHER, "the same day", True),
    (ONE, "Friday", OTHER, "Later in the evening", True),
    (ONE, "Friday", OTHER, "that night", True),
    (ONE, "Friday", OTHER, "the evening", False),
    (ONE, "Friday", OTHER, "Friday", False),
    (ONE, "Friday", "The mayor opened a harbour", "the same day", False),
    (ONE, "5:00 pm EDT (2100 UTC)", OTHER, "6:30 pm", True),
    (ONE, "17:00", OTHER, "6 p.m.", True),
    (ONE, "about 5 pm", OTHER, "17:10", False),
    (ONE, "12:30 am", OTHER, "00:30", False),
    (ONE, "4 July", OTHER, "5 July", False),
]


def told(title: str, expression: str) -> DatedEvent:
    """An event with the headline, dated by the words."""
    event = events_of("The mayor left on [Friday=2025-07-04].", "a", PUBLISHED)[1][0]
    return replace(event, title=title, sources=(replace(event.sources[0], expression=expression),))


@pytest.mark.parametrize(("one", "first", "other", "second", "expected"), TABLE)
def test_what_comes_later_on_the_day_is_something_else(one: str, first: str, other: str, second: str, expected: bool) -> None:
    event, rival = told(one, first), told(other, second)
    assert goes_on(event, rival) is goes_on(rival, event) is expected


def test_also_on_that_day_is_something_else() -> None:
    text = "The mayor left Lund on [Friday=2025-07-04].\n\nAlso on [Friday=2025-07-04], the council closed the harbour."
    one, other = events_of(text, "a", PUBLISHED)[1]
    assert goes_on(one, other) is goes_on(other, one) is True
