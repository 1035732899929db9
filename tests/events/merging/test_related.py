"""Plans and what came of them, and all that is told of how events and reports stand to one another, from articles to the timeline."""

import datetime
import random
from dataclasses import replace

import pytest

from builder.config import Settings
from builder.events.chronology import chronology
from builder.events.editing.edits import NO_EDITS, Edit, Edits, Place
from builder.events.event import DatedEvent, Status
from builder.events.merging.links import links
from builder.events.merging.related import related
from builder.events.timeline import Timeline
from tests.events.making import PUBLISHED, events_of

Told = tuple[int, str]  # days after the 10th of July 2025, and the marked text that is published then

# What was told before, what was told later, and whether that is what became of it.
PAIRS: list[tuple[Told, Told, bool]] = [
    (
        (0, "The Orlo bridge will open to traffic on [Friday=2025-07-18], the council said."),
        (9, "The Orlo bridge opened to traffic [Friday=2025-07-18]."),
        True,
    ),
    (
        (0, "Minister Ada Prewitt is due to visit Turin on [Friday=2025-07-18]."),
        (8, "Ada Prewitt, the minister, visited Turin on [Friday=2025-07-18]."),
        True,
    ),
    (
        (0, "The senate is set to vote on the water bill [next week=2025-07-14/2025-07-20]."),
        (9, "The senate voted on the water bill on [Friday=2025-07-18]."),
        True,
    ),
    ((0, "The trial of Ruben Hale will begin on [Friday=2025-07-18]."), (9, "The trial of Ruben Hale started on [Friday=2025-07-18]."), True),
    ((0, "The Orlo jazz festival will begin on [Friday=2025-07-18]."), (3, "The Orlo jazz festival was called off on [Sunday=2025-07-13]."), True),
    (
        (0, "The launch of the Vega rocket is scheduled for [Friday=2025-07-18]."),
        (3, "The Vega rocket launch was cancelled on [Sunday=2025-07-13]."),
        True,
    ),
    ((0, "The Orlo marathon will be run on [Friday=2025-07-18]."), (3, "The Orlo marathon was postponed to [Tuesday=2025-07-29]."), True),
    ((0, "The Orlo marathon will be run on [Friday=2025-07-18]."), (3, "The Orlo marathon has been postponed to [Tuesday=2025-07-29]."), True),
    # in other words, about one thing
    (
        (0, "A public inquiry will begin on [Friday=2025-07-18], the county council said."),
        (9, "The inquiry opened on [Friday=2025-07-18] under the retired judge Ada Prewitt."),
        True,
    ),
    (
        (0, "The Orlo inquiry will begin on [Friday=2025-07-18], the county council said."),
        (9, "The Tarn inquiry opened on [Friday=2025-07-18] under the retired judge Ada Prewitt."),
        False,
    ),
    # both on the day itself
    ((8, "The Orlo bridge will open to traffic on [Friday=2025-07-18]."), (8, "The Orlo bridge opened to traffic [Friday=2025-07-18]."), True),
    # another day, another deed, other people or places
    ((0, "The Orlo bridge will open to traffic on [Friday=2025-07-18]."), (10, "The Orlo bridge opened to traffic [Saturday=2025-07-19]."), False),
    (
        (0, "Minister Ada Prewitt is due to visit Turin on [Friday=2025-07-18]."),
        (8, "Minister Ada Prewitt left Turin on [Friday=2025-07-18]."),
        False,
    ),
    ((0, "Minister Ada Prewitt will speak in Turin on [Friday=2025-07-18]."), (8, "Minister Ole Lund spoke in Turin on [Friday=2025-07-18]."), False),
    (
        (0, "The senate is set to vote on the water bill on [Friday=2025-07-18]."),
        (9, "The senate voted on the school budget on [Friday=2025-07-18]."),
        False,
    ),
    # not told before, or not said to have come
    ((9, "The Orlo bridge opened to traffic [Friday=2025-07-18]."), (9, "On [Friday=2025-07-18], the Orlo bridge opened to the traffic."), False),
    ((0, "Sculptors will gather in Ghent in [2025=2025]."), (9, "Sculptors gathered in Ghent on [Friday=2025-07-18]."), False),
    # called off is another thing, or it is only asked for
    ((0, "The Orlo jazz festival will begin on [Friday=2025-07-18]."), (3, "The Orlo book fair was called off on [Sunday=2025-07-13]."), False),
    ((0, "The Orlo jazz festival will begin on [Friday=2025-07-18]."), (3, "The festival was called off on [Sunday=2025-07-13]."), False),
    (
        (0, "The Orlo jazz festival will begin on [Friday=2025-07-18]."),
        (3, "Neighbours asked that the Orlo jazz festival be called off on [Sunday=2025-07-13]."),
        False,
    ),
    ((0, "The Orlo jazz festival will begin on [Friday=2025-07-18]."), (12, "The Orlo jazz festival was cancelled on [Monday=2025-07-21]."), False),
]
BRIDGE, FESTIVAL = (0, "The Orlo bridge will open to traffic on [Friday=2025-07-18]."), (1, PAIRS[4][0][1])
NEWS: list[Told] = [
    BRIDGE,
    (9, "The Orlo bridge opened to traffic on [Friday=2025-07-18]."),
    FESTIVAL,
    (3, PAIRS[4][1][1]),
    (4, "The ferry Alma, with 731 people aboard, sank off Bergen on [Sunday=2025-07-13], killing 217 people."),
    (5, "At least 224 people died when the ferry Alma, with 731 people aboard, sank off Bergen on [Sunday=2025-07-13]."),
]


def made(*told: Told) -> tuple[list, list[DatedEvent]]:  # type: ignore[type-arg]
    """Articles named a, b, c … and all their events."""
    both = [events_of(text, "abcdefgh"[number], PUBLISHED + datetime.timedelta(days)) for number, (days, text) in enumerate(told)]
    return [article for article, _ in both], [event for _, found in both for event in found]


def timeline(*told: Told, edits: Edits = NO_EDITS, shuffled: random.Random | None = None) -> Timeline:
    articles, events = made(*told)
    if shuffled:
        shuffled.shuffle(articles)
        shuffled.shuffle(events)
    return chronology(Settings(), articles, events, edits=edits)


def event(found: Timeline, words: str) -> DatedEvent:
    (one,) = [each for each in found.events if words in each.text]
    return one


@pytest.mark.parametrize(("before", "later", "linked"), PAIRS)
def test_a_plan_is_linked_to_what_came_of_it(before: Told, later: Told, linked: bool) -> None:
    articles, events = made(before, later)
    assert len(events) == 2
    found = {each.sources[0].article: each for each in links(events, articles)}
    assert found["a"].followed_by == ((found["b"].id,) if linked else ())
    assert found["b"].follows == ((found["a"].id,) if linked else ())


def test_a_plan_and_what_came_of_it_stay_two_events() -> None:
    found = timeline(*NEWS)
    assert [each.status for each in found.events if "Orlo bridge" in each.text] == [Status.REPORTED, Status.PLANNED]


def test_of_two_reports_of_the_day_the_one_that_is_more_alike_is_what_became_of_the_plan() -> None:
    best, less = "The Orlo bridge opened to traffic on [Friday=2025-07-18].", "The old Orlo bridge opened for a farewell on [Friday=2025-07-18]."
    for first, second in ((best, less), (less, best)):
        articles, events = made((0, "The Orlo bridge will open to traffic on [Friday=2025-07-18]."), (9, first), (9, second))
        plan, *reports = links(events, articles)
        assert plan.followed_by == tuple(each.id for each in reports if "traffic" in each.text)
        alone = [each for each in events if "traffic" not in each.text or each.id == plan.id]
        assert len(links(alone, articles)[0].followed_by) == 1, "the other would do"


def test_what_has_no_date_follows_nothing() -> None:
    articles, events = made(PAIRS[0][0], (9, "The Orlo bridge opened to traffic on [the day=]."))
    assert len(events) == 2 and events[1].interval is None
    assert links(events, articles) == tuple(events)


def test_one_sentence_tells_both_the_plan_and_its_end() -> None:
    text = "The Orlo marathon was moved to [2 August=2025-08-02]; the marathon was rescheduled to [9 August=2025-08-09]."
    found = timeline((0, text))
    assert [each.date for each in found.events if each.follows] == ["2025-08-09"]


@pytest.mark.parametrize(("between", "linked"), [(2, True), (3, False)])
def test_beside_the_plan_one_word_says_what_is_called_off(between: int, linked: bool) -> None:
    """Sentences between the two."""
    told = ["The Orlo jazz parade was due to begin on [Friday=2025-07-18].", *["Many had come."] * between]
    articles, events = made((0, "\n".join([*told, "The parade was called off on [Wednesday=2025-07-09]."])))
    assert len(events) == 2 and events[0].status == Status.PLANNED
    plan, end = links((events[0], replace(events[1], title="The parade was called off")), articles)
    assert (plan.followed_by, end.follows) == (((end.id,), (plan.id,)) if linked else ((), ()))


def test_what_is_put_off_and_then_comes_is_a_chain() -> None:
    found = timeline(PAIRS[6][0], PAIRS[6][1], (20, "The Orlo marathon was run on [Tuesday=2025-07-29], in rain."))
    first, second, third = event(found, "will be run"), event(found, "postponed"), event(found, "in rain")
    assert (first.followed_by, second.follows, second.followed_by, third.follows) == ((second.id,), (first.id,), (third.id,), (second.id,))


def test_reports_of_one_event_in_two_articles_carry_the_numbers_they_differ_on() -> None:
    sunk = event(timeline(*NEWS), "ferry")
    assert [source.article for source in sunk.sources] == ["e", "f"]
    (one,) = sunk.disagreements
    assert (one.what, [(side.value, side.sources) for side in one.values]) == (
        "number",
        [("217 people killed", (0,)), ("at least 224 people killed", (1,))],
    )


def test_an_event_that_an_editor_hides_is_no_link_s_end() -> None:
    opened = event(timeline(*NEWS), "opened")
    hidden = timeline(*NEWS, edits=Edits((Edit(Place("edits.toml", 1, 1), opened.id, hide=True),)))
    assert not [each for each in hidden.events if opened.id in (*each.follows, *each.followed_by)]
    assert not event(hidden, "will open").followed_by


def test_reports_that_an_editor_merges_differ_on_the_date() -> None:
    told = (0, "The ferry Alma sank off Bergen on [Sunday=2025-07-06]."), (1, "A tanker burnt near Stavanger on [Monday=2025-07-07].")
    one, other = timeline(*told).events
    merged = timeline(*told, edits=Edits((Edit(Place("edits.toml", 1, 1), one.id, merge=(other.id,)),)))
    (whole,) = merged.events
    assert [(each.what, [side.value for side in each.values]) for each in whole.disagreements] == [("date", ["2025-07-06", "2025-07-07"])]


@pytest.mark.parametrize("seed", range(12))
def test_the_order_of_articles_and_events_changes_nothing(seed: int) -> None:
    assert timeline(*NEWS, shuffled=random.Random(seed)) == timeline(*NEWS)


def test_told_again_nothing_changes_and_every_link_goes_both_ways() -> None:
    articles, events = made(*[told for before, later, _ in PAIRS[:4] for told in (before, later)])
    once = related(events, events, articles)
    known = {each.id: each for each in once}
    assert related(once, events, articles) == once
    assert related([replace(each, follows=("gone",), followed_by=("gone",)) for each in events], events, articles) == once
    both = [(each.id, name) for each in once for name in each.followed_by]
    assert len(both) == 4 and both and all(plan in known[later].follows for plan, later in both)
