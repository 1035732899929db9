"""Of which country somebody became what."""

from dataclasses import replace

import pytest

from builder.events.reference.office_of import office_of
from tests.events.making import article

_DIES = "Former President of Kenya Ada Berg dies"


@pytest.mark.parametrize(
    ("title", "headline", "expected"),
    [
        (_DIES, "Ada Berg was elected President", "Ada Berg was elected President of Kenya"),
        (_DIES, "Ada Berg became finance minister in May", "Ada Berg became finance minister of Kenya in May"),
        ("Ada Berg, president of Larch Mills, dies", "Ada Berg became finance minister", "Ada Berg became finance minister"),
        ("Mayor of Chicago Ada Berg resigns", "Ada Berg became finance minister", "Ada Berg became finance minister"),
        ("Sultan Ali of Oman dies", "Ali bin Said became Sultan after a coup", "Ali bin Said became Sultan of Oman after a coup"),
        ("Sultan Ali of Oman dies", "Said Ali became Sultan", "Said Ali became Sultan of Oman"),
        ("Sultan Ali of Oman dies", "Said bin Ali Moe became Sultan", "Said bin Ali Moe became Sultan"),
        ("Sultan Berg of Oman dies", "Ole Berg became Sultan after a coup", "Ole Berg became Sultan of Oman after a coup"),
        ("UK Prime Minister Berg resigns", "Ada Berg became prime minister", "Ada Berg became prime minister of the UK"),
        ("Kenyan President Ada Berg dies", "Ada Berg became president", "Ada Berg became president of Kenya"),
        (_DIES, "Ada Berg became mayor", "Ada Berg became mayor"),
        (_DIES, "Ole Moe became finance minister", "Ole Moe became finance minister"),
        (_DIES, "Ada Berg became president of the club", "Ada Berg became president of the club"),
        (_DIES, "Ada Berg became finance minister Moe’s aide", "Ada Berg became finance minister Moe’s aide"),
        ("President of Lund Mills Ada Berg dies", "Ada Berg became president", "Ada Berg became president"),
        ("Ada Berg dies", "Ada Berg became president", "Ada Berg became president"),
        ("Ada Berg, former president of Kenya, dies", "Ada Berg became president", "Ada Berg became president of Kenya"),
        ("Ada Berg, president of Kenya University, dies", "Ada Berg became president", "Ada Berg became president"),
        ("Ada Berg, president of Larch University, meets Kenya's prime minister", "Ada Berg became president", "Ada Berg became president"),
        ("Kenya King Ole Moe honours lawyer Ada Berg", "Ada Berg was elected president", "Ada Berg was elected president"),
        ("Ada Berg meets Chad President Ole Moe", "Ada Berg was appointed finance minister", "Ada Berg was appointed finance minister"),
        ("Ada Berg sues Ohio governor", "Ada Berg became governor", "Ada Berg became governor"),
        ("Ada Berg, president of Chad, dies at 90", "Ole Berg was elected president", "Ole Berg was elected president"),
        ("Chad President Berg meets Ada Berg", "Ole Berg was elected president", "Ole Berg was elected president"),
        ("Vice President of Kenya Ada Berg dies", "Ada Berg became president", "Ada Berg became president"),
        (_DIES, "", ""),
        ("", "Ada Berg became president", "Ada Berg became president"),
        (_DIES, "Ada Berg became", "Ada Berg became"),
    ],
)
def test_an_office_is_told_with_its_country(title: str, headline: str, expected: str) -> None:
    made = replace(article("Kenya mourns.\nBerg, or Moe, took office."), title=title)
    assert office_of(headline, made, made.sentences[-1]) == expected


def test_a_sentence_of_another_country_gives_the_office_none() -> None:
    made = replace(article("Kenya mourns.\nIn Chad, Berg became president."), title=_DIES)
    assert office_of("Ada Berg became president", made, made.sentences[-1]) == "Ada Berg became president"


def test_a_sentence_of_another_city_gives_the_office_none() -> None:
    made = replace(article("Berg was elected mayor in Paris."), title="Chicago mayor Ada Berg resigns")
    assert office_of("Ada Berg was elected mayor", made, made.sentences[-1]) == "Ada Berg was elected mayor"
