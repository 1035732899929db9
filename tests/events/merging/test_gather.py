"""Which sentences without a date join a dated happening of their article."""

import pytest

from builder.events.event import DatedBy
from builder.events.merging.gather import gather
from builder.events.merging.unite import unite
from builder.wording.tongue_of import tongue_of
from tests.events.making import events_of

FIRED = "Rebels fired 731 rockets at Kutaisi on [Sunday=2025-07-06]."

# What follows the dated sentence, and whether it joins.
FOLLOWING = [
    ("In Kutaisi the rebels attacked with 731 rockets.", True),
    ("In Kutaisi the rebels attacked with 294 rockets.", False),
    ("A crowd of 731 sang in the square.", False),
    ("Rebels in Kutaisi counted 731 holes.", False),  # no deed
    # told of another day, or as what may be
    ("In Kutaisi the rebels attacked with 731 rockets on Monday.", False),
    ("In Kutaisi the rebels attacked with 731 rockets yesterday.", False),
    ("In Kutaisi the rebels would attack with 731 rockets.", False),
    ("In Kutaisi the rebels never attacked with 731 rockets.", False),
    ("In Kutaisi the rebels didn't attack with 731 rockets.", False),
    ("“In Kutaisi the rebels attacked with 731 rockets.”", False),
    ("Had rebels attacked Kutaisi with 731 rockets?", False),
    # no sentence of the text
    ("# Rebels attack Kutaisi with 731 rockets", False),
    ("~ In Kutaisi the rebels attacked with 731 rockets.", False),
]


@pytest.mark.parametrize(("sentence", "joins"), FOLLOWING)
def test_a_sentence_joins_by_a_rare_number_and_what_it_tells(sentence: str, joins: bool) -> None:
    article, events = events_of(f"{FIRED}\n{sentence}")
    (event,) = gather(events[:1], [article], tongue_of("en"))
    assert [source.index for source in event.sources] == ([0, 1] if joins else [0])
    assert all((source.dated_by == DatedBy.SHARED) == (source.index > 0) for source in event.sources)


def test_where_two_happenings_would_do_it_joins_neither() -> None:
    article, events = events_of(f"{FIRED}\n{FIRED.replace('Sunday=2025-07-06', 'Monday=2025-07-07')}\n{FOLLOWING[0][0]}")
    assert len(events) == 2 and gather(events, [article], tongue_of("en")) == list(events)


@pytest.mark.parametrize(("often", "joined"), [(4, 4), (5, 0)])
def test_a_number_that_an_article_tells_again_and_again_is_no_sign(often: int, joined: int) -> None:
    article, events = events_of("\n".join([FIRED, *[FOLLOWING[0][0]] * often]))
    (event,) = gather(events, [article], tongue_of("en"))
    assert len(event.sources) == 1 + joined


def test_the_number_must_be_told_with_the_date_in_the_same_article() -> None:
    telling, (first,) = events_of(FIRED, "a")
    article, (second,) = events_of(f"Rebels fired rockets at Kutaisi on [Sunday=2025-07-06].\n{FOLLOWING[0][0]}", "b")
    both = unite((first, second), {})
    assert gather([both], [telling, article], tongue_of("en")) == [both]
    assert gather([both], [], tongue_of("en")) == [both]
