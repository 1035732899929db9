"""Whose family a headline tells of."""

from dataclasses import replace

import pytest

from builder.events.topics.of_family import of_family
from builder.events.topics.topic import Topic
from tests.events.making import events_of

NORWAY, LUND = Topic("Norway", "Norway", person=False), Topic("Lund", "Lund", person=False)
TRAIL = Topic("Campaign trail in Norway", "Norway", person=False)
ADA = "The two parents married before Prewitt's birth but parted in [1987=1987]."
# Headline, its topic, the sentence, the people, the article's title, whether it is recent, and what stands before it.
ROWS = (
    ("The two parents parted", NORWAY, ADA, ("Ada Prewitt",), "Norway votes", True, "Ada Prewitt"),
    ("The two parents parted", TRAIL, ADA, ("Ada Prewitt",), "Norway votes", False, "Ada Prewitt"),
    ("The two parents parted", TRAIL, ADA, ("Ada Prewitt",), "Norway votes", True, "Campaign trail in Norway"),
    ("The two parents parted", LUND, ADA, ("Ada Prewitt",), "Lund votes", True, "Lund"),
    ("The two parents parted", NORWAY, ADA, (), "Norway votes", True, None),
    ("The two parents parted", NORWAY, ADA, ("Ole Holm",), "Norway votes", True, None),
    ("The two parents were charged", NORWAY, ADA, ("Ada Prewitt",), "Norway votes", True, None),
    ("The two parents parted", NORWAY, ADA, ("Ada Prewitt",), "Norway court tries parents", True, "Norway"),
    ("The parents of Ada Prewitt parted", NORWAY, ADA, ("Ada Prewitt",), "Norway votes", True, "Norway"),
    ("The mill burned", NORWAY, ADA, ("Ada Prewitt",), "Norway votes", True, "Norway"),
    ("The", NORWAY, ADA, ("Ada Prewitt",), "Norway votes", True, "Norway"),
    ("The family", NORWAY, ADA, ("Prewitt",), "Norway votes", True, None),
)


@pytest.mark.parametrize(("headline", "topic", "sentence", "people", "title", "recent", "expected"), ROWS)
def test_a_family_is_no_countrys(
    headline: str, topic: Topic, sentence: str, people: tuple[str, ...], title: str, recent: bool, expected: str | None
) -> None:
    event = replace(events_of(sentence, "a")[1][0], title=headline, people=people)
    found = of_family(event, topic, sentence, title, recent=recent)
    assert (found.text if found else None) == expected
