"""Where "there" is, and of what an anniversary is."""

import pytest

from tests.events.making import events

ROWS = [
    ("It rained.\nOle Berg keeps a mill in Oslo, having resumed work there in [May=2025-05].", "Ole Berg resumed work in Oslo"),
    ("The mill stands in Oslo.\nOle Berg resumed work there in [May=2025-05].", "Ole Berg resumed work in Oslo"),
    ("It rained.\nThe latest storm to reach Oslo, Storm Ada, made landfall there in [2014=2014].", "Storm Ada made landfall in Oslo"),
    ("The mill stands in Oslo.\nOle Berg moved there in [May=2025-05].", "Ole Berg moved to Oslo"),
    ("The mill stands in Oslo.\nOle Berg moved there to Lund in [May=2025-05].", "Ole Berg moved there to Lund"),
    ("The mill stands in Oslo and Bergen.\nOle Berg resumed work there in [May=2025-05].", "Ole Berg resumed work there"),
    ("The mill stands in Oslo.\nIt rained.\nOle Berg resumed work there in [May=2025-05].", "Ole Berg resumed work in Oslo"),
    ("It rained.\nOle Berg was born there in [1862=1862].", "Ole Berg was born"),
    ("It rained.\nOle Berg resumed work there in [May=2025-05].", "Ole Berg resumed work there"),
    ("The mill stands in Oslo.\nOle Berg ran out there in [May=2025-05].", "Ole Berg ran out there"),
    ("The mill stands in Oslo.\n# News\nOle Berg resumed work there in [May=2025-05].", "Ole Berg resumed work there"),
    ("The anniversary of Ada Berg's death is near.\nA band met to mark the anniversary in [May=2025-05].", "the anniversary of Ada Berg's death"),
    ("The first anniversary of the attack is near.\nA band met to mark the anniversary in [May=2025-05].", "the anniversary of the attack"),
    (
        "The anniversary of the attack and the anniversary of the fire are near.\nA band met to mark the anniversary in [May=2025-05].",
        "to mark the anniversary",
    ),
]


@pytest.mark.parametrize(("marked", "ending"), ROWS)
def test_the_headline_tells_where_or_of_what_it_was(marked: str, ending: str) -> None:
    assert [event.title.endswith(ending) for event in events(marked)][-1:] == [True]
