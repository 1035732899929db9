"""Order, weight, keys and ids."""

import datetime
import re

import pytest

from builder.config import Settings
from builder.events.chronology import chronology
from builder.events.event import DatedEvent
from builder.events.reports.identity import identity
from builder.events.timeline import Timeline
from tests.events.making import PUBLISHED, events_of

ORDER = """The union was founded in [1990=1990].
The mill opened in [January 1990=1990-01].
The mill burnt down on [1 January 1990=1990-01-01].
The mayor will resign on [Monday=2025-07-14].
A bridge fell on [Friday=2025-07-04]."""
NOUNS = "bridge tower museum tunnel harbour theatre school market prison chapel garden station".split()
MANY = "\n".join(f"The {noun} number {number} burnt down on [{number} May=2025-05-{number:02d}]." for number, noun in enumerate(NOUNS, 1))


def timeline(*stories: str, key_dates: int | None = None, key_sentences: int | None = None) -> Timeline:
    made = [events_of(story, f"article-{number}", PUBLISHED - datetime.timedelta(number)) for number, story in enumerate(stories)]
    found = [event for _, events in made for event in events]
    return chronology(Settings(), [article for article, _ in made], found, key_dates, key_sentences)


def test_events_are_in_order_the_coarser_first() -> None:
    assert [event.date for event in timeline(ORDER).events] == ["1990", "1990-01", "1990-01-01", "2025-07-04", "2025-07-14"]


def test_articles_are_in_order_of_publication() -> None:
    assert [article.id for article in timeline(ORDER, ORDER).articles] == ["article-1", "article-0"]


def test_what_has_no_date_is_set_apart() -> None:
    article, events = events_of("The bridge fell on [Friday=].\nThe mill burnt down in [1990=1990].", published=None)
    found = chronology(Settings(), [article], events)
    assert [event.title for event in found.undated] == ["The bridge fell"]
    assert [event.title for event in found.events] == ["The mill burnt down"]


def test_importance_is_a_share_and_grows_with_the_articles_that_tell() -> None:
    one, two = (
        timeline("The ferry Alma sank off Bergen on [Sunday=2025-07-06]."),
        timeline(*["The ferry Alma sank off Bergen on [Sunday=2025-07-06]."] * 2),
    )
    assert 0 < one.events[0].importance < two.events[0].importance <= 1


def test_few_events_have_no_keys_and_many_have_a_few() -> None:
    assert not any(event.key for event in timeline(ORDER).events)
    assert sum(event.key for event in timeline(MANY).events) == 3


def test_keys_are_the_days_told_most_and_no_more_a_day_than_asked() -> None:
    told = "The ferry Alma sank off Bergen on [Sunday=2025-07-06].\nThe king of Norway died in Oslo on [Sunday=2025-07-06]."
    found = timeline(told + "\n" + MANY, told, key_dates=1, key_sentences=1)
    assert [event.date for event in found.events if event.key] == ["2025-07-06"]
    assert sum(event.key for event in timeline(told, told, key_dates=1, key_sentences=2).events) == 2


def test_an_id_fits_a_page_and_an_address() -> None:
    for event in (*timeline(ORDER).events, *timeline("L’été, Ångström’s mill «burnt» down on [Friday=2025-07-04].").events):
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", event.id)
        assert len(event.id) < 110


def test_ids_of_equal_sentences_differ_and_do_not_depend_on_what_stands_around_them() -> None:
    line = "The mill burnt down on [Friday=2025-07-04]."
    _, twice = events_of(f"{line}\n{line}")
    _, later = events_of(f"A wet summer.\n{line}")
    assert twice[0].id != twice[1].id
    assert twice[0].id == later[0].id


def test_two_events_of_one_sentence_have_ids_of_their_own() -> None:
    _, found = events_of("He was arrested on [Monday=2025-07-07] and charged on [Wednesday=2025-07-09].")
    assert len({event.id for event in found}) == 2


def test_an_id_is_what_it_was_in_the_first_release() -> None:
    assert identity("a", "On Friday, the council closed the bridge.") == "council-closed-bridge-rt2ivelo"


@pytest.mark.parametrize(
    "marked",
    [
        "On [Friday=2025-07-11], the council closed the bridge.",
        "[On Friday=2025-07-04], the council closed the bridge.",
        "On [Friday=], the “council” closed the bridge!",
    ],
)
def test_neither_how_time_is_read_nor_punctuation_changes_an_id(marked: str) -> None:
    _, (event,) = events_of(marked)
    assert event.id == identity("a", "On Friday, the council closed the bridge.")


def test_an_event_has_at_least_one_source() -> None:
    found: tuple[DatedEvent, ...] = timeline(ORDER, MANY).events
    assert all(event.sources for event in found)
