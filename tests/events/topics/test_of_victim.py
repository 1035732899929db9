"""What befell whom an article is about."""

import pytest

from builder.events.topics.of_victim import of_victim
from builder.events.topics.topic import Topic

# Headline, title, what stands before it.
ROWS = (
    ("The alleged shooter was seen near Lund", "Clerk Ada Berg shot in Lund", "Ada Berg shooting"),
    ("A suspect left the town", "Ada Berg fatally stabbed at fair", "Ada Berg stabbing"),
    ("The shooter was seen near Lund", "Ada Berg killed a clerk in Lund", "Ada Berg"),
    ("The mayor was seen near Lund", "Clerk Ada Berg shot in Lund", "Ada Berg"),
    ("The shooter", "Ada Berg", "Ada Berg"),
    ("The suspect was charged", "Lund police officer Ada Berg shot in custody centre", "Ada Berg shooting"),
    ("The suspect was charged", "Lund police officer Berg shot by gunman", "Ada Berg shooting"),
    ("The killer fled", "Singer Ada Berg shot dead in Lund", "Ada Berg shooting"),
    ("The killer fled", "Lund mourns as Ada Berg stabbed to death", "Ada Berg stabbing"),
    ("The killer fled", "Ole Berg shot in Lund as Ada Berg sings", "Ada Berg"),
    ("The killer fled", "Husband of Ada Berg shot in Lund", "Ada Berg"),
    ("The killer fled", "Guard who attacked Ada Berg shot in Lund", "Ada Berg"),
    ("The suspect was charged", "Ada Berg murdered husband, court told", "Ada Berg"),
    ("The suspect was charged", "Ada Berg shot, killed two guards", "Ada Berg"),
    ("The suspect was charged", "Ada Berg shot at guards", "Ada Berg"),
    ("A suspect was held", "Ada Berg killed two guards, police say", "Ada Berg"),
    ("A suspect was held", "Ada Berg attacked critics in speech", "Ada Berg"),
    ("A suspect was held", "Ada Berg attacked in speech", "Ada Berg"),
    ("A suspect was held", "Ada Berg killed by falling tree", "Ada Berg"),
    ("A suspect was held", "Ada Berg killed in Lund crash", "Ada Berg"),
    ("", "", "Ada Berg"),
)


@pytest.mark.parametrize(("headline", "title", "text"), ROWS)
def test_who_did_it_is_not_whom_it_befell(headline: str, title: str, text: str) -> None:
    assert of_victim(headline, Topic("Ada Berg", "Ada Berg", person=True), title).text == text


def test_one_of_the_given_names_will_do() -> None:
    topic = Topic('Adelheid "Ada" Berg', 'Adelheid "Ada" Berg', person=True)
    assert of_victim("The killer fled", topic, "Lund police officer Ada Berg shot in centre").text == 'Adelheid "Ada" Berg shooting'
    assert of_victim("The killer fled", topic, "Lund police officer Ole Berg shot in centre") == topic
