"""By what words for a person reports name somebody."""

import pytest

from builder.events.merging.roles import roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His physician, Ada Berg, left.", {"doctor"}),
        ("His physician Dr Ada Berg left.", {"doctor"}),
        ("Then Dr Berg left.", {"doctor"}),
        ("Her driver Ada Berg left.", {"driver"}),
        ("Her driver told Ada Berg.", set()),
        ("Ada Berg", set()),
        ("Dr Ada", set()),
        ("", set()),
    ],
)
def test_the_word_before_a_name(text: str, expected: set[str]) -> None:
    assert set(roles(("Ada Berg",), text)) == {("Ada Berg", word) for word in expected}
