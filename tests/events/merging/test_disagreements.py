"""Where the reports of one event differ, and where they only say the same more or less exactly."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from builder.events.event import DatedBy, DatedEvent, Source, Status
from builder.events.merging.counts import counts
from builder.events.merging.disagreements import disagreements
from tests.events.making import interval, unmark

DAY = "2025-07-06"

# Two reports of one event in two articles, and the values they differ on.
DIFFER = [
    ("The ferry sank, and 217 people were killed.", "The sinking killed at least 224 people.", ("217 people killed", "at least 224 people killed")),
    ("Divers found 12 dead after the blast at the mill.", "The blast at the mill left 14 dead.", ("12 killed", "14 killed")),
    ("The death toll of 39 was given by the mayor.", "The quake claimed 41 lives.", ("39 killed", "41 killed")),
    ("Forty-two sailors were injured.", "A wave hurt the crew, and 47 sailors were wounded.", ("forty-two sailors injured", "47 sailors injured")),
    ("Police arrested 37 protesters.", "In all, 43 protesters were detained.", ("37 protesters arrested", "43 protesters arrested")),
    ("Ada Prewitt received 6,776 votes.", "Prewitt came last, receiving a total of 6,777 votes.", ("6,776 votes", "6,777 votes")),
    ("A quake of magnitude 6.3 shook the coast.", "A 6.5-magnitude quake shook the coast.", ("magnitude 6.3", "magnitude 6.5")),
    ("Ruben Hale was sentenced to ten years in prison.", "Hale was sentenced to 12 years.", ("ten years", "12 years")),
    ("The bank was fined $240 million.", "A judge in Turin said that the bank was fined $310m.", ("$240 million", "$310m")),
    ("Rebels fired 731 rockets at the port.", "The port was hit when 694 rockets were fired.", ("694 rockets", "731 rockets")),
    ("Fewer than 20 people were killed.", "The fire killed 26 people.", ("fewer than 20 people killed", "26 people killed")),
]
# … and what is no disagreement.
AGREE = [
    ("The revolt, which has left 3,500 dead, began on [Sunday=2025-07-06].", "It has cost 9,000 lives, and began on [Sunday=2025-07-06]."),
    ("About 200 people were killed.", "The sinking killed 217 people."),
    ("The sinking killed 200 people.", "The sinking killed more than 200 people."),
    ("The sinking killed 200 people.", "The sinking killed 217 people."),
    ("At least ten people were killed.", "At least 12 people were killed."),
    ("Nearly 40 people were killed.", "The blast killed 38 people."),
    ("Up to 50 people were killed.", "The blast killed 12 people."),
    ("Dozens of people were killed.", "The blast killed 31 people."),
    ("The blast killed 30 or more people.", "The blast killed 34 people."),
    ("The bank was fined $1.5 million.", "The bank was fined $1.48m."),
    ("She received 3 per cent of the vote.", "She received 3.28% of the vote."),
    # another thing, or a part of it
    ("The blast killed 12 soldiers.", "The blast killed 15 people."),
    ("The blast killed 12 people.", "The blast injured 15 people."),
    ("The blast killed 12 people.", "Three of the 12 people were killed at once."),
    ("The blast killed 12 people.", "The blast killed 12 people, including four children killed in a bus."),
    ("The blast killed 12 people.", "Another 15 people were killed elsewhere."),
    ("Twelve soldiers killed five rebels.", "Nine soldiers were killed."),
    ("The raid killed 12 people in Lyon.", "The raid killed 18 people in Turin."),
    ("A bomb killed 12 people, and a second one killed 15 people.", "The bombs killed 27 people."),
    ("The side won 3-2 after extra time.", "The side won 4-2 after extra time."),
    ("A 12-year-old girl was killed.", "A 14-year-old girl was killed."),
    ("Some 2,200 people were killed.", "The raid killed three people."),
    # another day, a change, or what may be
    ("The blast killed 12 people.", "The toll rose when 15 people were killed."),
    ("The blast killed 12 people.", "Initially 15 people were reported killed."),
    ("The blast killed 12 people.", "A blast killed 15 people in March."),
    ("The blast killed 12 people.", "It could have killed 15 people."),
    ("The blast killed 12 people.", "Between five and ten people were killed."),
    ("The blast killed 12 people.", "They died, 15 people killed every year."),
]


def event(*reports: tuple[str, str], date: str = DAY) -> DatedEvent:
    """An event of reports: an article's id and a marked sentence."""
    return DatedEvent(
        "e", date, interval(date), False, "It happened", "", Status.REPORTED, tuple(source(*each, place) for place, each in enumerate(reports))
    )


def source(article: str, marked: str, index: int = 0, because: str = "‘Sunday’") -> Source:
    sentence, timexes = unmark(marked)
    start, end = (timexes[0].start, timexes[0].end) if timexes else (0, 0)
    return Source(article, index, sentence, sentence[start:end], start, end, because)


def values(reports: Sequence[tuple[str, str]]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.what, tuple(side.value for side in one.values)) for one in disagreements(event(*reports), {})]


@pytest.mark.parametrize(("one", "other", "expected"), DIFFER)
def test_numbers_that_cannot_both_be_true_are_a_disagreement(one: str, other: str, expected: tuple[str, str]) -> None:
    assert values([("a", one), ("b", other)]) == [("number", expected)]
    assert values([("a", other), ("b", one)]) == [("number", expected)]


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_what_can_be_true_together_or_counts_something_else_is_none(one: str, other: str) -> None:
    assert values([("a", one), ("b", other)]) == []
    assert values([("a", other), ("b", one)]) == []


def test_each_value_names_all_reports_that_say_it() -> None:
    told = event(("a", "The blast killed 12 people."), ("b", "Twelve people died."), ("c", "The blast killed 15 people."), ("d", "Dozens died."))
    (one,) = disagreements(told, {})
    assert [(side.value, side.sources) for side in one.values] == [("12 people killed", (0, 1)), ("15 people killed", (2,))]


def test_who_says_it_less_exactly_stands_with_who_says_it_exactly() -> None:
    told = event(("a", "The blast killed at least 224 people."), ("b", "The blast killed 217 people."), ("c", "The blast killed 224 people."))
    (one,) = disagreements(told, {})
    assert [(side.value, side.sources) for side in one.values] == [("217 people killed", (1,)), ("224 people killed", (0, 2))]


def test_who_says_about_how_many_stands_with_who_says_how_many() -> None:
    told = event(("a", "The blast killed about 220 people."), ("b", "The blast killed 180 people."), ("c", "The blast killed 224 people."))
    (one,) = disagreements(told, {})
    assert [(side.value, side.sources) for side in one.values] == [("180 people killed", (1,)), ("224 people killed", (0, 2))]


def test_what_joined_by_its_number_may_differ_in_it() -> None:
    joined = replace(source("b", "The blast killed 15 people.", 1), start=17, end=26, dated_by=DatedBy.SHARED)
    told = replace(event(("a", "The blast killed 12 people.")), sources=(source("a", "The blast killed 12 people."), joined))
    (one,) = disagreements(told, {})
    assert [side.value for side in one.values] == ["12 people killed", "15 people killed"]


def test_an_article_contradicts_itself_only_where_both_sentences_speak_of_the_same() -> None:
    blast = "The blast at the mill in Turin killed 12 workers."
    assert values([("a", blast), ("a", "The blast at the Turin mill killed 14 workers.")])
    assert values([("a", blast.replace("12", "5")), ("a", "The blast at the Turin mill killed 7 workers.")])
    short, long = "The blast at the mill killed 12 workers.", "The loud blast at the old stone mill killed 14 workers."
    assert values([("a", short), ("a", long)]), "that the numbers differ does not make them speak of others"
    assert not values([("a", blast), ("a", "Near the river a wall fell, and it killed 14 workers who had fled.")])


def test_the_dead_of_a_year_are_no_disagreement_for_they_are_counted_on() -> None:
    told = ("a", "The war killed 2,315 people."), ("b", "The war killed 2,719 people.")
    assert disagreements(event(*told), {})
    assert not disagreements(event(*told, date="2025"), {})
    assert not disagreements(replace(event(*told), interval=None), {})
    votes = ("a", "Ada Prewitt received 6,776 votes."), ("b", "Prewitt received 6,777 votes.")
    assert disagreements(event(*votes, date="2025"), {}) and disagreements(replace(event(*votes), interval=None), {})


def test_a_number_that_dates_the_sentence_counts_nothing() -> None:
    assert values([("a", "They killed [12 days=2025-07-06] later."), ("b", "They killed [15 days=2025-07-06] later.")]) == []


DATES = [
    ("2025-07-06", "2025-07-07", ("2025-07-06", "2025-07-07")),
    ("2025-07-06", "2025-08", ("2025-07-06", "2025-08")),
    ("2025-07-06", "2025-07-06", ()),
    ("2025-07-06", "2025-07", ()),
    ("2025-07-06", "2025-06-30/2025-07-06", ()),
    ("2025-06-30/2025-07-06", "2025-07", ()),
]


@pytest.mark.parametrize(("one", "other", "expected"), DATES)
def test_dates_that_exclude_each_other_are_a_disagreement(one: str, other: str, expected: tuple[str, ...]) -> None:
    told = event(("a", "It sank."), ("b", "It went down."))
    dates = {("a", 0, 0): interval(one), ("b", 1, 0): interval(other)}
    found = disagreements(told, dates)
    assert [(each.what, tuple(side.value for side in each.values)) for each in found] == ([("date", expected)] if expected else [])


@pytest.mark.parametrize("dated_by", [DatedBy.EDITOR, DatedBy.SHARED])
def test_a_date_that_an_editor_settled_or_that_a_report_has_not_of_its_own_is_no_disagreement(dated_by: DatedBy) -> None:
    sources = source("a", "It sank."), replace(source("b", "It went down.", 1), dated_by=dated_by)
    told = DatedEvent("e", DAY, interval(DAY), False, "It sank", "It sank.", Status.REPORTED, sources)
    assert not disagreements(told, {("a", 0, 0): interval(DAY), ("b", 1, 0): interval("2025-07-07")})


def test_what_is_known_of_what_a_sentence_counts_is_not_looked_up_again() -> None:
    told = event(("a", "The blast killed 12 people."), ("b", "The blast killed 15 people."))
    places = [(source.sentence, source.start, source.end) for source in told.sources]
    known = {place: counts(*place) for place in places}
    assert disagreements(told, {}, known) == disagreements(told, {}) == disagreements(told, {}, dict(list(known.items())[:1])) != ()
    assert disagreements(told, {}, known | {places[1]: known[places[0]]}) == ()
