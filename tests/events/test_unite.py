"""What one event of several keeps of each."""

from dataclasses import replace

import pytest

from builder.events.event import DatedEvent
from builder.events.unite import unite
from tests.events.making import events_of

PUBLISHED = {"a": "2025-07-06", "b": "2025-07-07"}
DAYS = ("2025-07-05", "2025-07-06", "2025-07-06")


def test_a_surname_and_the_full_name_it_is_of_are_one_person() -> None:
    assert _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt left on [Sunday=2025-07-06].").people == ("Ada Prewitt",)


def test_a_surname_that_two_people_have_stays() -> None:
    merged = _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt and Ole Prewitt left on [Sunday=2025-07-06].")
    assert merged.people == ("Ada Prewitt", "Ole Prewitt", "Prewitt")


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_day_that_is_told_wins_over_the_days_of_reports_however_many(order: tuple[int, ...]) -> None:
    told, *later = (events_of(f"The ferry Alma sank off Bergen on [Sunday={day}].", name)[1][0] for name, day in zip("abc", DAYS, strict=True))
    reports = [told, *(replace(event, approximate=True, sources=event.sources * 2) for event in later)]
    united = unite([reports[at] for at in order], PUBLISHED)
    assert (united.date, united.approximate) == (DAYS[0], False)


def test_of_two_days_of_reports_the_first_is_nearest() -> None:
    both = [replace(events_of(f"The ferry sank on [Sunday={day}].", name)[1][0], approximate=True) for name, day in zip("ab", DAYS, strict=False)]
    united = unite([both[0], replace(both[1], sources=both[1].sources * 3)], PUBLISHED)
    assert (united.date, united.approximate) == (DAYS[0], True)


def _united(one: str, other: str) -> DatedEvent:
    (first,), (second,) = events_of(one, "a")[1], events_of(other, "b")[1]
    assert first.people == ("Prewitt",)
    return unite((first, second), PUBLISHED)
