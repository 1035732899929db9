"""What matters, and which events are key."""

import datetime
import random
from collections.abc import Iterable
from dataclasses import replace

import pytest

from builder.articles.article import Article
from builder.config import Settings
from builder.events.chronology import chronology
from builder.events.event import DatedEvent
from builder.events.ranking.central import Candidate, Told, central
from builder.events.ranking.day_weights import day_weights
from builder.events.ranking.days_told import days_told
from builder.events.ranking.head_words import head_words
from builder.events.ranking.rank import rank
from builder.events.ranking.relevance import relevance
from builder.events.reports.named_days import named_days
from builder.events.words.of_length_one import of_length_one
from builder.events.words.phrases import phrases
from builder.events.words.stems import stems
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article, events_of, unmark

DAY = datetime.date(2025, 7, 6)
STORY = "The ferry Alma sank off Bergen on [Sunday=2025-07-06]."
OTHER = "The ferry Bela sank off Stavanger on [Saturday=2025-07-05]."


def made(*stories: tuple[str, datetime.date]) -> tuple[list[Article], list[DatedEvent], dict[str, tuple[int, ...]]]:
    articles, events, named = list[Article](), list[DatedEvent](), dict[str, tuple[int, ...]]()
    for number, (story, published) in enumerate(stories):
        one, found = events_of(story, f"article-{number}", published)
        articles.append(one)
        events += found
        named[one.id] = named_days(unmark(story)[1])
    return articles, events, named


def after(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days)


def words(text: str) -> dict[str, float]:
    return of_length_one(dict.fromkeys(stems(text), 1.0))


def told(*stories: tuple[str, datetime.date]) -> float:
    articles, _, named = made((STORY, DAY), *stories)
    return days_told(articles, named)[DAY.toordinal()]


@pytest.mark.parametrize(
    ("days", "more"),
    [(0, 1.0 + 0.2), (1, 2.0), (7, 2.0), (8, 3.0), (400, 3.0), (-1, 0.5)],  # published that day too, in the week after, later, before
)
def test_an_article_that_names_a_day_adds_to_it_by_when_it_was_published(days: int, more: float) -> None:
    assert told((STORY, after(days))) - told() == pytest.approx(more)


def test_articles_are_counted_and_not_sentences() -> None:
    assert told((STORY + "\n" + STORY, after(1))) == told((STORY, after(1)))


def test_a_day_counts_where_it_is_named_though_no_event_is_told_of_it() -> None:
    assert told(("The mood since [Sunday=2025-07-06] is bad.", after(1))) - told() == pytest.approx(2.0)


def test_a_day_that_no_article_reported_when_it_was_news_is_only_looked_back_on() -> None:
    articles, _, named = made((STORY, after(8)))
    assert days_told(articles, named)[DAY.toordinal()] == pytest.approx(3.0 / 5)


def test_of_an_article_without_a_date_it_counts_that_it_names_the_day() -> None:
    articles, _, named = made((STORY, DAY), (STORY, after(8)), (STORY, after(8)))
    assert days_told([replace(each, publication=None) for each in articles], named) == {DAY.toordinal(): pytest.approx(3 / 5)}


def test_an_article_of_the_day_counts_a_little_and_one_of_another_day_not_at_all() -> None:
    assert told(("Nothing is told here.", DAY)) - told() == pytest.approx(0.2)
    assert told(("Nothing is told here.", after(1))) == told()


def test_where_it_is_not_said_which_days_an_article_names_they_are_those_of_its_events() -> None:
    articles, events, named = made((STORY, DAY), (STORY, after(3)))
    assert day_weights(events, articles, {}) == day_weights(events, articles, named)


def test_a_day_beside_one_that_more_is_told_of_loses_a_tenth_of_what_is_more() -> None:
    articles, events, named = made((STORY, DAY), (STORY, after(1)), (OTHER, after(-1)))
    alone, beside = (day_weights(events[:count], articles, named) for count in (2, 3))
    sunday, saturday = DAY.toordinal(), DAY.toordinal() - 1
    told = days_told(articles, named)
    assert alone == {sunday: told[sunday]}
    assert beside == {sunday: told[sunday], saturday: pytest.approx(told[saturday] - (told[sunday] - told[saturday]) / 10)}


def test_an_article_about_something_else_counts_less() -> None:
    articles, events, named = made(
        *[(STORY, after(day)) for day in range(1, 6)], (OTHER, after(1)), ("Ada won the cup on [2 July=2025-07-02].", after(1))
    )
    shares = relevance(articles)
    assert shares["article-0"] == shares["article-5"] == 1.0 > shares["article-6"] > 0
    cup = datetime.date(2025, 7, 2).toordinal()
    assert day_weights(events, articles, named)[cup] == days_told(articles, named)[cup] * shares["article-6"]
    assert relevance([]) == {} and relevance([article("", "empty")]) == {"empty": 1.0}


def test_what_is_known_of_an_articles_head_is_not_read_again() -> None:
    articles, _, _ = made(*[(STORY, after(day)) for day in range(6)], ("Ada won the cup on [2 July=2025-07-02].", after(1)))
    heads = {each.id: head_words(each) for each in articles}
    assert relevance(articles, heads) == relevance(articles) == relevance(articles, dict(list(heads.items())[:1]))
    assert relevance(articles, heads | {"article-6": heads["article-0"]})["article-6"] == 1.0 > relevance(articles)["article-6"]


def test_a_week_or_a_month_names_no_day() -> None:
    _, timexes = unmark("In [May=2025-05], [last week=2025-06-30/2025-07-06], [Friday=2025-07-04] and [4 July=2025-07-04], and [then=].")
    assert named_days(timexes) == (datetime.date(2025, 7, 4).toordinal(),)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ([(STORY, DAY)], [(STORY, DAY), (STORY, after(1))]),
        ([(STORY, DAY), (STORY, DAY)], [(STORY, DAY), (STORY, after(1))]),
        ([("The hall is old.\n" * 5 + STORY, DAY)], [(STORY + "\nThe hall is old." * 5, DAY)]),
        ([("The ferry Alma sank off Bergen in [July=2025-07].", DAY)], [(STORY, DAY)]),
        ([("Police claimed that the ferry Alma sank off Bergen on [Sunday=2025-07-06].", DAY)], [(STORY, DAY)]),
    ],
    ids=["articles", "days", "position", "fineness", "status"],
)
def test_what_makes_an_event_matter_more(less: list[tuple[str, datetime.date]], more: list[tuple[str, datetime.date]]) -> None:
    small, great = (_only(stories).importance for stories in (less, more))
    assert 0 < small < great <= 1


def _only(stories: Iterable[tuple[str, datetime.date]]) -> DatedEvent:
    articles, events, named = made(*stories)
    (event,) = chronology(Settings(), articles, events, named=named).events
    return event


def keys(stories: Iterable[tuple[str, datetime.date]], days: int | None = None, sentences: int | None = None) -> list[str]:
    articles, events, named = made(*stories)
    return [event.text for event in chronology(Settings(), articles, events, days, sentences, named=named).events if event.key]


def test_the_day_that_is_still_told_of_later_is_the_key_one() -> None:
    assert keys([(OTHER, after(-1)), (OTHER, after(-1)), (STORY, DAY), (STORY, after(30))], 1, 1) == [STORY.replace("[Sunday=2025-07-06]", "Sunday")]


def test_the_key_sentence_is_the_one_nearest_what_all_tell() -> None:
    odd = "A dog was found in Bergen on [Sunday=2025-07-06]."
    stories = [(STORY, after(1)), ("The Alma, a ferry, sank near Bergen on [Sunday=2025-07-06].", after(1)), (odd, after(1))]
    assert ["Alma" in text for text in keys(stories, 1, 1)] == [True]


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        (
            ("The Alma sank off Bergen on [Sunday=2025-07-06].", DAY),
            ("The ferry Alma sank off Bergen Island on [Sunday=2025-07-06].", DAY),
        ),  # a scrap
        (("The ferry Alma will sail from Bergen to Alta on [Sunday=2025-07-06].", after(-1)), (STORY, DAY)),  # a plan
        ((STORY, after(0)), ("[6 July 2025=2025-07-06]: The ferry Alma sank off Bergen.", after(0))),  # an entry
        ((STORY[:-1] + ", " + "and so it was that all of that was told of by any one and every one " * 3, DAY), (STORY, DAY)),  # in few words
    ],
)
def test_what_makes_one_of_two_sentences_the_better_summary(worse: tuple[str, datetime.date], better: tuple[str, datetime.date]) -> None:
    for stories in ([worse, better], [better, worse]):
        articles, events, named = made(*stories)
        assert [event.text for event in rank(events, articles, 1, 1, named) if event.key] == [unmark(better[0])[0]]


def test_the_text_of_a_key_event_is_the_best_of_its_sentences_unless_an_editor_saw_to_it() -> None:
    late = "On [6 July 2025=2025-07-06] the ferry Alma sank off Bergen, and the ferry line was closed."
    articles, events, named = made((STORY, DAY), (late, after(40)), (late, after(50)))
    (told,) = chronology(Settings(), articles, events).events
    merged = replace(told, text=STORY.replace("[Sunday=2025-07-06]", "Sunday"))
    assert [event.text for event in rank([merged], articles, 1, 1, named)] == [late.replace("[6 July 2025=2025-07-06]", "6 July 2025")]
    assert [event.text for event in rank([replace(merged, checked=True)], articles, 1, 1, named)] == [merged.text]
    assert [event.text for event in rank([replace(merged, text="Alma lost")], articles, 1, 1, named)] == ["Alma lost"]


@pytest.mark.parametrize(("days", "sentences", "found"), [(0, 1, 0), (1, 0, 0), (None, 1, 2), (1, None, 1), (9, 9, 2)])
def test_no_more_days_and_sentences_than_asked_for(days: int | None, sentences: int | None, found: int) -> None:
    assert len(keys([(STORY, DAY), (OTHER, DAY)], days, sentences)) == found


def test_of_sentences_that_say_the_same_again_one_is_chosen() -> None:
    texts = ["the ferry alma sank off bergen", "the ferry alma sank off bergen fast", "a mine closed in wales"]
    chosen = central([Candidate(str(number), text) for number, text in enumerate(texts)], Told(tuple(texts)), words, 3)
    assert len(chosen) == 2 and "2" in {each.id for each in chosen}


def test_of_what_is_told_only_what_the_openings_tell_too_counts() -> None:
    told = "wind rose over the bay", "wind rose over the bay again", "the ferry alma sank"
    candidates = [Candidate(text, text) for text in told]
    assert central(candidates, Told(told), words, 1)[0].text.startswith("wind")
    assert central(candidates, Told(told, ("alma the ferry is lost",)), words, 1) == (candidates[2],)


def test_of_sentences_as_near_the_one_is_chosen_that_the_titles_tell() -> None:
    told = "alma ferry sank", "bela barge burnt"
    candidates = [Candidate(text, text) for text in told]
    for chosen, title in zip(candidates, ("The ferry that was lost", "Fire on a barge"), strict=True):
        assert central(candidates, Told(told, titles=(title,)), words, 1) == (chosen,)


def test_what_is_of_no_use_leaves_its_place_to_the_next() -> None:
    told = "wind rose over the bay", "wind rose over the bay again", "the ferry alma sank"
    candidates = [Candidate(text, text) for text in told]
    assert central(candidates, Told(told), words, 1, lambda each: "wind" not in each.text) == (candidates[2],)


def test_of_sentences_as_near_the_one_is_chosen_that_others_tell_word_for_word() -> None:
    one, other = "bergen harbour alma ferry sank", "alma ferry sank bergen harbour"
    assert central([Candidate("a", one), Candidate("b", other)], Told((one, other)), words, 1) == (Candidate("a", one),)
    crowd = "sank bergen quay", "the sank ferry alma", "the harbour of bergen was closed, bergen ferry told", "sank harbour"
    assert central([Candidate("a", one), Candidate("b", other)], Told((one, other, *crowd)), words, 1) == (Candidate("b", other),)


def test_phrases_are_telling_words_that_follow_one_another() -> None:
    assert phrases("The ferry of Bergen sank on Monday with 212 aboard.") == {
        ("ferry", "bergen"),
        ("bergen", "sank"),
        ("sank", "212"),
        ("212", "aboard"),
    }
    assert phrases("Sank") == phrases("") == frozenset()


def test_one_sentence_of_an_event_is_chosen_and_what_is_worth_more_may_be_less_near() -> None:
    near, far = Candidate("a", "the ferry alma sank off bergen"), Candidate("a", "the ferry alma sank", 1.9)
    assert central([near, far], Told((near.text,)), words, 2) == (far,)
    assert central([near, Candidate("a", far.text)], Told((near.text,)), words, 2) == (near,)


def test_key_events_of_the_front_page_are_not_all_of_one_day() -> None:
    many = [(f"The {thing} of Elsby burnt down on [Sunday=2025-07-06].", after(1)) for thing in "mill barn inn forge school church".split()]
    few = [
        (f"The bridge at {place} fell on [{day} June=2025-06-{day:02d}].", after(1))
        for day, place in enumerate("Ulm Bonn Jena Hof Gera Kiel Suhl".split(), 1)
    ]
    found = keys([*many, *few])
    assert len(found) == 3
    assert sum("Sunday" in text for text in found) == 2


def test_rank_does_not_depend_on_the_order_of_anything() -> None:
    articles, events, named = made((STORY, DAY), (OTHER, after(3)), (STORY, after(9)), ("The king died in Oslo on [1 July=2025-07-01].", after(1)))
    first = {event.id: event for event in rank(events, articles, 2, 1, named)}
    for seed in range(5):
        chance = random.Random(seed)
        chance.shuffle(articles)
        chance.shuffle(events)
        assert {event.id: event for event in rank(events, articles, 2, 1, dict(reversed(named.items())))} == first


def test_what_no_article_of_ours_tells_is_ranked_all_the_same() -> None:
    _, (event,) = events_of(STORY, "gone", PUBLISHED)
    (ranked,) = rank([event], [article("Nothing.", "other")], 1, 1)
    assert 0 < ranked.importance < 1 and ranked.key


HEAD = "The line has closed its harbour in Bergen after the loss of the Alma."


def summary(*stories: tuple[str, datetime.date], sentences: int = 2) -> list[DatedEvent]:
    articles, events, named = made(*stories)
    return [event for event in chronology(Settings(), articles, events, 1, sentences, named=named).events if event.key]


@pytest.mark.parametrize(
    ("stories", "because"),
    [
        ([(STORY, after(1)), (HEAD, DAY)], "no day is named for it; the news of the article is of Sunday 6 July 2025, when it was published"),
        ([(f"{HEAD}\n{STORY}", after(1))], "no day is named for it; the news of the article is of Sunday 6 July 2025: ‘Sunday’"),
    ],
    ids=["published that day", "published the next, and names the day"],
)
def test_a_sentence_that_opens_an_article_may_tell_a_key_day_though_it_names_none(stories: list[tuple[str, datetime.date]], because: str) -> None:
    dated, opening = sorted(summary(*stories), key=lambda event: event.approximate)
    assert "sank" in dated.text and opening.approximate and opening.text == HEAD
    assert opening.title == HEAD[:-1] and opening.date == "2025-07-06" and opening.id in opening.ids and 0 < opening.importance < 1
    assert [source.because for source in opening.sources] == [because]
    assert {*opening.places, *opening.unsorted} == {*dated.places, *dated.unsorted} == {"Bergen"}


@pytest.mark.parametrize(
    "line",
    [
        "~ " + HEAD,  # furniture
        "The Alma is a ferry of the line in Bergen.",  # what is
        "We have seen the loss of the ferry Alma off Bergen.",  # somebody's own tale
        "It has closed its harbour in Bergen after the loss of the Alma.",  # nobody knows what
        "The ferry Alma had been lost?",
        "The Alma sank.",  # a scrap
        "The hall of Elsby is old.\n" * 3 + HEAD,  # far down
        "The " + "old " * 100 + "line has closed.",  # no sentence
    ],
)
def test_what_tells_no_happening_at_the_head_of_an_article_opens_no_event(line: str) -> None:
    assert len(summary((STORY, after(1)), (line, DAY))) == 1


def test_an_event_is_made_of_an_opening_for_a_summary_alone() -> None:
    articles, events, named = made((STORY, after(1)), (HEAD, DAY))
    assert len(chronology(Settings(), articles, events, named=named).events) == 1
    assert len(rank(events, articles, 1, 2, named)) == 1  # and where the reason can be told
    (hidden,) = (event for event in summary((STORY, after(1)), (HEAD, DAY)) if event.approximate)
    assert len(rank(events, articles, 1, 2, named, reports=[*events, hidden], tongue=tongue_of("en"))) == 1  # what an editor hid does not come back
