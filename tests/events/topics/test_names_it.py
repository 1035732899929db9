"""Headlines that name what their article is about."""

import pytest

from builder.events.topics.names_it import names_it
from builder.events.topics.topic import Topic

FIRE, KENYA = Topic("Lund mill fire", "Lund", person=False), Topic("Kenya", "Kenya", person=False)
ROWS = {
    "a surname": (Topic("Ada Berg", "Ada Berg", person=True), "Berg left", True),
    "a people": (KENYA, "Kenyan boats left", True),
    "another word": (KENYA, "Keen boats left", False),
    "a place that did something": (FIRE, "Lund sent a crane", False),
    "a place and what happened": (FIRE, "Lund fire crews left", True),
    "a place and a name": (FIRE, "Lund sent a crane to Oslo", True),
    "a place further on": (FIRE, "A crane came to Lund", True),
    "a place alone": (KENYA, "Kenya sent a crane", True),
}


@pytest.mark.parametrize("name", ROWS)
def test_its_name_or_people_and_of_a_happening_more_than_the_place(name: str) -> None:
    topic, headline, expected = ROWS[name]
    assert names_it(headline, topic) == expected
