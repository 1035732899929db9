"""That something has been put off is news of the day of the report: Thursday 10 July 2025."""

import pytest

from builder.events.event import Status
from tests.events.making import events

PUT_OFF = [
    "The trial of the mayor has been postponed until [September=2025-09].",
    "The races have been delayed to [next week=2025-07-14/2025-07-20].",
    "The board has delayed the vote to [Monday=2025-07-14].",
    "The mayor announced her resignation effective [next Monday=2025-07-14].",
    "A judge ordered the guard should stand trial in [September=2025-09].",
    "The mayor announced a new plan for the harbour, to be unveiled at the council [later this week=2025-07-07/2025-07-13].",
    "The club has announced a concert on [8 October=2025-10-08].",
]


@pytest.mark.parametrize("marked", PUT_OFF)
def test_it_is_dated_by_the_report(marked: str) -> None:
    (event,) = events(marked)
    assert (event.date, event.approximate, event.status) == ("2025-07-10", True, Status.REPORTED)
    assert "10 July 2025" in event.sources[0].because


@pytest.mark.parametrize("marked", ["The trial would be delayed until [Monday=2025-07-14].", "The race was postponed to [Monday=2025-07-14]."])
def test_what_would_be_or_was_long_put_off_is_dated_by_the_day_it_is_put_off_to(marked: str) -> None:
    assert [(event.date, event.status) for event in events(marked)] == [("2025-07-14", Status.PLANNED)]


def test_what_goes_on_from_yesterday_is_dated_by_it() -> None:
    told = "[Yesterday=2025-07-09], the mayor spoke in Lund.\n{} a new plan for the harbour, to be unveiled [later this week=2025-07-07/2025-07-13]."
    assert [event.date for event in events(told.format("She also announced"))] == ["2025-07-09", "2025-07-09"]
    assert [event.date for event in events(told.format("The club announced"))] == ["2025-07-09", "2025-07-10"]
