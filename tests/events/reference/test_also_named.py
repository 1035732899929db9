"""Whose event it is, where the sentence only says "he" or tells of others besides."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.names.name_index import NameIndex
from builder.events.reference.also_named import also_named
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("story", "people"),
    [
        ("Ole Prewitt ran for president.\nHe left the Quarrel Party in [1987=1987].", ("Ole Prewitt",)),
        ("Ole Prewitt ran for president.\nThe Quarrel Party split in [1987=1987].", ()),
        ("Ole Prewitt met Ada Holm.\nAda Holm left the Quarrel Party in [1987=1987].", ("Ada Holm",)),
        ("Ole Prewitt visited the mill, which Ada Holm bought in [1987=1987].", ("Ada Holm",)),
        ("Ole Prewitt asks about a birth certificate for Ada Jane Holm who died in [1987=1987].", ("Ada Jane Holm",)),
        ("Ole Prewitt, an aide of Karl Holm who resigned in [1987=1987], left.", ("Ole Prewitt", "Karl Holm")),
        ("Ole Prewitt was the pen name of Karl Holm, who died in [1987=1987].", ("Ole Prewitt", "Karl Holm")),
        ("Ole Prewitt was a friend of Karl Holm, who died in [1987=1987].", ("Karl Holm",)),
        ("Ole Prewitt wrote the role for Ada Holm, who sang it in [1987=1987].", ("Ole Prewitt", "Ada Holm")),
        ("Ole Prewitt wrote to Ada Holm, who sang it in [1987=1987].", ("Ada Holm",)),
        ("La Fa Holm met Ole Prewitt.\nMs Holm left with La Fa Holm in [1987=1987].", ("La Fa Holm",)),
        ("Ole Prewitt visited Ada Holm, who was born in [1987=1987].", ("Ada Holm",)),
        ("Ole Prewitt was involved in a boat crash which killed Ada Holm in [1987=1987].", ("Ole Prewitt", "Ada Holm")),
        ("Ole Prewitt wrote about a boat crash which killed Ada Holm in [1987=1987].", ("Ada Holm",)),
    ],
)
def test_whom_the_headline_names_is_of_the_event(story: str, people: tuple[str, ...]) -> None:
    assert events_of(story)[1][-1].people == people


@pytest.mark.parametrize(
    ("story", "bodies"),
    [
        ("The Quarrel Party met in Leeds.\nThe party split in [1987=1987].", ("Quarrel Party",)),
        ("The Quarrel Party fought over the mill, which was built in [1987=1987].", ()),
        ("The Quarrel Party fought over the mill, which it bought in [1987=1987].", ("Quarrel Party",)),
        ("Ole was taken to the University of Ulvika, where Ada Holm was cheered in [1987=1987].", ("University of Ulvika",)),
    ],
)
def test_a_body_is_of_what_it_does(story: str, bodies: tuple[str, ...]) -> None:
    event = events_of(story)[1][-1]
    assert event.organisations == bodies, event.title


def test_a_body_is_listed_once_by_the_whole_of_its_name() -> None:
    article, told = events_of("The Puerto Rico Senate sat.\nAda Holm left the Senate in [1987=1987].")
    known = NameIndex.of_cast(article.text, entities(article).mentions)
    event = replace(told[-1], title="Ada Holm left the Puerto Rico Senate")
    assert also_named(event, known).organisations == ("Puerto Rico Senate",)
