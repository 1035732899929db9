"""Whom "the singer" and "the doctor’s" of a headline are."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.reference.by_calling import by_calling
from tests.events.making import events, events_of

LUND = "Dr Eva Lund met Ada Berg.\nAda Berg fell ill.\nAda Berg slept.\nHans Moe, a lawyer, spoke.\n"
NAMED = [
    (LUND + "Moe was called to the singer's bedroom in [May=2025-05].", "Hans Moe was called to Ada Berg's bedroom"),
    (LUND + "The fans praised the late pop star's work in [May=2025-05].", "The fans praised Ada Berg's work"),
    (LUND + "The Lanes singer's record was sold in [May=2025-05].", "Ada Berg's record was sold"),
    (LUND + "The physician moved to Salem in [May=2025-05].", "Eva Lund moved to Salem"),
    (LUND + "Moe met the lawyer in [May=2025-05].", "Hans Moe met the lawyer"),
    ("Governor Ada Berg met the pilot Ole Moe.\nA call reached the governor’s office in [May=2025-05].", "A call reached Ada Berg’s office"),
    ("Dr Eva Lund met Dr Jan Moe.\nDr Moe left.\nThe doctor moved to Salem in [May=2025-05].", "Jan Moe moved to Salem"),
    ("The family of Ada Berg met Eva Lund, a nurse.\nThe singer's house was sold in [May=2025-05].", "Ada Berg's house was sold"),
    (LUND + "The star still slept in [May=2025-05].", "Ada Berg still slept"),
    ("President Ada Berg spoke.\nIt rained.\nThe clerks met the president in [May=2025-05].", "The clerks met Ada Berg"),
    ("Prime Minister Ada Berg spoke.\nThe Prime Minister’s house was sold in [May=2025-05].", "Ada Berg’s house was sold"),
    ("President Berg spoke.\nBerg slept.\nThe president moved to Salem in [May=2025-05].", "President Berg moved to Salem"),
    (LUND + "All wrote to the star.\nOn [Friday=2025-07-04] fans met to hear her biggest hits.", "Fans met to hear Ada Berg’s biggest hits"),
]
OPEN = [
    ("Ada Berg met Eva Lund.\nThe singer's house was sold in [May=2025-05].", "The singer's house was sold"),
    ("Ada Berg sang.\nAda Berg met the singer Eva Lund.\nLund saw the doctor in [May=2025-05].", "Eva Lund saw the doctor"),
    ("Ole Moe leads the film star Eva Lund.\nThe singer died in [May=2025-05].", "The singer died"),
    (LUND + "The singer was jailed in [May=2025-05].", "The singer was jailed"),
    (LUND + "The singer's arrest came in [May=2025-05].", "The singer's arrest came"),
    ("Former Governor Ada Berg met the pilot Ole Moe.\nThe governor's house was sold in [May=2025-05].", "The governor's house was sold"),
    ("The general Ada Berg spoke.\nThe house was sold to the general public in [May=2025-05].", "The house was sold to the general public"),
    ("President Ada Berg met President Eva Moe.\nThe president moved to Salem in [May=2025-05].", "The president moved to Salem"),
    ("President Ada Berg spoke.\nOle Moe left the President’s Council in [May=2025-05].", "Ole Moe left the President’s Council"),
    ("Minister Ada Berg spoke.\nThe prime minister moved to Salem in [May=2025-05].", "The prime minister moved to Salem"),
    ("Mayor Ada Berg spoke.\nThe mayor of Lund moved to Salem in [May=2025-05].", "The mayor of Lund moved to Salem"),
    ("The doctor Ada Berg left.\n" + "It rained.\n" * 8 + "The doctor moved to Salem in [May=2025-05].", "The doctor moved to Salem"),
]


@pytest.mark.parametrize(("marked", "expected"), NAMED)
def test_whom_the_article_calls_so_is_named(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]


@pytest.mark.parametrize(("marked", "expected"), OPEN)
def test_nobody_is_named_where_others_may_be_meant_or_somebody_is_shamed(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", "A court heard that the singer used drugs"),
        ("Berg inquest", "A court heard that the singer used drugs"),
        ("Berg drugs trial", "A court heard that Ada Berg used drugs"),
    ],
)
def test_of_a_shame_only_whom_the_title_names_is_told(title: str, expected: str) -> None:
    told = "A court heard that the singer used drugs"
    article, _ = events_of(f"{LUND}{told} in [May=2025-05].")
    assert by_calling(told, replace(article, title=title), entities(article), article.sentences[-1]) == expected


def test_who_has_no_full_name_is_not_named_in_a_shame() -> None:
    article, _ = events_of("President Moe was accused in Lund.\nSoldiers rose.\nSoldiers shot the president in [May=2025-05].")
    article = replace(article, title="President Moe accused of fraud")
    assert by_calling("Soldiers shot the president again for fraud", article, entities(article), article.sentences[-1]).startswith(
        "Soldiers shot the president"
    )


def test_of_rivals_of_many_they_may_be_the_many() -> None:
    told = "The council was one of the rivals of the rebels.\nThey shelled a school in [May=2025-05]."
    assert events(told)[-1].title == "They shelled a school"
