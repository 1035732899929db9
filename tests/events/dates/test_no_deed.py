"""What is no deed of its day, and what only about its year."""

import pytest

from tests.events.making import events


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        (
            "In her closing statement on [Monday=2025-07-07], the prosecutor said Elsby had lost a friend.",
            "The prosecutor said Elsby had lost a friend",
        ),
        (
            "During opening arguments on [Monday=2025-07-07], the prosecution said it had found nine boats.",
            "The prosecution said it had found nine boats",
        ),
    ],
)
def test_what_is_said_in_closing_arguments_is_testimony(marked: str, title: str) -> None:
    (event,) = events(marked)
    assert (event.date, event.approximate, event.title) == ("2025-07-07", False, title)


def test_what_is_said_in_a_speech_is_told_by_the_speaker() -> None:
    (event,) = events("In a speech on [Monday=2025-07-07], the mayor said the hall had been sold.")
    assert (event.approximate, event.claimed_by) == (True, "the mayor")


def test_a_given_name_stays_capital_behind_who_testified() -> None:
    (event,) = events("Ada Berg's clerk made nine mistakes when selling the mill, an expert told the court on [Monday=2025-07-07].")
    assert event.title == "An expert told the court Ada Berg's clerk made nine mistakes when selling the mill"


@pytest.mark.parametrize(
    "marked",
    [
        "Traders say that with ten houses sold on [Monday=2025-07-07], the rest could go this week.",
        "Ada Berg said that she needed rest, as she had work in Elsby [early the next morning=2025-07-07].",
        "The promoter Ada Berg feels slightly hurt by the vote against her boxer Ole Lund on [Friday night=2025-07-04].",
        "On [31 October=2025-10-31] there are loads of old rites.",
    ],
)
def test_what_may_be_and_what_is_felt_is_no_event(marked: str) -> None:
    assert events(marked) == ()


@pytest.mark.parametrize(
    ("marked", "date"),
    [
        ("Traders say that with the mill shut on [Monday=2025-07-07], the bakery closed.", "2025-07-07"),
        ("Berg was held, as he had fled from Elsby on [Monday=2025-07-07].", "2025-07-07"),
        ("On [31 October=2025-10-31] there is a concert in Elsby.", "2025-10-31"),
        ("The hall opened [160 years ago=1865].", "1865~"),
        ("The hall opened [forty years ago=1985].", "1985~"),
        ("The hall opened [100 years ago=1925].", "1925"),
        ("The hall opened [16 years ago=2009].", "2009"),
        ("Two more fairs followed -- around the time of Berg's early death at the age of 34 in [1959=1959].", "1959~"),
        ("The mayor died in Elsby in [1959=1959].", "1959"),
    ],
)
def test_what_stays_and_what_is_only_about_a_year(marked: str, date: str) -> None:
    (event,) = events(marked)
    assert event.date == date


@pytest.mark.parametrize("text", ["A guard said, in", "In closing statements on [Monday=2025-07-07]", "He left, as he had", "They say that with"])
def test_what_is_cut_off_gives_nothing(text: str) -> None:
    assert events(text) == ()
