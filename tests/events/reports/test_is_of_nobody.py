"""What a listing of programmes tells of those whom it leaves unnamed."""

import pytest

from tests.events.making import events

SLOTS = "".join(f"\n{hour}.00 - {hour + 1}.00 pm RADIO LUND" for hour in range(1, 6))
OPEN = [
    "Their first album was released in [2008=2008].",
    "He left the town in [1980=1980].",
    "It was composed in [1900=1900] after a long pause.",
    "The band reformed in [2007=2007] after a long pause.",
    "Ada Berts also conducts the choir of Lund in a concert recorded in [1990=1990].",
    "Recorded at the festival of Lund in [1988=1988].",
    "(the rest of Lund), and was released by Lund Records in [2009=2009].",
    "Lund/Salem Mills/Ole Berg), and was released by Lund Records in [2009=2009].",
    "Singer and writer Ada Berg gets her hands on a concert recorded in [1980=1980].",
]


@pytest.mark.parametrize("marked", OPEN)
def test_a_listing_tells_nothing_of_those_it_leaves_unnamed(marked: str) -> None:
    assert events(marked + SLOTS) == ()


@pytest.mark.parametrize("marked", OPEN[:2])
def test_an_article_does(marked: str) -> None:
    assert len(events(marked)) == 1
