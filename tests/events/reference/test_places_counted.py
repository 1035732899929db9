"""Which two places a headline counts."""

import pytest

from tests.events.making import events

ROWS = [
    ("Sweden and Norway fell out over the Moe Sea.\nThe leaders of the two countries met in [May=2025-05].", "The leaders of Sweden and Norway met"),
    ("Boats sail from Lisbon, Bergen and Oslo.\nOle Berg sold salt through these ports in [May=2025-05].", "Ole Berg sold salt through these ports"),
    (
        "Norway has two quays, in Bergen and Oslo.\nOle Berg sold salt through these ports in [May=2025-05].",
        "Ole Berg sold salt through Bergen and Oslo",
    ),
    ("Sweden, Finland and Norway fell out.\nThe leaders of the two countries met in [May=2025-05].", "The leaders of the two countries met"),
    ("Norway fell out with its neighbour.\nThe leaders of the two countries met in [May=2025-05].", "The leaders of the two countries met"),
    ("Sweden and Norway fell out.\nOle Berg met both countries that sell salt in [May=2025-05].", "Ole Berg met both countries that sell salt"),
    ("Sweden and Norway fell out.\nIn Norway's capital the two countries met in [May=2025-05].", "In Norway's capital the two countries met"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_two_places_are_named_where_the_text_just_told_of_two(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
