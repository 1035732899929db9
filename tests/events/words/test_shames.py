"""Words that nobody may be named beside by mistake."""

import pytest

from builder.events.words.shames import shames


@pytest.mark.parametrize(
    "text",
    [
        "He was robbed",
        "She denies it",
        "Robs a bank",
        "He was released on bail",
        "Stabbing",
        "They shelled a school",
        "They massacred them",
        "He dies",
        "She hits a clerk",
        "He paid for the hits",
    ],
)
def test_what_shames(text: str) -> None:
    assert shames(text)


@pytest.mark.parametrize(
    "text",
    [
        "He met Robert",
        "Denise Moe sang",
        "The Beatles sang",
        "the executive",
        "freedom",
        "He released a record",
        "stable prices",
        "a courtyard",
        "her biggest hits",
        "a song of their hits",
    ],
)
def test_what_only_sounds_so(text: str) -> None:
    assert not shames(text)
