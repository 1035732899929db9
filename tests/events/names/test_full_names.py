"""Given names by themselves: whose, and how a headline gives them."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.entities import entities
from builder.events.reference.given_in_full import given_in_full
from tests.events.making import article

_APART = "The mill stood by the river and was known for its good flour in all the valley around. " * 6

PEOPLE = [
    # text | people
    ("Ada Berg sang.\n" + _APART + "\nAda Lund left. Ada slept.", "Ada Berg|Ada Lund"),
    ("Ada Lund met Ada Berg. Ada slept.", "Ada Lund|Ada Berg|Ada"),
    (
        "Eva Berg met Eva Lund. They left.\n" + _APART + "\nOle Lund had three children, Nina, born in spring, and Eva.",
        "Eva Berg|Eva Lund|Ole Lund|Nina|Eva",
    ),
    ("Ada Berg sang.\n" + _APART + "\nAda slept.\nAda Lund left.", "Ada Berg|Ada Lund"),
    ("Ada Berg sang.\n" + _APART * 4 + "\nAda slept.\nAda Lund left.", "Ada Berg|Ada|Ada Lund"),
    ("Anna and Karl Berg left.\nAnna and Karl were married.", "Anna Berg|Karl Berg"),
    ("They met Ada (Eva) Berg, and a (Danish) Berg.", "Ada Berg"),
    ("They met Queen Astrid II and King Magnus V there.", "Queen Astrid II|King Magnus V"),
    ("Pope Mark Paul II left.", "Mark Paul II"),
    ("Dr Karl White spoke. Dr White left.", "Karl White"),
    ("Dr White left. Karl Berg spoke.", "Karl Berg"),
    ("Princess Ada Berg spoke. Princess Ada left.", "Ada Berg"),
    ("Princess Ada spoke. Ada Berg, a clerk, sang. Princess Ada left.", "Princess Ada|Ada Berg"),
    ("Ada Maria Berg sang.\nAda Maria slept.", "Ada Maria Berg"),
    ("Karl Johan Berg Jr. sang.\nKarl Johan slept.", "Karl Johan Berg Jr."),
    ("Ada Maria Berg met Ada Maria Lund.\nAda Maria slept.", "Ada Maria Berg|Ada Maria Lund|Ada Maria"),
    ("Democrat Berg spoke for Ada Berg.", "Ada Berg"),
    ("Karl Berg, brother of the late singer Ada Berg, is ill.\nBerg left.", "Karl Berg|Ada Berg"),
    ("Karl Berg met the late singer Ada Berg.\nBerg left.", "Karl Berg|Ada Berg|Berg"),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_a_given_name_is_whose_alone_was_told_of_just_before(text: str, people: str) -> None:
    assert "|".join(entities(article(text)).names(0, len(text), NameKind.PERSON)) == people


HEADS = [
    # text, its last sentence told | headline | in full
    ("Ada Berg sang.\nAda left Norway.", "Ada left Norway", "Ada Berg left Norway"),
    ("Ada Berg sang.\nAda's dog left Norway.", "Ada's dog left Norway", "Ada Berg's dog left Norway"),
    ("Anna and Karl Berg sang.\nAnna and Karl left Norway.", "Anna and Karl left Norway", "Anna and Karl Berg left Norway"),
    ("Ada Berg met Karl Lund.\nAda and Karl left Norway.", "Ada and Karl left Norway", "Ada and Karl left Norway"),
    ("Ada Berg met Karl Lund.\nAda and Karl Lund left Norway.", "Ada and Karl Lund left Norway", "Ada and Karl Lund left Norway"),
    ("Karl Lund sang.\nAda left Norway.", "Ada left Norway", "Ada left Norway"),
    ("Ada Berg sang.\nMills left Norway.", "Mills left Norway", "Mills left Norway"),
]


@pytest.mark.parametrize(("text", "title", "expected"), HEADS)
def test_a_headline_gives_the_surname_that_the_article_has(text: str, title: str, expected: str) -> None:
    told = article(text)
    assert given_in_full(title, told, entities(told), told.sentences[-1]) == expected
