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
    ("", "", "Ada Berg"),
)


@pytest.mark.parametrize(("headline", "title", "text"), ROWS)
def test_who_did_it_is_not_whom_it_befell(headline: str, title: str, text: str) -> None:
    assert of_victim(headline, Topic("Ada Berg", "Ada Berg", person=True), title).text == text
