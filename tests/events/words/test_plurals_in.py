"""What is many by its form."""

import pytest

from builder.events.words.plurals_in import plurals_in

ROWS = [
    ("The clerk found the old letters of two fishermen", ["letters", "fishermen"]),
    ("The series was a loss, as its news is", []),
    ("Larks meets a specimen", []),
    ("police led the children", ["police", "children"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_many_are_known_by_their_form(text: str, expected: list[str]) -> None:
    assert plurals_in(text) == expected
