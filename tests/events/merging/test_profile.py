"""What a report is compared by, field by field."""

from dataclasses import replace

import pytest

from builder.events.event import DatedBy, DatedEvent, Source, Status
from builder.events.merging.profile import Profile, profile
from builder.events.merging.rarity import Squares, rarity
from builder.events.merging.told_words import told_words
from builder.events.words.senses import senses
from tests.events.making import interval, unmark

DAY = "2025-07-04"


def event(marked: str, title: str = "", name: str = "a", **more: object) -> DatedEvent:
    text, (timex,) = unmark(marked)
    source = Source(name, 0, text, timex.text, timex.start, timex.end, "")
    return replace(DatedEvent("e", DAY, interval(DAY), False, title or text, text, Status.REPORTED, (source,)), **more)


def profiled(told: DatedEvent, late: bool = False) -> Profile:
    return profile(told, told_words(told), Squares({"": 4.0}), late)


def made(title: str, **more: object) -> Profile:
    return profiled(event("It was told on [Friday=2025-07-04].", title, **more))


# A headline, and what one field of its profile holds.
TITLES = [
    ("28 miners walk out of the Orlov pit", "numbers", {"28"}),
    ("Troops shoot 28 of 1,300 miners", "numbers", {"28", "1,300"}),
    ("At least 28 miners walk out, and 33 stay", "numbers", {"33"}),
    ("At least 28 miners walk out, and 33 stay", "rough", {"28"}),
    ("Mine of 1997 opens with 28 miners", "numbers", {"28"}),
    ("Pit of the 1500s is found by 2150 miners", "numbers", {"2150"}),
    ("Eleven miners walk out", "numbers", {"11"}),
    ("Miners walk out for 28 days", "numbers", set()),
    ("Miner aged 28 walks out", "numbers", set()),
    ("A share of 28% walks out", "numbers", set()),
    ("The first and second pits are shut", "ordinals", {"first", "second"}),
    ("Pits are shut for the first time", "ordinals", set()),
    ("Troops kill 28 miners", "tolls", {(("toll", "killed"), 27.5, 28.5)}),
    ("Troops send 28 miners home", "tolls", set()),
    ("Miners join the union", "turns", {1}),
    ("Miners leave the union", "turns", {-1, -10}),
    ("Miners join the union and leave it", "turns", {-10}),
    ("Miners walk out", "turns", set()),
]


@pytest.mark.parametrize(("title", "field", "expected"), TITLES)
def test_a_headline_is_taken_apart(title: str, field: str, expected: set[object]) -> None:
    found = getattr(made(title), field)
    assert {(count.of, count.low, count.high) for count in found} == expected if field == "tolls" else set(found) == expected


def test_who_and_where_are_those_that_the_headline_names() -> None:
    names = {"people": ("Ada Prewitt", "Ole Lund"), "places": ("North Leeds", "Oslo")}
    found = made("Prewitt opens a bridge in North Leeds", **names)
    assert (found.people, found.places) == ({"prewitt"}, {"leeds"})


def test_the_words_that_date_a_report_tell_nothing_of_it() -> None:
    found = profiled(event("The mill burned on [the 12th of July=2025-07-12] in Orlov.", "A mill burns"))
    assert found.text == senses("mill burned Orlov") and found.counts == frozenset()


def test_a_text_that_an_editor_wrote_is_compared_as_it_stands() -> None:
    edited = event("The mill burned on [Friday=2025-07-04].", "A mill burns", text="The mill in Orlov burned, with 4,711 sacks in it.")
    found = profiled(edited, late=True)
    assert found.late and found.rare == {"4,711"} and "orlov" in found.text


@pytest.mark.parametrize(("reports", "dated_by", "known"), [(4, DatedBy.WORDS, False), (5, DatedBy.WORDS, True), (5, DatedBy.SHARED, False)])
def test_what_many_reports_tell_is_known_where_there_are_many(reports: int, dated_by: DatedBy, known: bool) -> None:
    """One report's own sentence, and others of which a half names the owner."""
    sources = [Source(f"b{n}", 0, f"The mill of Berg burned, {'Mr Lund' if n % 2 else 'one'} said {n}.", "", 0, 0, "") for n in range(reports - 1)]
    told = event("The mill in Orlov burned on [Friday=2025-07-04].", "A mill burns")
    whole = replace(told, sources=(*told.sources, *(replace(source, dated_by=dated_by) for source in sources)))
    found = profiled(whole)
    assert found.text == senses("mill burned Orlov")
    assert ("berg" in found.known, "lund" in found.known) == (known, known)


def test_a_word_that_no_report_has_weighs_as_one_that_a_single_report_has() -> None:
    reports = [event(f"The mill of {name} burned on [Friday=2025-07-04].", name=name) for name in ("Orlov", "Kutaisi", "Bergen")]
    for count in (1, 2, 3):
        squares = rarity(reports[:count])
        assert squares["lighthouse"] == squares["orlov"] > 0
        assert count == 1 or squares["burn"] < squares["orlov"]


def test_each_sentence_counts_once_and_none_that_only_joined() -> None:
    one, other = event("The mill burned on [Friday=2025-07-04]."), event("The inn closed on [Friday=2025-07-04].", name="b")
    joined = replace(other.sources[0], index=7, sentence="The mill stands in Orlov.", dated_by=DatedBy.SHARED)
    assert rarity([one, other]) == rarity([replace(one, sources=(*one.sources, *one.sources, joined)), other])


def test_of_the_news_of_a_day_only_the_main_clause_tells_the_deed() -> None:
    title = "Ada Berg left Ulvika after she was convicted of arson"
    assert made(title).deeds
    assert not made(title, approximate=True).deeds
