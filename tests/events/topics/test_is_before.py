"""What was before the protests or the accident that its article tells of, or long behind."""

from dataclasses import replace

import pytest

from builder.events.topics.is_before import is_before
from builder.events.topics.topic import Topic
from tests.events.making import events_of

PROTESTS, FIRE, TRAIL = (Topic(text, "Lund", person=False) for text in ("Lund protests", "Lund fire", "Campaign trail in Lund"))
# The topic, the day of the event, its headline, and whether it was before.
ROWS = (
    (PROTESTS, "2025-05-12", "Fairs were allowed again", True),
    (PROTESTS, "2025-07-07", "Fairs were allowed again", False),
    (PROTESTS, "2025-05-12", "Crowds marched to the quay", False),
    (FIRE, "2025-05-12", "Fairs were allowed again", True),
    (FIRE, "2025-07-07", "Fairs were allowed again", False),
    (FIRE, "2025-05-12", "The fire broke out", False),
    (FIRE, "2025-12-15", "The mill is to open", False),
    (FIRE, "2029-01-08", "The new region is to govern itself", True),
    (FIRE, "2029-01-08", "The court is to sentence Ole Holm", False),
    (TRAIL, "2025-05-12", "Fairs were allowed again", False),
)


@pytest.mark.parametrize(("topic", "day", "headline", "expected"), ROWS)
def test_what_is_weeks_older_or_years_later_is_not_of_it(topic: Topic, day: str, headline: str, expected: bool) -> None:
    article, events = events_of(f"The mayor of Lund {'allowed' if day < '2025-07-08' else 'is to allow'} fairs on [Monday={day}].", "a")
    assert is_before(replace(events[0], title=headline), topic, article) == expected
