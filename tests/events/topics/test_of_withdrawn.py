"""Whose the news is, where something of it took no part."""

import pytest

from builder.events.topics.of_withdrawn import of_withdrawn
from builder.events.topics.topic import Topic

HOUSE, HERON = Topic("Ada Berg house auction", "Ada Berg", person=False), Topic("Golden Heron", "Golden Heron", person=False)
# The topic, the headline, the title, and what the topic then is; "" for none.
ROWS = {
    "what is somebody's": (HOUSE, "The auction is due", "Ada Berg house withdrawn from auction", "Ada Berg"),
    "with a verb": (HOUSE, "The auction is due", "Ada Berg house is withdrawn from the auction", "Ada Berg"),
    "the thing itself": (HERON, "The auction is due", "Golden Heron withdrawn from auction", ""),
    "another subject": (HOUSE, "The roof is new", "Ada Berg house withdrawn from auction", "Ada Berg house auction"),
    "nothing withdrawn": (HOUSE, "The auction is due", "Ada Berg house goes to auction", "Ada Berg house auction"),
    "no words": (HOUSE, "", "", "Ada Berg house auction"),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_owner_alone_stands_before_what_the_thing_was_withdrawn_from(name: str) -> None:
    topic, headline, title, expected = ROWS[name]
    found = of_withdrawn(topic, headline, title)
    assert (found.text if found is not None else "") == expected
