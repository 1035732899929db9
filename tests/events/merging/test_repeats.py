"""Which reports are one because their words are the same, before any are compared."""

from dataclasses import replace

import pytest

from builder.events.event import DatedEvent, Status
from builder.events.merging.repeats import repeats
from tests.events.making import events_of, interval


def told(name: str, **more: object) -> DatedEvent:
    (event,) = events_of("The ferry Alma sank off Bergen on [Sunday=2025-07-06].", name)[1]
    return replace(event, **more)


# Another report than that the ferry sank, and whether the two are one by their words alone.
OTHERS: dict[str, tuple[DatedEvent, bool]] = {
    "the same words": (told("b"), True),
    "the same words, otherwise written": (told("b", text="“The ferry ALMA sank off Bergen”, on Sunday!"), True),
    "other words": (told("b", text="The ferry Alma sank off Ghent on Sunday."), False),
    "another day": (told("b", interval=interval("2025-07-07")), False),
    "a plan": (told("b", status=Status.PLANNED), False),
    "somebody's claim": (told("b", claimed_by="Ada Prewitt"), False),
    "other people": (told("b", people=("Ada Prewitt",)), False),
    "other places": (told("b", places=("Ghent",)), False),
}


@pytest.mark.parametrize("name", OTHERS)
def test_reports_in_the_same_words_of_the_same_date_and_names_are_one(name: str) -> None:
    other, one = OTHERS[name]
    assert sorted(len(group) for group in repeats([told("a"), other])) == ([2] if one else [1, 1])


@pytest.mark.parametrize(
    "more",
    [{"interval": None}, {"title": "He sank the ferry off Bergen"}, {"title": "Her ferry sank off Bergen"}, {"text": "It sank Sunday."}],
    ids=["no date", "of somebody", "of somebody's", "few words"],
)
def test_what_may_be_said_of_another_stays_alone(more: dict[str, object]) -> None:
    assert [len(group) for group in repeats([told("a", **more), told("b", **more)])] == [1, 1]


def test_four_words_are_enough() -> None:
    assert [len(group) for group in repeats([told(name, text="The Alma sank Sunday.") for name in "ab"])] == [2]
