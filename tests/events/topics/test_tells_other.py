"""Headlines of another happening than their article is about."""

import pytest

from builder.events.topics.tells_other import tells_other
from builder.events.topics.topic import Topic

FIRE, DEAL = Topic("Lund mill fire", "Lund", person=False), Topic("Lund tax deal", "Lund", person=False)
# The topic, a headline, and whether it tells of another.
ROWS = {
    "one more": (FIRE, "A flood closed the mill", True),
    "the same by another name": (FIRE, "The blaze closed the mill", False),
    "the same": (FIRE, "The fire closed the mill", False),
    "what is no accident": (FIRE, "The protests began", True),
    "what befell others during a deal": (DEAL, "The uprising broke out", True),
    "what belongs to a deal": (DEAL, "The debate opened", False),
    "far inside": (FIRE, "The clerks went home before the long hot protests", False),
    "a name alone": (Topic("Lund", "Lund", person=False), "A flood closed the mill", False),
}


@pytest.mark.parametrize("name", ROWS)
def test_only_what_it_begins_with_counts(name: str) -> None:
    topic, headline, expected = ROWS[name]
    assert tells_other(headline, topic) == expected
