"""Whether "he" in a headline is whom the article is about."""

import pytest

from builder.events.topics.is_his import is_his

ROWS = [
    ("The council praised him", (), True),
    ("The council praised her", (), False),
    ("Maria Lund praised him", ("Maria Lund",), True),
    ("Peter Lund praised his mill", ("Peter Lund",), False),
    ("Lund praised his mill", ("Peter Lund Garza",), False),  # by the first of two surnames
]


@pytest.mark.parametrize(("headline", "people", "his"), ROWS)
def test_nobody_else_may_be_meant(headline: str, people: tuple[str, ...], his: bool) -> None:
    assert is_his(headline, "John Berg opens mill", "John Berg", people, ()) is his
