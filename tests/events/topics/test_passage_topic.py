"""What a passage is about, where its page tells of many things."""

import pytest

from builder.events.topics.passage_topic import passage_topic
from tests.events.making import article

LETTERS = "".join(f"Ada: “I look for my uncle number {each}.”\n" for each in range(14))
ASKED = LETTERS + "Ada Berg seeks information about her grandmother Mary Holm.\n"
STARS = "Reporter Ole Roe Lund Stars: Ada Berg has left Lund Stars.\nMore is to come.\n"
# What is told before, the sentence, its headline, and the topic.
ROWS = {
    "whom a letter asks for": (ASKED, "She sent a school photo.", "A school photo was sent", "Mary Holm"),
    "of a man": (ASKED, "The bank was sold when he left.", "The bank was sold when he left", ""),
    "a name of its own": (ASKED, "The mill of Roe was sold.", "The mill of Roe was sold", ""),
    "behind another letter": (f"{ASKED}Ole: “Thank you.”\n", "The mill was sold.", "The mill was sold", ""),
    "no letters": ("She seeks information about Mary Holm.\n", "The mill was sold.", "The mill was sold", ""),
    "a show": (STARS, "On the show, viewers saw Berg sing.", "Viewers saw Ada Berg sing", "Lund Stars"),
    "no show": (STARS, "Viewers saw Berg sing.", "Viewers saw Ada Berg sing", ""),
    "a label that is no more": ("Sport: Ada Berg left.\n", "On the show, viewers saw Berg.", "Viewers saw Ada Berg", ""),
    "no words": ("", "It was.", "", ""),
}


@pytest.mark.parametrize("name", ROWS)
def test_it_is_told_just_before_it(name: str) -> None:
    before, sentence, headline, expected = ROWS[name]
    told = article(before + sentence)
    found = passage_topic(headline, told, len(told.sentences) - 1)
    assert (found.text if found is not None else "") == expected
