"""Which reports are one happening, and what becomes of them."""

import datetime
from functools import partial
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.merging.merge import merge as merged_in
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, events_of

merge = partial(merged_in, tongue=tongue_of("en"))

# Two articles, and whether they tell of one happening.
PAIRS = [
    ("The ferry Alma sank off Bergen on [Sunday=2025-07-06].", "Off Bergen the ferry Alma sank on [Sunday=2025-07-06].", True),
    ("The ferry Alma sank off Bergen on [Sunday=2025-07-06].", "The ferry Alma sank off Bergen on [Monday=2025-07-07].", False),
    ("The ferry Alma sank off Bergen on [Sunday=2025-07-06].", "The council of Ghent raised rents on [Sunday=2025-07-06].", False),
    (
        "Rebels fired 731 rockets at Kutaisi on [Sunday=2025-07-06].",
        "On [Sunday=2025-07-06], the town was hit by 731 rockets that rebels fired.",
        True,
    ),
    ("Rebels fired 731 rockets at Kutaisi on [Sunday=2025-07-06].", "Rebels fired 294 rockets at Kutaisi on [Sunday=2025-07-06].", False),
    ("A bomb killed ten people in Paris on [Sunday=2025-07-06].", "A bomb killed ten people in Madrid on [Sunday=2025-07-06].", False),
    ("President Ada Prewitt resigned on [Sunday=2025-07-06].", "President Ole Lundqvist resigned on [Sunday=2025-07-06].", False),
    ("President Ada Prewitt resigned on [Sunday=2025-07-06] in Leeds.", "In Leeds, President Ada Prewitt resigned [Sunday=2025-07-06].", True),
    ("The trial of Karl Brandauer opens on [Friday=2025-07-11].", "The trial of Karl Brandauer opened on [Friday=2025-07-11].", False),
    ("Miners ended their long strike in Asturias on [Sunday=2025-07-06].", "Miners in Asturias ended their strike on [Sunday=2025-07-06].", True),
    ("Miners ended their long strike in Asturias on [Sunday=2025-07-06].", "Nurses began a long strike in Galicia on [Sunday=2025-07-06].", False),
    ("The court jailed banker Ruben Hale in [May=2025-05].", "The court jailed banker Ruben Hale in [June=2025-06].", False),
    ("The court in Turin jailed banker Ruben Hale in [May=2025-05].", "In Turin, the court jailed banker Ruben Hale in [May=2025-05].", True),
    ("The Vega probe reached orbit around Mars on [3 July=2025-07-03].", "On [3 July=2025-07-03], the Vega probe reached Mars orbit.", True),
    ("The bank cut its rate to two per cent on [3 July=2025-07-03].", "The bank named a new chief on [3 July=2025-07-03].", False),
    ("The bridge opened in [1997=1997].", "The tunnel opened in [1997=1997].", False),
    (
        "Firefighters put out the blaze at the Orlov mill on [Friday=2025-07-04].",
        "The blaze at the Orlov mill was put out by firefighters on [Friday=2025-07-04].",
        True,
    ),
    ("Tourists left the island of Skiathos on [Friday=2025-07-04].", "An earthquake shook the island of Skiathos on [Friday=2025-07-04].", False),
    ("The senate passed the water bill on [Friday=2025-07-04].", "The senate rejected the budget on [Friday=2025-07-04].", False),
    ("The senate passed the water bill on [Friday=2025-07-04].", "The water bill passed the senate on [Friday=2025-07-04].", True),
    # told less finely
    ("The senate in Leeds passed the water bill on [Friday=2025-07-04].", "The senate passed the water bill in Leeds in [July=2025-07].", True),
    ("The senate in Leeds passed the water bill on [Friday=2025-07-04].", "The senate rejected the water bill in Leeds in [July=2025-07].", False),
    ("The senate in Leeds passed the water bill on [Friday=2025-07-04].", "The senate passed the water bill in Leeds in [June=2025-06].", False),
    # the same in other words, and another in nearly the same
    (
        "The pop band Orlo quit the Cardiff concert line-up on [Friday=2025-07-04].",
        "The pop band Orlo joined the Cardiff concert line-up on [Friday=2025-07-04].",
        False,
    ),
    (
        "The first blast at the Orlov mill killed miners on [Friday=2025-07-04].",
        "The second blast at the Orlov mill killed miners on [Friday=2025-07-04].",
        False,
    ),
    ("The king opened the harbour in Oslo on [Friday=2025-07-04].", "The king opened the theatre in Oslo on [Friday=2025-07-04].", False),
    ("Troops shot dead at least 28 miners in Kutaisi on [Friday=2025-07-04].", "Troops shot dead 33 miners in Kutaisi on [Friday=2025-07-04].", True),
    ("Troops shot dead 28 miners in Kutaisi on [Friday=2025-07-04].", "Troops shot dead 33 miners in Kutaisi on [Friday=2025-07-04].", True),
    (
        "Troops shot dead at least 28 miners in Kutaisi on [Friday=2025-07-04].",
        "Troops shot dead 90 miners in Kutaisi on [Friday=2025-07-04].",
        False,
    ),
    (
        "Eleven miners died when the Orlov mill exploded on [Friday=2025-07-04].",
        "An explosion at the Orlov mill killed 11 miners on [4 July=2025-07-04].",
        True,
    ),
    # in words of one sense, or with what was counted anew
    ("The revolt in Kutaisi began in [March=2025-03].", "Protests erupted in Kutaisi in [March=2025-03].", True),
    ("The envoy toured Kutaisi on [Friday=2025-07-04].", "On [Friday=2025-07-04] the envoy visited Kutaisi.", True),
    ("The mine in Kutaisi was shut after a blast on [Friday=2025-07-04].", "A blast closed the Kutaisi mine on [Friday=2025-07-04].", True),
    (
        "Ruben Hale was found guilty after a trial of six weeks on [Friday=2025-07-04].",
        "After nine hours the jury convicted Ruben Hale on [Friday=2025-07-04], and the trial was over.",
        True,
    ),
    # of a year there is more to tell
    ("The Orlo party won 203,091 votes in [2024=2024].", "The Orlo party took part in five debates in [2024=2024].", False),
    ("The ferry Alma sank off Bergen in [2024=2024].", "The ferry Alma took on a new crew in Bergen in [May 2024=2024-05].", False),
]
WITHIN = [
    # one article: its sentences share words without being one report
    ("The mayor opened the new library on [Friday=2025-07-04].\nThe mayor praised the new library on [Friday=2025-07-04].", 2),
    ("Rebels fired 731 rockets at Kutaisi, the army said [Sunday=2025-07-06].\nThe army said rebels attacked with 731 rockets.", 1),
    (
        (
            "That was above the previous record fired [last Friday=2025-07-04].\n"
            "It beat a previous record of 290 missiles set [last week=2025-06-30/2025-07-06]."
        ),
        1,
    ),
    ("Rebels fired 731 rockets on [Sunday=2025-07-06].\nThey beat a previous record of 290 rockets set [last week=2025-06-30/2025-07-06].", 2),
    ("The king arrived in Oslo on [Friday=2025-07-04].\nThe king arrived in Bergen on [Saturday=2025-07-05].", 2),
    # what is dated by "the same day", or by another hour, goes on to something else, unless it says the same again
    (
        (
            "The Oslo court ruled on [Friday=2025-07-04] that the ferry tax was unlawful.\n"
            "The Bergen court ruled [the same day=2025-07-04] that the ferry tax was no matter for courts."
        ),
        2,
    ),
    ("The king opened the new Bergen harbour on [Friday=2025-07-04].\nThe king opened the harbour [that day=2025-07-04].", 1),
    (
        (
            "The city of Bergen issued an advisory on water outages at [5:00 pm=2025-07-04].\n"
            "The city of Bergen issued a second statement on water outages at [6:30 pm=2025-07-04]."
        ),
        2,
    ),
]
PLANTS = "council union railway chapel bakery college brewery museum surgery library orchard theatre".split()
STORIES = (
    "The ferry Alma sank off Bergen on [Sunday=2025-07-06].\nThe owner closed its office on [Monday=2025-07-07].",
    "Off Bergen the ferry Alma sank on [Sunday=2025-07-06], killing 212 people.\nThe 212 dead were named, and divers died.",
    "The ferry Alma sank off Bergen [last week=2025-06-30/2025-07-06].\nThe king visited Bergen on [Tuesday=2025-07-08].",
    "On [Sunday=2025-07-06], the ferry Alma sank off Bergen.\nA new ferry will sail on [Friday=2025-07-18].",
)


def made(*stories: str) -> tuple[list[Article], list[DatedEvent]]:
    """Articles named a, b, c … a day apart, and all their events."""
    both = [events_of(story, "abcdefgh"[number], PUBLISHED + datetime.timedelta(number)) for number, story in enumerate(stories)]
    return [article for article, _ in both], [event for _, events in both for event in events]


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_two_reports_are_one_event_when_date_actors_and_words_agree(one: str, other: str, same: bool) -> None:
    articles, events = made(one, other)
    assert len(events) == 2
    assert len(merge(events, articles)) == (1 if same else 2)


@pytest.mark.parametrize(("story", "count"), WITHIN)
def test_reports_inside_one_article(story: str, count: int) -> None:
    articles, events = made(story)
    assert len(merge(events, articles)) == count


def test_a_crowd_in_the_very_same_words_is_one_event() -> None:
    told = [events_of(f"The ferry Alma sank off Bergen on [Sunday=2025-07-06].\nBoat {n} came on [Sunday=2025-07-06].", f"a{n}") for n in range(60)]
    merged = merge([event for _, found in told for event in found], [article for article, _ in told])
    assert max(len(event.sources) for event in merged) == 60


def test_an_undated_sentence_joins_by_a_rare_number_and_says_why() -> None:
    articles, events = made(WITHIN[1][0])
    (event,) = merge(events, articles)
    joined = event.sources[1]
    assert joined.because == "same happening as the sentence that says ‘Sunday’: both tell of 731 rockets"
    assert joined.sentence[joined.start : joined.end] == joined.expression == "731 rockets"


def test_a_merged_event_keeps_the_id_of_its_oldest_report_and_all_sources() -> None:
    articles, events = made(PAIRS[0][0], PAIRS[0][1])
    (event,) = merge(events, articles)
    assert event.id == events[0].id
    assert [source.article for source in event.sources] == ["a", "b"]


def test_the_oldest_report_is_the_one_published_first_whatever_its_article_is_called() -> None:
    both = [events_of(text, name, PUBLISHED + datetime.timedelta(days)) for text, name, days in ((PAIRS[0][0], "a", 1), (PAIRS[0][1], "b", 0))]
    (event,) = merge([event for _, found in both for event in found], [article for article, _ in both])
    assert event.id == both[1][1][0].id
    assert [source.article for source in event.sources] == ["b", "a"]


def test_without_an_article_only_its_sources_are_gone() -> None:
    articles, events = made(*STORIES)
    whole = merge(events, articles)
    rest = merge([event for event in events if event.sources[0].article != "d"], articles[:3])
    kept = {event.id: tuple(source for source in event.sources if source.article != "d") for event in whole}
    assert {event.id: event.sources for event in rest} == {name: sources for name, sources in kept.items() if sources}


def test_the_order_of_articles_and_events_changes_nothing() -> None:
    articles, events = made(*STORIES)
    expected = merge(events, articles)
    assert all(merge(list(order), list(reversed(articles))) == expected for order in list(permutations(events))[:200])


CROWD = [
    f"{number} miners of the {place} pit walked out, and the {place} {company} said nothing on [Friday=2025-07-04]."
    for number, (place, company) in enumerate(((place, company) for place in "Orlov Kutai Bergen Leeds Ghent".split() for company in PLANTS), 201)
]


def test_of_a_crowd_that_shares_its_words_each_finds_its_own() -> None:
    told = [events_of(f"{text}\n{text}", f"{letter}{number:02d}") for number, text in enumerate(CROWD) for letter in "ab"]
    merged = merge([event for _, found in told for event in found], [article for article, _ in told])
    assert sorted(len(event.sources) for event in merged) == [4] * len(CROWD)


def test_a_crowd_that_tells_one_happening_in_words_of_its_own_is_one_event() -> None:
    towns = [f"{first}{second}dal" for first in "bdfgklmnprst" for second in "aeiou"]
    texts = [f"The ferry Alma sank in a storm off Bergen on [Friday=2025-07-04], {town} said." for town in towns]
    told = [events_of(text, f"a{number:02d}") for number, text in enumerate(texts)]
    merged = merge([event for _, found in told for event in found], [article for article, _ in told])
    assert [len(event.sources) for event in merged] == [len(texts)]


def test_a_crowd_has_the_headline_that_tells_most_of_what_all_tell() -> None:
    texts = [
        "The harbour saw the worst of days on [Friday=2025-07-04], and the ferry Alma sank.",
        *(f"The ferry Alma sank off Bergen on [Friday=2025-07-04], {town} said." for town in ("Leeds", "Ghent", "Turin", "Paris", "Madrid")),
    ]
    told = [events_of(text, f"a{number}") for number, text in enumerate(texts)]
    (event,) = [
        each
        for each in merge([event for _, found in told for event in found], [article for article, _ in told])
        if len(each.sources) >= len(texts) - 1
    ]
    assert event.title == "The ferry Alma sank off Bergen"


@given(st.lists(st.sampled_from(CROWD), min_size=45, max_size=60, unique=True), st.randoms())
@settings(deadline=None, max_examples=10)
def test_a_crowd_is_merged_alike_in_any_order(texts: list[str], chance) -> None:  # type: ignore[no-untyped-def]
    told = [events_of(text, f"a{number:02d}") for number, text in enumerate(texts)]
    articles, events = [article for article, _ in told], [event for _, found in told for event in found]
    once = merge(events, articles)
    chance.shuffle(events)
    assert merge(events, articles) == once
    assert merge(once, articles) == once


@pytest.mark.parametrize("gone", range(len(STORIES)))
def test_without_any_article_no_other_event_comes_or_goes(gone: int) -> None:
    articles, events = made(*STORIES)
    name = articles[gone].id
    whole = merge(events, articles)
    rest = merge([event for event in events if event.sources[0].article != name], [article for article in articles if article.id != name])
    kept = [{(source.article, source.index) for source in event.sources if source.article != name} for event in whole]
    assert sorted(sorted((source.article, source.index) for source in event.sources) for event in rest) == sorted(
        sorted(each) for each in kept if each
    )


def test_a_happening_told_by_many_articles_outlives_any_of_them() -> None:
    articles, events = made(*[STORIES[0]] * 6, *[STORIES[3]] * 2)
    for article in articles:
        rest = merge([event for event in events if event.sources[0].article != article.id], [each for each in articles if each is not article])
        assert max(len({source.article for source in event.sources}) for event in rest) == len(articles) - 1


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from([one for one, _, _ in PAIRS] + [other for _, other, _ in PAIRS] + list(STORIES)), max_size=8), st.randoms())
def test_merging_again_changes_nothing_and_order_does_not_matter(stories: list[str], chance) -> None:  # type: ignore[no-untyped-def]
    articles, events = made(*stories)
    once = merge(events, articles)
    chance.shuffle(events)
    assert merge(events, articles) == once
    assert merge(once, articles) == once
