"""The countries that a text names."""

import pytest

from builder.events.topics.lands_named import lands_named

ROWS = (
    ("On the trail in the US", {"United States"}),
    ("Nine Kenyan singers sang in Chad", {"Kenya", "Chad"}),
    ("Some Republican senators sang in Lund", set()),
    ("Chad Roe sang in Lund", set()),
    ("Chad Roe sang in Kenya", {"Kenya"}),
    ("The Chad Army left Lund", {"Chad"}),
    ("The harbour was closed", set()),
    ("", set()),
)


@pytest.mark.parametrize(("text", "lands"), ROWS)
def test_countries_are_named_by_themselves_or_their_people(text: str, lands: set[str]) -> None:
    assert lands_named(text) == lands
