"""Family names with an Arabic article, and "Jr." behind them."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.entities import entities
from builder.events.names.family_name import family_name
from tests.events.making import article

NAMES = [
    ("Ziad al-Vrana", "Vrana"),
    ("al-Vrana", "Vrana"),
    ("Ada El-Vrana", "Vrana"),
    ("Ada Al-vrana", "Al-vrana"),
    ("Ada Berg", "Berg"),
    ("Ada Ellis-Berg", "Ellis-Berg"),
    ("Berg", "Berg"),
]


@pytest.mark.parametrize(("name", "family"), NAMES)
def test_the_article_is_no_part_of_what_a_text_goes_on_with(name: str, family: str) -> None:
    assert family_name(name) == family


TOLD = [
    ("Ziad al-Vrana left. Mr Vrana slept, and al-Vrana woke.", "Ziad al-Vrana"),
    ("Ziad al-Vrana met Ada Lund. Vrana left.", "Ziad al-Vrana|Ada Lund"),
    ("Ole P. Berg Jr. met Ada Lund. Berg left.", "Ole P. Berg Jr.|Ada Lund"),
    ("Ole Berg Sr. met Ole Berg Jr. in Leeds. Berg left.", "Ole Berg Sr.|Ole Berg Jr."),
    ("Ole Berg met Ole P. Berg Jr. in Leeds. Berg left.", "Ole Berg|Ole P. Berg Jr."),
    ("Ziad al-Vrana left. His brother, Omar al-Vrana, was there.", "Ziad al-Vrana|Omar al-Vrana"),
]


@pytest.mark.parametrize(("text", "people"), TOLD)
def test_a_person_is_one_with_and_without_the_rest(text: str, people: str) -> None:
    assert "|".join(entities(article(text)).names(0, len(text), NameKind.PERSON)) == people
