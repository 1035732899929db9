"""The lead, and the entries of a chronicle."""

import datetime
from dataclasses import replace

import pytest

from builder.events.clauses.run_together import run_together
from builder.events.event import DatedEvent, Status
from builder.events.reports.extract import extract
from builder.events.reports.news import news
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article, unmark

ENGLISH = tongue_of("en")

CHRONICLE = """The harbour at Elsby, year by year
[3 May 2019=2019-05-03] - Council approves the new quay.
[12 June 2020=2020-06-12] Storm breaks the old pier in two and sinks nine boats.
[1 March 2021=2021-03-01]
The minister opens the new quay.
Hundreds line the shore.
[5 May 2021=2021-05-05]: The ferry says it will sail on [1 June 2021=2021-06-01]."""


def told(marked: str, published: datetime.date | None = PUBLISHED) -> tuple[DatedEvent, ...]:
    text, timexes = unmark(marked)
    made = article(text, published=published)
    return news(made, timexes, extract(made, timexes, ENGLISH), ENGLISH)


def all_told(marked: str) -> tuple[DatedEvent, ...]:
    """With the events of sentences that say when."""
    text, timexes = unmark(marked)
    made = article(text, published=PUBLISHED)
    dated = extract(made, timexes, ENGLISH)
    return (*dated, *news(made, timexes, dated, ENGLISH))


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("Fire has destroyed the town hall of Elsby.", "2025-07-10"),
        ("Fire has destroyed the town hall of Elsby.\nIt began in the cellar on [Wednesday=2025-07-09].", "2025-07-09"),
        ("Fire destroyed the town hall of Elsby.\nThe hall was built in [May 1901=1901-05].\nIt had burnt on [Friday=2025-07-04].", "2025-07-10"),
        ("# A night of fire\nELSBY, Thursday\nThe town hall of Elsby was destroyed by fire.", "2025-07-10"),
        ("Fire has destroyed the town hall of Elsby, built in [1901=1901].", "2025-07-10"),
        ("A court has ordered the mayor to answer for the fire in the town hall in [2009=2009].", "2025-07-10"),
        ("The people of Elsby are in shock after a long night.\nFire has destroyed the town hall of Elsby.", "2025-07-10"),
        ("The hall on an older picture The fire has destroyed the town hall of Elsby.", "2025-07-10"),
        ("The mayor left Elsby in [June 2009=2009-06] Fire has destroyed the town hall of Elsby.", "2025-07-10"),
        ("the map cannot be shown here) Fire has destroyed the town hall of Elsby.", "2025-07-10"),
        ("Fire has destroyed the old town hall of Elsby on the coast)", "2025-07-10"),
        ("The old town hall, Elsby House, has been destroyed by fire.", "2025-07-10"),
        ("Firemen in Elsby have confirmed the first case of damp in the town hall.", "2025-07-10"),
        ("Firemen have reported a leak in the town hall of Elsby.", "2025-07-10"),
        ("A witness has told the court that the mayor set fire to the town hall.", "2025-07-10"),
        ("The doors of the town hall were locked at dawn, a guard has testified.", "2025-07-10"),
        ("Lawyers defending the town hall, a seat of thieves, have called their first witnesses.", "2025-07-10"),
        ("Ole Lund has denied he set it on fire The old town hall, which dates from [1901=1901], has been destroyed by fire.", "2025-07-10"),
    ],
)
def test_the_lead_is_of_the_day_that_the_article_is_of(marked: str, day: str) -> None:
    (event,) = told(marked)
    assert (event.date, event.approximate, event.status) == (day, True, Status.REPORTED)
    assert "town hall" in event.title and event.sources[0].expression and "no day is named" in event.sources[0].because


@pytest.mark.parametrize(
    "marked",
    [
        "Fire destroyed the town hall of Elsby on [Wednesday=2025-07-09].",
        "On [Wednesday=2025-07-09] all was still quiet in Elsby.\nThe fire destroyed the town hall of Elsby.",
        "The town hall of Elsby is the oldest in the county.",
        "The town hall of Elsby was a sad sight.",
        "Many times, over the years, the town hall of Elsby has been flooded.",
        "The town hall of Elsby has been flooded in the past ten years.",
        "The town hall of Elsby was burning through the night.",
        "The people of Elsby are in shock after a long night.\nFires have destroyed many a hall since the spring.",
        "The town hall of Elsby may have been destroyed by fire.",
        "The mayor had warned of a fire in the town hall of Elsby.",
        "To show the county what it has lost, Elsby keeps the burnt door of the old town hall.",
        "Firemen have confirmed that the town hall of Elsby is damp.",
        "Ada Berg swept the town hall at dawn, her trial has heard.",
        "The town hall of Elsby was old, the council has confirmed.",
        "It destroyed the town hall of Elsby in a night.",
        "I watched the fire as it destroyed the town hall.",
        "Has fire destroyed the town hall of Elsby?",
        "“Fire has destroyed the town hall of Elsby,” said the mayor.",
        "Fire spread.",
        "Fire destroyed the town hall of Elsby, built in [1901=1901].",  # a past tense may be of that year
        "The people of Elsby are in shock after a long night.\nFire destroyed the town hall of Elsby.",
        "The people of Elsby are in shock after a long night.\nMany of them have no home.\nFire has destroyed the town hall of Elsby.",
        "The people of Elsby are in shock after a long night.\nFire has destroyed their hall.\nThe mayor resigned on [Wednesday=2025-07-09].",
        "~ Fire has destroyed the town hall of Elsby.",
        "Fire destroyed the town hall of Elsby.\nFire destroyed the town hall of Elsby on [Wednesday=2025-07-09], police said.",
    ],
)
def test_what_is_no_lead(marked: str) -> None:
    assert told(marked) == ()


def test_a_lead_is_headed_by_the_last_of_what_was_run_together() -> None:
    (event,) = told("Mayor near tears as town hall burns The people of Elsby have lost the town hall, built in [1901=1901].")
    assert event.title == "The people of Elsby have lost the town hall" and event.text.startswith("Mayor near tears")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Mayor near tears A judge has closed the hall", "A judge has closed the hall"),
        ("Hall closes in spring A picture from 2001 The mayor has wept", "The mayor has wept"),
        ("“It is over for all of us” The mayor has wept", "The mayor has wept"),
        ("Police told The Elsby News of it", "Police told The Elsby News of it"),
        ("The mayor spoke in The Hague", "The mayor spoke in The Hague"),
        ("The spread of hepatitis A has slowed", "The spread of hepatitis A has slowed"),
        ("The mayor has wept", "The mayor has wept"),
        ("A An The", "A An The"),
        ("Divers searched the lake Lawyers for Ada Berg have gone to court", "Lawyers for Ada Berg have gone to court"),
        ("Mayor gets two years Elsby's old mayor, Ada Berg, has been jailed", "Elsby's old mayor, Ada Berg, has been jailed"),
        ("Ada Berg denies the theft Ada Berg has left the county", "Ada Berg has left the county"),
        ("Ada Berg has denied that she caused the fire Elsby's former mayor, who is ill, has left", "Elsby's former mayor, who is ill, has left"),
        ("Ada Berg's son said guards ignored the singer Ada Berg's son can sue the hall", "Ada Berg's son can sue the hall"),
        ("Ada Berg's son said guards ignored the singer Ada Berg at the hall", "Ada Berg's son said guards ignored the singer Ada Berg at the hall"),
        ("The mayor has met Ada Berg's sons and Ada Berg's mother", "The mayor has met Ada Berg's sons and Ada Berg's mother"),
        ("Ada Berg stands by the new boats Ada Berg has opened the old town's Ada Berg Hall", "Ada Berg has opened the old town's Ada Berg Hall"),
        ("Reuters) - Divers have found the boat", "Divers have found the boat"),
        ("Ala. -- Divers have found the boat", "Divers have found the boat"),
        ("Elsby - once a port - has flooded", "Elsby - once a port - has flooded"),
        ("The boat sank in 2009 Divers have found it", "Divers have found it"),
        ("The boat was lost on 20 April Divers have found it", "Divers have found it"),
        ("Police say he tried to dig a tunnel Ole Lund has been held", "Ole Lund has been held"),
        ("The mayor greeted the singer Ada Berg has praised", "The mayor greeted the singer Ada Berg has praised"),
        ("Police say the drummer Ada Berg has gone", "Police say the drummer Ada Berg has gone"),
        ("The man who hit the drunk Ole Lund has been held", "The man who hit the drunk Ole Lund has been held"),
        ("The mayor is tired of the delays Lund has met with", "The mayor is tired of the delays Lund has met with"),
        ("It will open late June, the mayor has told us", "It will open late June, the mayor has told us"),
        ("The band played in the western Elsby Hall that has burnt", "The band played in the western Elsby Hall that has burnt"),
        ("The boat left the broken Elsby Bridge has closed", "The boat left the broken Elsby Bridge has closed"),
        ("", ""),
    ],
)
def test_where_texts_were_run_together_the_last_begins_with_a_capital(text: str, last: str) -> None:
    assert text[run_together(text) :] == last


def test_behind_the_title_of_the_article_another_text_begins() -> None:
    text = "Long night in Elsby Fire took the hall"
    assert text[run_together(text, "Long night in Elsby") :] == "Fire took the hall"
    assert run_together(text, "Long night") == run_together("Long night in Elsby", "Long night in Elsby") == 0


def test_what_a_coroner_has_settled_is_news() -> None:
    (event,) = told("Ada Berg's death was murder, caused mainly by a blow to the head, the Elsby coroner has confirmed.")
    assert (event.title, event.claimed_by) == ("Ada Berg's death was murder", "the Elsby coroner")


LONG = (
    "The quarrelsome mayor and the many impatient friends of the venerable town hall of Elsby have persuaded the reluctant county council "
    "of Vestreshire to rebuild the burnt and roofless hall"
)


@pytest.mark.parametrize(
    ("title", "titles"), [("Council of Vestreshire to rebuild town hall of Elsby", 1), ("Ferry sails again", 0), ("Why the hall burnt", 0)]
)
def test_a_lead_that_is_far_too_long_has_the_title_of_its_article(title: str, titles: int) -> None:
    made = replace(article(f"{LONG}.", published=PUBLISHED), title=title)
    assert [event.title for event in news(made, (), (), ENGLISH)] == [title] * titles


def test_without_a_publication_date_there_is_no_lead() -> None:
    assert told("Fire has destroyed the town hall of Elsby.", published=None) == ()


def test_a_lead_is_told_as_it_is_vouched_for() -> None:
    (event,) = told("The town hall of Elsby has been destroyed by fire, the mayor said.")
    assert (event.status, event.claimed_by) == (Status.CLAIMED, "the mayor")


def test_entries_are_told_with_a_verb_in_the_present_or_without() -> None:
    assert sorted((event.date, event.title) for event in all_told(CHRONICLE)) == [
        ("2019-05-03", "Council approves the new quay"),
        ("2020-06-12", "Storm breaks the old pier in two and sinks nine boats"),
        ("2021-03-01", "The minister opens the new quay"),
        ("2021-05-05", "The ferry says it will sail on 1 June 2021"),
        ("2021-06-01", "The ferry will sail"),
    ]


def test_an_entry_that_tells_what_somebody_says_is_headed_by_who_says_it() -> None:
    says = "A witness for the board concedes at last in court that the mayor of Lund had fled over the old bridge with a heavy bag."
    marked = f"[3 May 2019=2019-05-03] Council approves the quay.\n[12 June 2020=2020-06-12] {says}\n[1 March 2021=2021-03-01] The quay opens."
    title = "A witness for the board concedes that the mayor of Lund had fled over the old bridge with a heavy bag"
    assert [event.title for event in all_told(marked) if event.date == "2020-06-12"] == [title]


def test_a_long_entry_without_a_verb_we_know_ends_before_a_preposition() -> None:
    long = "Friends of the old ferry queue along the harbour wall from 7:30 in the hope of a seat in one of the few rows of the upper deck"
    marked = f"[3 May 2019=2019-05-03] Council approves the quay.\n[12 June 2020=2020-06-12] {long}\n[1 March 2021=2021-03-01] The quay opens."
    title = "Friends of the old ferry queue along the harbour wall from 7:30 in the hope of a seat"
    assert [event.title for event in all_told(marked) if event.date == "2020-06-12"] == [title]


def test_an_entry_shows_its_date_or_says_what_it_stands_under() -> None:
    shown = {event.date: event.sources[0] for event in all_told(CHRONICLE)}
    inside, above = shown["2019-05-03"], shown["2021-03-01"]
    assert inside.expression == inside.sentence[inside.start : inside.end] == "3 May 2019"
    assert (above.expression, above.start, above.end) == ("1 March 2021", 0, 0) and above.because.endswith("the date it stands under")


def test_dates_alone_are_headings_even_where_they_were_taken_for_labels() -> None:
    lines = ((1, "Council approves the quay."), (2, "Storm breaks the pier."), (3, "Minister opens the quay."))
    found = told("\n".join(f"~ [{day} May 2019=2019-05-0{day}]\n{line}" for day, line in lines))
    assert [(event.date[-1:], event.text) for event in found] == [(str(day), line) for day, line in lines]


def test_an_entry_told_already_is_not_told_again() -> None:
    marked = "\n".join(f"[{day} May 2021=2021-05-{day:02d}]: The {thing} burnt down." for day, thing in ((1, "mill"), (4, "barn"), (9, "inn")))
    text, timexes = unmark(marked)
    made = article(text)
    events = extract(made, timexes, ENGLISH)
    assert {event.date for event in (*events, *news(made, timexes, events, ENGLISH))} == {"2021-05-01", "2021-05-04", "2021-05-09"}
    assert len(events) + len(news(made, timexes, events, ENGLISH)) == 3


@pytest.mark.parametrize(
    "marked",
    [
        "[3 May 2019=2019-05-03] - Council approves the quay.\n[12 June 2020=2020-06-12] Storm breaks the pier.",  # two are no chronicle
        "[3 May 2019=2019-05-03] is a holiday.\n[4 May 2019=2019-05-04] is none.\n[5 May 2019=2019-05-05] may be one.",
        "[2011=2011]\nThe hall fills up.\n[2014=2014]\nThe speech begins late.\n[2031=2031]\nThe hall empties again.",  # times of day
        "~ [3 May 2019=2019-05-03] Read more on quays\n~ [4 May 2019=2019-05-04] Read more on piers\n~ [5 May 2019=2019-05-05] Read more of this",
    ],
)
def test_what_is_no_chronicle(marked: str) -> None:
    assert told(marked) == ()


def test_ids_are_of_the_words_alone_and_differ() -> None:
    events = all_told(CHRONICLE)
    assert len({event.id for event in events}) == len(events)
    assert {event.id for event in all_told("A first line.\n" + CHRONICLE)} == {event.id for event in events}
    twice = all_told(CHRONICLE + "\n[6 May 2022=2022-05-06]\nThe minister opens the new quay.")
    assert len({event.id for event in twice}) == len(twice) == 6
