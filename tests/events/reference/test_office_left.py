"""What office somebody resigns from."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.reference.office_left import office_left
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("told", "headline", "expected"),
    [
        ("Ada Berg, the mayor of Lund, resigned in [May=2025-05].", "Ada Berg resigned", "Ada Berg, the mayor of Lund, resigned"),
        (
            "Ada Berg, Norway's special envoy, announced her resignation in [May=2025-05].",
            "Ada Berg announced her resignation",
            "Ada Berg, Norway's special envoy, announced her resignation",
        ),
        (
            "Prime Minister Ada Berg met Ole Moe.\nBerg stepped down in [May=2025-05].",
            "Ada Berg stepped down",
            "Prime Minister Ada Berg stepped down",
        ),
        ("Former Mayor Ada Berg met Ole Moe.\nBerg stepped down in [May=2025-05].", "Ada Berg stepped down", "Ada Berg stepped down"),
        ("Deputy Prime Minister Ada Berg met Ole Moe.\nBerg stepped down in [May=2025-05].", "Ada Berg stepped down", "Ada Berg stepped down"),
        ("Shadow Health Minister Ada Berg met Ole Moe.\nBerg quit in [May=2025-05].", "Ada Berg quit", "Ada Berg quit"),
        ("In 1990 Mayor Ada Berg met Ole Moe.\nBerg, now at the bank, quit in [May=2025-05].", "Ada Berg quit", "Ada Berg quit"),
        ("Ada Berg, 52, resigned in [May=2025-05].", "Ada Berg resigned", "Ada Berg resigned"),
        ("Ada Berg, former mayor of Lund, resigned in [May=2025-05].", "Ada Berg resigned", "Ada Berg resigned"),
        (
            "Ada Berg, the mayor of Lund, resigned from the club in [May=2025-05].",
            "Ada Berg resigned from the club",
            "Ada Berg resigned from the club",
        ),
        ("Ada Berg, the mayor of Lund, sang in [May=2025-05].", "Ada Berg sang", "Ada Berg sang"),
    ],
)
def test_the_office_is_told_with_who_leaves_it(told: str, headline: str, expected: str) -> None:
    article, _ = events_of(told)
    assert office_left(headline, article, entities(article), article.sentences[-1]) == expected


@pytest.mark.parametrize(
    ("title", "headline", "expected"),
    [
        ("Former judge Ada Berg dies at 90", "Ada Berg died at home", "Former judge Ada Berg died at home"),
        ("Former Mayor of Lund Ada Berg dies", "Eva Ada Berg has died", "Former Mayor of Lund Eva Ada Berg has died"),
        ("Singer-songwriter Ada Berg dies", "Ada Berg died", "Singer-songwriter Ada Berg died"),
        ("Ada Berg, former mayor of Lund, dies aged 70", "Ada Berg died", "Ada Berg, former mayor of Lund, died"),
        ("Former judge Ada Berg dies at 90", "Ada Berg sang", "Ada Berg sang"),
        ("Former judge Ada Berg resigns", "Ada Berg died", "Ada Berg died"),
        ("Doctors say Ada Berg died", "Ada Berg died", "Ada Berg died"),
        ("Ole Moe, singer, and judge Ada Berg died", "Ada Berg died", "Ada Berg died"),
        ("Ada Berg, beloved by all, dies", "Ada Berg died", "Ada Berg died"),
        ("Ada Berg", "Ada Berg died", "Ada Berg died"),
        ("", "Ada Berg died", "Ada Berg died"),
    ],
)
def test_the_dead_are_told_as_in_the_title(title: str, headline: str, expected: str) -> None:
    made = replace(events_of("Eva Ada Berg, who is Ada Berg to all, met Ole Moe.\nAda Berg died in [May=2025-05].")[0], title=title)
    cast = entities(made)
    assert office_left(headline, made, cast, made.sentences[-1]) == expected
