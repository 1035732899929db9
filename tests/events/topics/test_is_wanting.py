"""Headlines that tell a deed without what it was about."""

import pytest

from builder.events.topics.is_wanting import is_wanting
from builder.events.topics.topic import Topic

TRAIL, ADA = Topic("Campaign trail in Norway", "Norway", person=False), Topic("Ada Berg", "Ada Berg", person=True)
ROWS = {
    "Ole Holm withdrew": True,
    "Ole Holm withdrew because of a bad back": True,
    "Ole Holm withdrew the bill": False,
    "He withdrew": False,
    "The Harbour Court heard arguments from both sides": True,
    "The Harbour Court heard arguments about the mill": False,
    "Ole Holm is to announce his choice": True,
    "Ole Holm posted an event invitation on Facebook": True,
    "The board issued a press release on its new boats": True,  # "on" may be where
    "Ole Holm of Lund took third prize": True,
    "Ole Holm burned the letter": False,
}


@pytest.mark.parametrize("headline", ROWS)
def test_it_ends_with_the_empty_word_or_goes_on_with_where_and_when(headline: str) -> None:
    assert is_wanting(headline, TRAIL, "On the campaign trail in Norway") == ROWS[headline]


def test_before_it_stands_no_person_to_whom_nothing_happened() -> None:
    assert not is_wanting("Ole Holm made a statement", ADA, "Ada Berg opens the mill")
    assert is_wanting("Ole Holm made a statement", ADA, "Ada Berg found dead")


@pytest.mark.parametrize(
    ("headline", "opening", "wanting"),
    [
        ("The Oslo tributes will continue", "It is a year since the sudden death of the painter Ada Berg.", True),
        ("Norway's mayor announced nine days of harbour mourning", "Ada Berg died at home.", True),
        ("Hundreds are to mark the anniversary", "A year from her death they sang.", True),
        ("The Oslo tributes to Ole Holm will continue", "Ada Berg died at home.", False),
        ("The Oslo tributes will continue", "Ada Berg sang of the death of Ole Holm.", False),
        ("The Oslo tribute concert was held", "Ada Berg died at home.", False),
    ],
)
def test_tributes_are_to_whom_the_article_tells_to_have_died(headline: str, opening: str, wanting: bool) -> None:
    assert is_wanting(headline, ADA, "A song by Ada Berg", opening) == wanting
    assert not is_wanting(headline, TRAIL, "On the campaign trail in Norway", opening)
