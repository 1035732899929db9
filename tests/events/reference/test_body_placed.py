"""Whose parliament or army it is."""

from dataclasses import replace

import pytest

from builder.events.reference.body_placed import body_placed
from tests.events.making import events, events_of


@pytest.mark.parametrize(
    ("before", "title", "headline", "expected"),
    [
        ("The Norwegian Senate sat.", "Rain", "The Senate praised Ada Berg", "The Norwegian Senate praised Ada Berg"),
        ("Norway’s army came.", "Rain", "Ada Berg joined the army", "Ada Berg joined Norway’s army"),
        ("The Supreme Court of Norway sat.", "Rain", "Ada Berg left the Supreme Court", "Ada Berg left the Supreme Court of Norway"),
        ("It rained.", "Ada Berg leaves UK Parliament", "Parliament would meet in May", "The UK Parliament would meet in May"),
        ("The U.S. Senate sat.", "Rain", "The Senate praised Ada Berg", "The United States Senate praised Ada Berg"),
        ("In New York State the Senate sat. The Norwegian Senate sat.", "Rain", "The Senate praised Ada Berg", "The Senate praised Ada Berg"),
        ("The Norwegian Senate and the Danish Senate sat.", "Rain", "The Senate praised Ada Berg", "The Senate praised Ada Berg"),
        ("The Norwegian Senate sat.", "Rain", "Norway told the Senate of it", "Norway told the Senate of it"),
        ("The Norwegian Senate sat.", "Rain", "The Senate President left", "The Senate President left"),
        ("The Norwegian Senate sat.", "Rain", "The Senate of Denmark sat", "The Senate of Denmark sat"),
        ("The Larch Senate sat.", "Rain", "The Senate praised Ada Berg", "The Senate praised Ada Berg"),
    ],
)
def test_a_body_is_of_the_one_place_that_the_article_tells(before: str, title: str, headline: str, expected: str) -> None:
    article, _ = events_of(f"{before}\nIt sat in [May=2025-05].")
    assert body_placed(headline, replace(article, title=title), article.sentences[-1]) == expected


def test_a_body_is_listed_once() -> None:
    told = events("The Puerto Rico Senate sat.\nAda Berg left the Senate in [May=2025-05].")
    assert [(event.title, event.organisations) for event in told] == [("Ada Berg left the Puerto Rico Senate", ("Puerto Rico Senate",))]
