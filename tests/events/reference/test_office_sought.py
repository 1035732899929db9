"""Which office a campaign is for."""

from dataclasses import replace

import pytest

from builder.events.reference.office_sought import office_sought
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("told", "title", "headline", "expected"),
    [
        (
            "Ada Berg ended her campaign in [May=2025-05].",
            "Berg ends mayoral bid",
            "Ada Berg ended her campaign",
            "Ada Berg ended her mayoral campaign",
        ),
        (
            "Ada Berg ended her campaign, for cleaner rivers, in [May=2025-05].",
            "The mayoral race",
            "Ada Berg ended her campaign, for cleaner rivers",
            "Ada Berg ended her campaign, for cleaner rivers",
        ),
        ("The horse withdrew in [May=2025-05].", "The mayoral race", "The horse withdrew", "The horse withdrew"),
        (
            "Ada Berg, a candidate in the presidential primaries, ended her bid in [May=2025-05].",
            "Berg gives up",
            "Ada Berg ended her bid",
            "Ada Berg ended her presidential bid",
        ),
        (
            "Two women suspended their campaigns after the vote in [May=2025-05].",
            "The presidential election",
            "Two women suspended their campaigns after the vote",
            "Two women suspended their presidential campaigns after the vote",
        ),
        (
            "Ada Berg dropped out of the race in [May=2025-05].",
            "Mayoral race",
            "Ada Berg dropped out of the race",
            "Ada Berg dropped out of the mayoral race",
        ),
        (
            "Ole Moe ended his campaign.\nAda Berg ended hers in [May=2025-05].",
            "The mayoral race",
            "Ada Berg ended her",
            "Ada Berg ended her mayoral campaign",
        ),
        ("Ada Berg dropped out in [May=2025-05].", "The mayoral race", "Ada Berg dropped out", "Ada Berg dropped out of the mayoral race"),
        ("Ada Berg withdrew in [May=2025-05].", "The mayoral race", "Ada Berg withdrew in Lund", "Ada Berg withdrew from the mayoral race in Lund"),
        ("A mayoral race.\nA mayoral race.\nShe dropped out in [May=2025-05].", "Berg is tired", "Ada Berg dropped out", "Ada Berg dropped out"),
        ("Ada Berg dropped out in [May=2025-05].", "The mayoral race", "Ada Berg dropped out of college", "Ada Berg dropped out of college"),
        ("Ada Berg ended her tour in [May=2025-05].", "The mayoral race", "Ada Berg ended her tour", "Ada Berg ended her tour"),
        (
            "Ada Berg ended her campaign for mayor in [May=2025-05].",
            "The presidential race",
            "Ada Berg ended her campaign for mayor",
            "Ada Berg ended her campaign for mayor",
        ),
        (
            "Ada Berg ended her campaign in [May=2025-05].",
            "The mayoral race and the presidential race",
            "Ada Berg ended her campaign",
            "Ada Berg ended her campaign",
        ),
        (
            "A mayoral race is on.\nAda Berg ended her campaign in [May=2025-05].",
            "Berg is tired",
            "Ada Berg ended her campaign",
            "Ada Berg ended her campaign",
        ),
        ("Ada Berg left the race in [May=2025-05].", "The mayoral race", "Ada Berg announced the race", "Ada Berg announced the race"),
    ],
)
def test_a_campaign_is_for_an_office(told: str, title: str, headline: str, expected: str) -> None:
    article, _ = events_of(told)
    assert office_sought(headline, replace(article, title=title), article.sentences[-1]) == expected
