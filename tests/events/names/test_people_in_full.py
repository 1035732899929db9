"""Surnames in headlines."""

import pytest

from tests.events.making import events_of

STORY = "Ada Berg, a judge, and Ole Lund, a painter, met Jan de Vran and the mayor Park Jin-ho in Kelmouth.\n"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The council praised Berg on [Monday=2025-07-07].", "The council praised Ada Berg"),
        ("The council sold Lund's house on [Monday=2025-07-07].", "The council sold Ole Lund's house"),
        ("The council heard Berg and Lund on [Monday=2025-07-07].", "The council heard Ada Berg and Ole Lund"),
        ("The council praised Park on [Monday=2025-07-07].", "The council praised Park Jin-ho"),
        ("De Vran left on [Monday=2025-07-07].", "Jan de Vran left"),
        ("Ada Sollund Moe sang.\nThe council praised Sollund on [Monday=2025-07-07].", "The council praised Ada Sollund Moe"),
        ("Ada Eva Moe sang.\nThe council praised Eva on [Monday=2025-07-07].", "The council praised Eva"),
        ("The council praised de Vran on [Monday=2025-07-07].", "The council praised Jan de Vran"),
        ("Democrat Berg was praised on [Monday=2025-07-07].", "Democrat Ada Berg was praised"),
        ("The council praised Judge Berg on [Monday=2025-07-07].", "The council praised Judge Berg"),
        ("The council praised the Berg family on [Monday=2025-07-07].", "The council praised the Berg family"),
        ("The council praised the Berg/Lund ticket on [Monday=2025-07-07].", "The council praised the Berg/Lund ticket"),
        ("The council praised Jan de Vran on [Monday=2025-07-07].", "The council praised Jan de Vran"),
        (
            "The council of Kelmouth praised Berg for her very long and quite wonderfully patient good work on [Monday=2025-07-07].",
            "The council of Kelmouth praised Ada Berg for her very long and quite wonderfully patient good work",
        ),
        (
            "The council of Kelmouth praised Park for her very long and quite wonderfully patient good work there on [Monday=2025-07-07].",
            "The council of Kelmouth praised Park for her very long and quite wonderfully patient good work there",
        ),
    ],
)
def test_a_surname_is_given_in_full_where_there_is_room(sentence: str, title: str) -> None:
    assert events_of(STORY + sentence)[1][-1].title == title


@pytest.mark.parametrize(
    ("surname", "title"),
    [("Sollund", "Ada Sollund"), ("Sollnud", "Ada Sollund"), ("Slolund", "Ada Sollund"), ("Sellund", "Sellund")],
)
def test_a_slip_of_two_letters_is_the_same_surname(surname: str, title: str) -> None:
    story = "Ada Sollund, a judge, came to Kelmouth.\n"
    assert events_of(f"{story}The council praised {surname} on [Monday=2025-07-07].")[1][-1].title == f"The council praised {title}"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Judge Ada Carlos led the case.\nMr Calros stood accused.\nCalros was jailed", "Calros was jailed"),
        ("Judge Ada Sollund led the case.\nSollnud was jailed", "Sollnud was jailed"),
        ("Judge Ada Branes led the case.\nBarnes sang", "Barnes sang"),
        ("Judge Ole Berg Jr. led the case.\nThe elder Berg was jailed", "The elder Berg was jailed"),
    ],
)
def test_another_of_nearly_that_name_is_not_told_in_full(story: str, title: str) -> None:
    assert events_of(f"{story} on [Monday=2025-07-07].")[1][-1].title == title
