"""A given name by itself says nothing to those who do not know the family."""

import pytest

from builder.events.reference.is_given_only import is_given_only


@pytest.mark.parametrize(
    ("headline", "alone"),
    [
        ("Mary died in Kelmouth", True),
        ("Mary Ann died in Kelmouth", True),
        ("Mary and John left Kelmouth", True),
        ("Thomas’s mill burnt down", True),
        ("John Lewis died in Kelmouth", False),
        ("John and Mary Lewis left Kelmouth", False),
        ("Susan de Vran left Kelmouth", False),
        ("Kelmouth burnt down", False),
    ],
)
def test_a_given_name_alone_is_told_from_a_full_name(headline: str, alone: bool) -> None:
    assert is_given_only(headline) is alone
