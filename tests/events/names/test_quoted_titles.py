"""Titles in quotation marks."""

import pytest

from builder.events.names.quoted_titles import quoted_titles

TABLE = [
    ("They sang “Salute to Vrana” twice.", ["Salute to Vrana"]),
    (
        "The book “2019: How Berg Sold the Old Mill and the Council Lost Ulvika,” came out.",
        ["2019: How Berg Sold the Old Mill and the Council Lost Ulvika"],
    ),
    ("“We will meet Ada,” he said.", []),
    ("“Vrana” burnt down.", []),
]


@pytest.mark.parametrize(("text", "titles"), TABLE)
def test_a_title_is_known_by_its_capitals(text: str, titles: list[str]) -> None:
    assert [text[start:end].rstrip(",") for start, end in quoted_titles(text)] == titles
