"""Long lists of states and countries."""

import pytest

from builder.events.reference.lands_listed import lands_listed
from tests.events.making import article

HELD = "The party held primaries"


@pytest.mark.parametrize(
    ("title", "sentence", "expected"),
    [
        (HELD, "The party held primaries in Ohio, Iowa, Texas and Utah.", f"{HELD} in four states"),
        (HELD, "The party held primaries in the US states of Ohio, Iowa, Texas, Utah, and Washington.", f"{HELD} in five states"),
        ("The club played", "The club played across Norway, Sweden, Denmark and Finland.", "The club played across four countries"),
        (HELD, "The party held primaries in Ohio, Iowa and Utah.", HELD),
        (HELD, "The party held primaries in Ohio, Iowa, Lund and Utah.", HELD),
        (HELD, "The party held primaries in Ohio, Iowa, Norway and Utah.", HELD),
        ("The party met", "The party held primaries in Ohio, Iowa, Texas and Utah.", "The party met"),
        ("", "The party held primaries in Ohio, Iowa, Texas and Utah.", ""),
        (HELD, "The party held primaries in Ohio, Iowa, Texas and", HELD),
    ],
)
def test_a_long_list_is_counted(title: str, sentence: str, expected: str) -> None:
    made = article(sentence)
    assert lands_listed(title, made, made.sentences[0]) == expected
