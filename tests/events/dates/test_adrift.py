"""What is counted from a day that nothing tells. Read on Thursday 10 July 2025."""

import pytest

from builder.events.dates.adrift import adrift
from builder.timex.tag import tag
from tests.events.making import PUBLISHED, article

LOST = [
    ("The guards who met the mayor that night left for Lund.\nThe mill burnt down at one o'clock in the morning.", ["that night", "one o'clock"]),
    ("The mill burnt down on Monday.\nThe guards left for Lund that night.", []),
    ("The mill burnt down on Monday.\nIt rained.\nIt was dark.\nNobody came.\nThe guards left a week later.", []),
]


def _lost(text: str, loose: bool) -> list[str]:
    made = article(text)
    return [text[start:] for start in sorted(adrift(made, tag(text, PUBLISHED), loose))]


@pytest.mark.parametrize(("text", "words"), LOST)
def test_a_day_that_nothing_tells_dates_nothing(text: str, words: list[str]) -> None:
    found = _lost(text, loose=False)
    assert len(found) == len(words)
    assert all(each.startswith(word) for each, word in zip(found, words, strict=True))


def test_in_many_texts_at_once_nothing_is_counted_from_far_off() -> None:
    (found,) = _lost(LOST[2][0], loose=True)
    assert found.startswith("a week later")
