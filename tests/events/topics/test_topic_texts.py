"""In which words a topic stands before a headline."""

import pytest

from builder.events.topics.topic import Topic
from builder.events.topics.topic_texts import topic_texts

# Topic, its name, headline, what may stand before it.
ROWS = [
    ("Lund mill fire", "Lund", "The roof fell", ("Lund mill fire", "Lund")),
    ("Lund mill fire", "Lund", "The mill fire began", ("Lund",)),
    ("Lund toad drive", "Lund toad drive", "Toads drive crabs out of Lund ponds", ()),
    ("Second Berg-Moe debate", "Ada Berg", "The final debate is due in May", ("Berg-Moe debate",)),
    ("Second Berg-Moe debate", "Ada Berg", "The second debate is due in May", ("Second Berg-Moe debate",)),
    ("Campaign trail in Chad", "Campaign trail in Chad", "The Larch Party nominated Ada Berg", ()),
    ("Lund fire", "Lund", "The fire spread from the quay", ("Lund",)),
    ("Lund protests", "Lund", "The protest has spread", ("Lund",)),
    ("Lund fire", "Lund", "The firemen left", ("Lund fire", "Lund")),
    ("Lund fire", "Lund", "A fire began", ("Lund fire", "Lund")),
    ("Toad trade", "Toad trade", "The toads trader site closed", ()),
    ("Toad trade", "Toad trade", "The toad site closed", ("Toad trade",) * 2),
    ("Lund election", "Lund", "Ada Berg delayed the election", ("Lund",)),
    ("Chad Larch primary", "Chad Larch primary", "Leeds held its caucuses", ()),
    ("Chad Larch primary", "Chad Larch primary", "Crowds waited in the rain", ("Chad Larch primary",) * 2),
    ("Campaign trail in Chad", "Campaign trail in Chad", "Ada Berg told whom she chose", ("Campaign trail in Chad",) * 2),
    ("Chad presidential election", "Chad", "The candidates met", ("Chad presidential election", "Chad")),
    ("Chad presidential election", "Chad", "The harbour was closed", ("Chad",)),
    ("Lund election", "Lund", "The harbour was closed", ("Lund election", "Lund")),
]


@pytest.mark.parametrize(("text", "name", "headline", "texts"), ROWS)
def test_words(text: str, name: str, headline: str, texts: tuple[str, ...]) -> None:
    assert topic_texts(headline, Topic(text, name, person=False), alone=False) == texts


def test_older_tales_take_the_name_alone() -> None:
    assert topic_texts("The roof fell", Topic("Lund mill fire", "Lund", person=False), alone=True) == ("Lund",)


def test_person_stands_whole() -> None:
    assert topic_texts("The roof fell", Topic("Ada Berg", "Ada Berg", person=True), alone=False) == ("Ada Berg",)
