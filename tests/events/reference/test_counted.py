"""Headlines that count people have their names where the sentence has nothing else there."""

import pytest

from tests.events.making import events

D = "[Monday=2025-07-07]"
ROWS = [
    (f"Two members, Ada Berg and Ole Lund, were jailed on {D}.", "Ada Berg and Ole Lund were jailed"),
    (f"Two members, victims of Ada Berg and Ole Lund, were jailed on {D}.", "Two members were jailed"),
    (f"Two men, friends of Ada Berg and Ole Lund, were charged on {D}.", "Two men were charged"),
    (f"Two officers, Ada Berg and Ole Lund's killers, were jailed on {D}.", "Two officers were jailed"),
    (f"Ada Berg and Ole Lund spoke: two men were charged on {D}.", "Two men were charged"),
    ("Ole Berg wrote three plain books.\nA fourth was sold in [May=2025-05].", "A fourth book was sold"),
    ("Two mills burnt.\nThe second burned in [May=2025-05].", "The second burned"),
    ("Ole Berg has recorded two albums.\nA second was released in [May=2025-05].", "A second album was released"),
    ("Ole Berg has recorded two albums.\nA second was arrested in [May=2025-05].", "A second was arrested"),
    ("Ole Berg has recorded two albums.\nA fourth was released in [May=2025-05].", "A fourth was released"),
    ("Ole Berg has written two novels and three plays.\nA second was sold in [May=2025-05].", "A second was sold"),
    ("Two men made two films.\nA third was released in [May=2025-05].", "A third was released"),
    ("Police charged a man over two murders.\nA second was arrested in [May=2025-05].", "A second was arrested"),
    ("Two men and a woman robbed two banks.\nA third was arrested in [May=2025-05].", "A third was arrested"),
    ("Officers came in two cars.\nA second was sold in [May=2025-05].", "A second was sold"),
    ("Two churches burned.\nA third was hit in [May=2025-05].", "A third was hit"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_only_those_who_are_counted_are_named(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
