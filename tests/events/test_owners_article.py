"""The article the builder was made for: what a reader must find in its chronology."""

from pathlib import Path

import pytest

from builder.config import Settings
from builder.events.chronology import chronology
from builder.events.event import DatedEvent, Status
from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.seeds import seeds

SEEDS = Path(__file__).parents[2] / "seeds"
# Part of the source sentence, then the first day, the status, and the headline.
TABLE = [
    ("met in Malaysia", "2025-07-10", Status.CLAIMED, "Russian and American top diplomats held a “frank exchange” as they met in Malaysia"),
    ("previous record fired", "2025-07-04", Status.REPORTED, "A previous Russian record of 550 drones and missiles was set"),
    (
        "accused Russian President",
        "2025-07-07",
        Status.REPORTED,
        "Donald Trump accused Russian President Vladimir Putin of talking “bullshit” on Ukraine",
    ),
    ("hit bookshelves", "2025-07-07", Status.REPORTED, "“2024: How Trump Retook the White House and the Democrats Lost America” hit bookshelves"),
    ("728 Shahed", "2025-07-09", Status.CLAIMED, "Russia fired 728 Shahed and decoy drones along with 13 cruise and ballistic missiles"),
    ("slammed Mr Putin", "2025-07-09", Status.REPORTED, "Donald Trump slammed Vladimir Putin while threatening tougher new sanctions on Russia"),
    ("Keith Kellogg", "2025-07-09", Status.PLANNED, "Volodymyr Zelensky is due to meet US envoy Keith Kellogg in Rome"),
]


@pytest.fixture(scope="module")
def events() -> tuple[DatedEvent, ...]:
    (article,) = seeds(SEEDS, Settings()).articles
    day = article.publication.day if article.publication else None
    timexes = tag(article.text, day, "en", [(sentence.start, sentence.end) for sentence in article.sentences])
    return chronology(Settings(), [article], extract(article, timexes, tongue_of("en"))).events


def telling(events: tuple[DatedEvent, ...], words: str) -> DatedEvent:
    (event,) = [event for event in events if any(words in source.sentence for source in event.sources)]
    return event


@pytest.mark.parametrize(("words", "day", "status", "title"), TABLE)
def test_what_happened_is_told_once_with_its_day(events: tuple[DatedEvent, ...], words: str, day: str, status: Status, title: str) -> None:
    event = telling(events, words)
    assert event.interval is not None
    assert (event.interval.earliest, event.status, event.title) == (day, status, title)


def test_last_year_is_a_year(events: tuple[DatedEvent, ...]) -> None:
    assert telling(events, "group of donors last year").date == "2024"


def test_the_attack_is_one_event_with_three_sentences_and_the_earlier_record_another(events: tuple[DatedEvent, ...]) -> None:
    attack, record = telling(events, "728 Shahed"), telling(events, "550 drones")
    assert [source.expression for source in attack.sources] == ["late Wednesday", "Wednesday", "728 drones"]
    assert attack.claimed_by == "the Ukrainian air force"
    assert (record.id == attack.id, len(record.sources)) == (False, 2)


def test_nothing_else_is_an_event(events: tuple[DatedEvent, ...]) -> None:
    assert len(events) == len(TABLE) + 1


def test_whoever_is_named_is_somebody(events: tuple[DatedEvent, ...]) -> None:
    named = {name for event in events for name in event.people}
    assert named == {
        "Donald Trump",
        "Isaac Arnsdorf",
        "Josh Dawsey",
        "Keith Kellogg",
        "Marco Rubio",
        "Sergei Lavrov",
        "Tyler Pager",
        "Vladimir Putin",
        "Volodymyr Zelensky",
    }
