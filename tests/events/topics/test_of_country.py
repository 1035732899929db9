"""Whose election or country a headline tells of."""

from dataclasses import replace

import pytest

from builder.events.topics.of_country import of_country
from builder.events.topics.topic import Topic
from tests.events.making import article

PARTY = Topic("Larch Party", "Larch Party", person=False, body=True)
ADA = Topic("Ada Berg", "Ada Berg", person=True)
FIRE = Topic("Lund fire", "Lund", person=False)
# Headline, the topic, title, what the article tells, and what the topic becomes.
ROWS = (
    ("The election is due in May", PARTY, "Kenyan party drops princess", "The Larch Party left Kenya.", "Kenya"),
    ("The country's election commission met", PARTY, "Kenyan party drops princess", "The Larch Party left Kenya.", "Kenya"),
    ("The election saw Ada Berg win", ADA, "President of Kenya Ada Berg falls ill", "Ada Berg left Kenya.", "Kenya"),
    ("The committee met", PARTY, "Kenyan party drops princess", "The Larch Party left Kenya.", "Larch Party"),
    ("The election is due in May", PARTY, "Party drops princess", "The Larch Party left Kenya.", "Larch Party"),
    ("The election is due in May", PARTY, "Kenyan and Polish parties met", "They left Kenya and Poland.", "Larch Party"),
    ("A curfew began", ADA, "Kenyan president Ada Berg falls ill", "Ada Berg left Kenya.", "Kenya"),
    ("A delay led to a government shutdown", ADA, "U.S. President Berg says no", "Ada Berg left.", "United States"),
    ("The Queen suspended parliament", ADA, "UK Prime Minister Berg sends envoys", "Ada Berg left.", "United Kingdom"),
    ("She lost the election", ADA, "Kenyan president Ada Berg falls ill", "Ada Berg left Kenya.", "Ada Berg"),
    ("The rally began", ADA, "Kenyan president Ada Berg falls ill", "Ada Berg left Kenya.", "Ada Berg"),
    ("A curfew began", ADA, "Kenyan president Ada Berg met US envoys", "Ada Berg left Kenya.", "Ada Berg"),
    ("A curfew began", ADA, "US envoy Ada Berg flees Lund", "Ada Berg left.", "Ada Berg"),
    ("A curfew began", ADA, "Former Kenyan president Ada Berg falls ill", "Ada Berg left Kenya.", "Ada Berg"),
    ("A curfew began", ADA, "President of Kenya Ada Berg falls ill", "Ada Berg left Kenya.", "Kenya"),
    ("A curfew began", PARTY, "Kenyan party drops princess", "The Larch Party left Kenya.", "Larch Party"),
    ("The election is due in May", FIRE, "Kenyan fire in Lund", "They left Kenya.", "Lund fire"),
)


@pytest.mark.parametrize(("headline", "topic", "title", "text", "expected"), ROWS)
def test_an_election_is_of_the_country(headline: str, topic: Topic, title: str, text: str, expected: str) -> None:
    assert of_country(headline, topic, replace(article(text), title=title)).text == expected
