"""Of what is testified the day of the testimony is the day of that alone. Read on Thursday 10 July 2025."""

import pytest

from builder.events.event import Status
from tests.events.making import events

TESTIMONY = [
    ("On [Monday=2025-07-07], guard Ole Lund testified that the nurse had called him.", "Guard Ole Lund testified that the nurse had called him"),
    ("Guard Ole Lund testified on [Monday=2025-07-07] the nurse had called him.", "Guard Ole Lund testified the nurse had called him"),
    ("The nurse had called him, guard Ole Lund testified on [Monday=2025-07-07].", "Guard Ole Lund testified the nurse had called him"),
    (
        "A widow of one of the divers who drowned, Ada Berg, told the inquest on [Monday=2025-07-07] that he had sold the boat.",
        "A widow of one of the divers told the inquest that he had sold the boat",
    ),
    ("Prosecutors said in court on [Monday=2025-07-07] that the mayor took a bribe.", "Prosecutors said in court that the mayor took a bribe"),
    (
        "The nurse told police, in a call played in court [last week=2025-06-30/2025-07-06], that she fled.",
        "The nurse told police, in a call played in court, that she fled",
    ),
]


@pytest.mark.parametrize(("marked", "title"), TESTIMONY)
def test_what_is_told_of_that_day_is_the_testimony(marked: str, title: str) -> None:
    (event,) = events(marked)
    assert (event.title, event.status) == (title, Status.REPORTED)


def test_a_day_that_stands_in_what_is_testified_is_that_of_the_deed() -> None:
    (event,) = events("Lund told the court on [Monday=2025-07-07] that the mayor fled on [3 June=2025-06-03].")
    assert (event.title, event.date, event.status) == ("The mayor fled", "2025-06-03", Status.CLAIMED)


def test_the_day_on_which_something_else_is_said_dates_what_is_said() -> None:
    (event,) = events("Officials said on [Monday=2025-07-07] that the mayor had fled.")
    assert (event.title, event.approximate) == ("The mayor had fled", True)
