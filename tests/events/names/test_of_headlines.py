"""Names by headlines: those of a topic, and not those of another happening in the sentence."""

from dataclasses import replace

from builder.events.event import DatedEvent
from builder.events.names.of_headlines import of_headlines
from tests.events.making import events_of


def _events(story: str) -> tuple[DatedEvent, ...]:
    return events_of(story)[1]


def test_a_topic_is_named() -> None:
    told = _events("Ole Berg and the Quarrel Party met in Leeds in [May 1987=1987-05].\nThe hall burnt down in [1988=1988].")
    topical = replace(told[1], title="Leeds – the hall burnt down")
    assert of_headlines((topical,), told)[0].places == ("Leeds",)
    assert of_headlines((told[1],), told)[0].places == ()


def test_a_whole_name_of_another_article_is_named() -> None:
    told = _events("Ole Berg and Ada met in Leeds in [May 1987=1987-05].")
    (event,) = events_of("The hall burnt down in [1988=1988].", "b")[1]
    titled = replace(event, title="Ole Berg – Ada's hall in Leeds burnt down")
    (found,) = of_headlines((titled,), (*told * 3, event))
    assert (found.people, found.places) == (("Ole Berg",), ("Leeds",))
    assert of_headlines((titled,), (*told, event))[0].people == ()


def test_what_only_the_other_headline_names_is_not_of_this_one() -> None:
    told = _events("Ole Berg joined the Quarrel Party in [1987=1987] and left the Harvest Party in [1992=1992].")
    found = of_headlines(told, told)
    assert {event.organisations for event in found} == {("Quarrel Party",), ("Harvest Party",)}
    assert all(event.people == ("Ole Berg",) for event in found)


def test_a_body_is_listed_by_its_whole_name_alone() -> None:
    (event, *_) = _events("Ole Berg joined the Quarrel Party in [1987=1987].")
    bodies = (
        "Lund",
        "Lund Motor Company",
        "Quarrel Party",
        "Quarrel Party Women",
        "Court",
        "Court of Kvitka",
        "Vran",
        "Vranov Group",
        "Post Office",
        "US Post Office",
        "House",
        "Senate",
        "Norwegian Senate",
        "United States House of Kvitka",
    )
    (found,) = of_headlines((replace(event, organisations=bodies),), ())
    assert found.organisations == (
        "Lund Motor Company",
        "Quarrel Party",
        "Quarrel Party Women",
        "Court of Kvitka",
        "Vran",
        "Vranov Group",
        "US Post Office",
        "Norwegian Senate",
        "United States House of Kvitka",
    )


def test_nobody_is_listed_by_a_shorter_name_too() -> None:
    (event, *_) = _events("Ole Berg joined the Quarrel Party in [1987=1987].")
    people, places = ("Stanley Berg", "Stan Berg", "Ole Berg", "O Berg", "Stan Lund"), ("Leeds", "City of Leeds", "City of York")
    (found,) = of_headlines((replace(event, people=people, places=places),), ())
    assert found.people == ("Stanley Berg", "Ole Berg", "O Berg", "Stan Lund")
    assert found.places == ("Leeds", "City of York")
