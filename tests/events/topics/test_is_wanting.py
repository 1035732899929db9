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
