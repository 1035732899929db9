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
    ("Ole Berg wrote three plain books.\nA fourth was sold in [May=2025-05].", "A fourth plain book was sold"),
    ("Two mills burnt.\nThe second burned in [May=2025-05].", "The second mill burned"),
    ("Two mills and three barns burnt.\nThe second burned in [May=2025-05].", "The second burned"),
    ("Two mills burnt.\nThe fifth burned in [May=2025-05].", "The fifth burned"),
    ("Two years ago it rained.\nThe second burned in [May=2025-05].", "The second burned"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_only_those_who_are_counted_are_named(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
