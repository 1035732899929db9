"""What one event of several keeps of each."""

from builder.events.event import DatedEvent
from builder.events.unite import unite
from tests.events.making import events_of

PUBLISHED = {"a": "2025-07-06", "b": "2025-07-07"}


def test_a_surname_and_the_full_name_it_is_of_are_one_person() -> None:
    assert _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt left on [Sunday=2025-07-06].").people == ("Ada Prewitt",)


def test_a_surname_that_two_people_have_stays() -> None:
    merged = _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt and Ole Prewitt left on [Sunday=2025-07-06].")
    assert merged.people == ("Ada Prewitt", "Ole Prewitt", "Prewitt")


def _united(one: str, other: str) -> DatedEvent:
    (first,), (second,) = events_of(one, "a")[1], events_of(other, "b")[1]
    assert first.people == ("Prewitt",)
    return unite((first, second), PUBLISHED)
