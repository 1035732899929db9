"""What was before the protests that its article tells of."""

from dataclasses import replace

import pytest

from builder.events.topics.is_before import is_before
from builder.events.topics.topic import Topic
from tests.events.making import events_of

PROTESTS, FIRE = (Topic(text, "Lund", person=False) for text in ("Lund protests", "Lund fire"))
# The topic, the day of the event, its headline, and whether it was before.
ROWS = (
    (PROTESTS, "2025-05-12", "Fairs were allowed again", True),
    (PROTESTS, "2025-07-07", "Fairs were allowed again", False),
    (PROTESTS, "2025-05-12", "Crowds marched to the quay", False),
    (FIRE, "2025-05-12", "Fairs were allowed again", False),
)


@pytest.mark.parametrize(("topic", "day", "headline", "expected"), ROWS)
def test_what_is_weeks_older_is_not_of_the_protests(topic: Topic, day: str, headline: str, expected: bool) -> None:
    article, events = events_of(f"The mayor of Lund allowed fairs on [Monday={day}].", "a")
    assert is_before(replace(events[0], title=headline), topic, article) == expected
