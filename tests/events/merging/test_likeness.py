"""What makes two reports one happening, part by part: profiles made by hand, so that nothing else changes between two rows.

How much each part weighs was learned; that it counts, and which way, is held here.
"""

import importlib
import math
from dataclasses import replace
from itertools import combinations

import pytest

from builder.events.event import DatedEvent, Source, Status
from builder.events.merging.cluster import cluster
from builder.events.merging.likeness import likeness
from builder.events.merging.profile import Profile
from builder.events.merging.rarity import Squares
from builder.events.words.numeral import Count
from tests.events.making import interval

clustering = importlib.import_module("builder.events.merging.cluster")
SQUARES = Squares({"": 4.0})  # all words weigh the same: 2


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _profile(title: str, text: str, **more: object) -> Profile:
    nothing: frozenset[str] = frozenset()
    words, heads = _words(text) | _words(title), _words(title)
    plain = Profile(
        title=heads, text=words, title_length=2 * math.sqrt(len(heads)), text_length=2 * math.sqrt(len(words)), names=nothing, numbers=nothing,
        ordinals=nothing, rough=nothing, counts=nothing, rare=nothing, people=nothing, places=nothing, turns=frozenset(), deeds=frozenset(),
        told=frozenset(), verbs=nothing, late=False, known=words, tolls=(), named=nothing,
    )  # fmt: skip
    return replace(plain, **more)


def _event(name: str, date: str, *places: tuple[str, int], text: str = "", **more: object) -> DatedEvent:
    sources = tuple(Source(article, index, text or name, "", 0, 0, "") for article, index in places or ((name, 0),))
    return replace(DatedEvent(name, date, interval(date), False, name, text or name, Status.REPORTED, sources), **more)


def _like(one: tuple[DatedEvent, Profile], other: tuple[DatedEvent, Profile]) -> float:
    found = likeness(one, other, SQUARES)
    assert found == pytest.approx(likeness(other, one, SQUARES)), "it is symmetric"
    return found


DAY = "2025-07-04"
MINE = _profile("ferry sinks bergen", "storm coast night harbour")
YOURS = _profile("ferry sinks fjord", "storm coast night rescue")
HERE, THERE = _event("a", DAY), _event("b", DAY)
PLAIN = _like((HERE, MINE), (THERE, YOURS))

# What both have, or each has for itself, and which way that moves the pair.
PARTS: dict[str, tuple[dict, dict, int]] = {
    "one deed": ({"deeds": frozenset({1, 2})}, {"deeds": frozenset({2})}, 1),
    "other deeds": ({"deeds": frozenset({1})}, {"deeds": frozenset({2})}, 0),
    "one thing told": ({"told": frozenset({1})}, {"told": frozenset({1})}, 1),
    "a number that few share": ({"rare": _words("731")}, {"rare": _words("731")}, 1),
    "numbers of their own": ({"rare": _words("731")}, {"rare": _words("294")}, 0),
    "other verbs": ({"verbs": _words("sink")}, {"verbs": _words("rescue")}, -1),
    "verbs of one": ({"verbs": _words("sink")}, {}, 0),
    "other names": ({"named": _words("Alma")}, {"named": _words("Berta")}, -1),
    "one name of two": ({"named": _words("Alma")}, {"named": _words("Alma Berta")}, 0),
    "both told long afterwards": ({"late": True}, {"late": True}, 1),
    "one told long afterwards": ({"late": True}, {}, 0),
    "a headline told by the other": ({}, {"known": YOURS.known | {"bergen"}}, 1),
}


@pytest.mark.parametrize("name", PARTS)
def test_every_part_counts_and_in_its_direction(name: str) -> None:
    mine, yours, way = PARTS[name]
    found = _like((HERE, replace(MINE, **mine)), (THERE, replace(YOURS, **yours)))
    assert (found > PLAIN) - (found < PLAIN) == way


def test_more_words_in_common_are_more_alike_and_more_of_them_in_the_headlines() -> None:
    rows = [_like((HERE, MINE), (THERE, _profile("ferry sinks fjord", text))) for text in ("storm x y z", "storm coast x y", "storm coast night x")]
    assert rows == sorted(rows) and len(set(rows)) == 3
    assert _like((HERE, MINE), (THERE, _profile("ferry sinks bergen", "storm coast night rescue fjord"))) > PLAIN


def test_fewer_than_four_words_in_common_count_against() -> None:
    """Measured against the same likeness with words that all are in common: the rest of the score is the same."""
    three, four = (_like((HERE, each), (THERE, each)) for each in (_profile("a b c", ""), _profile("a b c d", "")))
    assert three == pytest.approx(four - 0.07)


# Dates of the two.
DATES = {
    "one day": ("2025-07-04", "2025-07-04"),
    "one month": ("2025-07", "2025-07"),
    "a day in its month": ("2025-07-04", "2025-07"),
    "one year": ("2025", "2025"),
    "a day in its year": ("2025-07-04", "2025"),
}


def test_the_coarser_the_dates_and_the_less_the_same_the_less_alike() -> None:
    found = {name: _like((_event("a", one), MINE), (_event("b", other), YOURS)) for name, (one, other) in DATES.items()}
    assert found["one day"] == found["one month"] == PLAIN
    assert found["a day in its year"] < found["a day in its month"] < PLAIN and found["a day in its year"] < found["one year"] < PLAIN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_event("a", "2025-07-04"), _event("b", "2025-07-05")),
        (_event("a", "2025-06"), _event("b", "2025-07")),
        (_event("a", DAY), _event("b", DAY, status=Status.PLANNED)),
        (_event("a", DAY), _event("b", DAY, interval=None)),
    ],
    ids=["the next day", "the next month", "a plan", "no day"],
)
def test_what_is_of_other_days_or_only_planned_can_never_be_one(one: DatedEvent, other: DatedEvent) -> None:
    assert _like((one, MINE), (other, MINE)) == -math.inf


def test_two_plans_may_be_one_and_a_day_of_news_alone_is_less_alike() -> None:
    planned, rival = replace(HERE, status=Status.PLANNED), replace(THERE, status=Status.PLANNED)
    assert _like((planned, MINE), (rival, YOURS)) == PLAIN
    assert _like((replace(HERE, approximate=True), MINE), (THERE, YOURS)) < PLAIN
    assert _like((replace(HERE, approximate=True), MINE), (replace(THERE, approximate=True), YOURS)) == PLAIN


NEXT = "2025-07-05"


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (_event("a", DAY), _event("b", NEXT, approximate=True), True),
        (_event("a", DAY, approximate=True), _event("b", NEXT, approximate=True), True),
        (_event("a", DAY, approximate=True), _event("b", NEXT), False),
        (_event("a", "2025-07-03"), _event("b", NEXT, approximate=True), False),
        (_event("a", "2025-06"), _event("b", "2025-07", approximate=True), False),
        (_event("a", DAY), _event("b", NEXT, approximate=True, status=Status.PLANNED), False),
    ],
    ids=["the day after", "both by reports", "the earlier by its report", "two days after", "a month after", "planned"],
)
def test_what_is_dated_by_its_report_may_be_of_the_day_before_if_it_is_much_alike(one: DatedEvent, other: DatedEvent, may: bool) -> None:
    found = _like((one, MINE), (other, MINE))
    assert (found > 0) == may and (found > -math.inf) == may
    assert not may or found < _like((one, MINE), (replace(other, date=one.date, interval=one.interval), MINE))


def _count(number: float, of: str = "killed", low: float | None = None) -> Count:
    return Count((of,), number - 0.5 if low is None else low, number + 0.5, str(number))


# What each tells, and whether they then contradict each other.
AGAINST: dict[str, tuple[dict, dict, bool]] = {
    "other people": ({"people": _words("prewitt")}, {"people": _words("lundqvist")}, True),
    "one of the people": ({"people": _words("prewitt")}, {"people": _words("prewitt lundqvist")}, False),
    "other places": ({"places": _words("oslo")}, {"places": _words("turin")}, True),
    "other places and the same person": (
        {"places": _words("oslo"), "people": _words("prewitt")},
        {"places": _words("turin"), "people": _words("prewitt")},
        False,
    ),
    "another of a row": ({"ordinals": _words("first")}, {"ordinals": _words("second")}, True),
    "contrary deeds": ({"turns": frozenset({3})}, {"turns": frozenset({-3})}, True),
    "one side of a turn": ({"turns": frozenset({3})}, {"turns": frozenset({3})}, False),
    "other numbers": ({"numbers": _words("28")}, {"numbers": _words("33")}, True),
    "a number in one": ({"numbers": _words("28")}, {}, False),
    "a rough number near": ({"rough": _words("28")}, {"numbers": _words("33")}, False),
    "a rough number at its end": ({"rough": _words("28")}, {"numbers": _words("35")}, False),
    "a rough number far": ({"rough": _words("28")}, {"numbers": _words("36")}, True),
    "a toll that rises": ({"numbers": _words("28"), "tolls": (_count(28),)}, {"numbers": _words("33"), "tolls": (_count(33),)}, False),
    "a toll that doubles": ({"numbers": _words("28"), "tolls": (_count(28),)}, {"numbers": _words("60"), "tolls": (_count(60),)}, True),
    "tolls of other things": ({"numbers": _words("28"), "tolls": (_count(28),)}, {"numbers": _words("33"), "tolls": (_count(33, "hurt"),)}, True),
    "a toll of up to so many": ({"numbers": _words("28"), "tolls": (_count(28, low=0),)}, {"numbers": _words("33"), "tolls": (_count(33),)}, False),
    "a toll of at least so many": (
        {"numbers": _words("28"), "tolls": (replace(_count(28), high=math.inf),)},
        {"numbers": _words("33"), "tolls": (_count(33),)},
        False,
    ),
    "up to twice as many": ({"numbers": _words("60"), "tolls": (_count(60, low=0),)}, {"numbers": _words("28"), "tolls": (_count(28),)}, True),
    "other numbers, and one that few share": (
        {"numbers": _words("28"), "rare": _words("731")},
        {"numbers": _words("33"), "rare": _words("731")},
        False,
    ),
}


@pytest.mark.parametrize("name", AGAINST)
def test_what_contradicts_is_told_apart_and_what_only_differs_is_not(name: str) -> None:
    mine, yours, apart = AGAINST[name]
    found = _like((HERE, replace(MINE, **mine)), (THERE, replace(YOURS, **yours)))
    assert (found == -0.5) is apart


def test_sentences_much_alike_may_name_others() -> None:
    mine, yours = {"people": _words("prewitt")}, {"people": _words("lundqvist")}
    alike = "storm coast night harbour"
    for shared, apart in ((alike, False), ("storm coast", True)):
        one, other = _profile("ferry sinks bergen", alike, **mine), _profile("ferry sinks fjord", shared, **yours)
        assert (_like((HERE, one), (THERE, other)) == -0.5) is apart
    long = " ".join(f"w{number}" for number in range(30))
    one, other = _profile("ferry sinks bergen", f"{alike} {long}", **mine), _profile("ferry sinks fjord", alike, **yours)
    assert _like((HERE, one), (THERE, other)) == -0.5, "six words of many are not much"


def test_one_word_in_anothers_place_is_another_thing_unless_much_is_the_same() -> None:
    assert _like((HERE, _profile("king opens harbour", "")), (THERE, _profile("king opens theatre", ""))) == -0.5
    assert _like((HERE, _profile("king opens harbour", "x y")), (THERE, _profile("king opens theatre", "x y"))) != -0.5
    assert _like((HERE, _profile("king opens harbour today", "")), (THERE, _profile("king opens theatre", ""))) != -0.5


def _within(mine: dict, yours: dict, first: int = 0, second: int = 9, dates: tuple[str, str] = (DAY, DAY)) -> float:
    one, other = _event("a", dates[0], ("x", first)), _event("b", dates[1], ("x", second))
    return _like((one, replace(MINE, **mine)), (other, replace(YOURS, **yours)))


def test_sentences_of_one_article_must_be_more_alike_and_the_farther_apart_the_more() -> None:
    far, near = _within({}, {}), _within({}, {}, second=2)
    assert far < near < PLAIN
    assert _within({}, {}, second=3) == far and _within({}, {}, first=4, second=2) == near


def test_an_article_among_several_is_the_same_article_too() -> None:
    one, other = _event("a", DAY, ("x", 0), ("y", 0)), _event("b", DAY, ("z", 0), ("x", 9))
    assert _like((one, MINE), (other, YOURS)) == _within({}, {})
    assert _like((one, MINE), (_event("b", DAY, ("z", 0), ("w", 0)), YOURS)) == PLAIN


def test_other_counts_in_one_article_are_other_happenings() -> None:
    counts = {"counts": _words("28")}, {"counts": _words("33")}
    assert _within(*counts) == -0.5
    assert _like((HERE, replace(MINE, **counts[0])), (THERE, replace(YOURS, **counts[1]))) == PLAIN


# What both sentences of one article have, where they stand and when, and whether the second comes back to the first.
RETOLD: dict[str, tuple[dict, dict, bool]] = {
    "nothing": ({}, {}, False),
    "a deed and a rare number": ({"deeds": frozenset({1}), "rare": _words("731")}, {}, True),
    "a rare number": ({"rare": _words("731")}, {}, False),
    "a deed": ({"deeds": frozenset({1})}, {}, False),
    "two names in the next sentences": ({"names": _words("alm ber"), "told": frozenset({1})}, {"second": 2}, True),
    "two names far apart": ({"names": _words("alm ber"), "told": frozenset({1})}, {"second": 3}, False),
    "one name": ({"names": _words("alm"), "told": frozenset({1})}, {"second": 2}, False),
    "two names and nothing told": ({"names": _words("alm ber")}, {"second": 2}, False),
    "a deed told less finely": ({"deeds": frozenset({1})}, {"dates": (DAY, "2025-07")}, True),
    "words told less finely": ({}, {"dates": (DAY, "2025-07")}, False),
}


@pytest.mark.parametrize("name", RETOLD)
def test_an_article_that_comes_back_to_what_it_told_tells_it_once(name: str) -> None:
    both, where, retold = RETOLD[name]
    weak = {"text": _words("ferry sinks storm coast"), "text_length": 14.0, "known": frozenset()}
    found = _within({**weak, **both}, {**weak, **both}, **where)
    assert (found == 0.01) is retold


@pytest.mark.parametrize(
    ("text", "rival", "date", "one"),
    [
        ("The ferry sank off Bergen in a storm.", "The ferry sank off Bergen, in a storm.", DAY, True),
        ("The ferry sank off Bergen in a storm.", "In a storm off Bergen a boat went down.", DAY, False),
        ("The ferry sank off Bergen in a storm.", "The ferry sank off Bergen in a storm.", "2025-07", False),
    ],
    ids=["reprinted", "in other words", "of another date"],
)
def test_what_is_reprinted_is_one_however_little_it_tells(text: str, rival: str, date: str, one: bool) -> None:
    weak = replace(_profile("ferry", ""), text_length=9.0, title_length=9.0)
    found = _like((_event("a", DAY, text=text), weak), (_event("b", date, text=rival), weak))
    assert (found == 0.01) is one


# How alike the first is to the second and to the third, which are alike, and the groups that come of it.
GROUPS = (
    (0.05, -0.2, [["a", "b", "c"]]),
    (0.05, -0.3, [["a"], ["b", "c"]]),
    (0.5, -0.5, [["a", "b", "c"]]),
    (0.0, 0.0, [["a"], ["b", "c"]]),
    (-0.5, -0.5, [["a"], ["b", "c"]]),
    (0.6, -math.inf, [["a"], ["b", "c"]]),
    (1.2, -math.inf, [["a", "b"], ["c"]]),  # the likest are joined first
)


@pytest.mark.parametrize(("second", "third", "groups"), GROUPS)
def test_groups_become_one_where_their_pairs_are_nearly_alike_in_the_mean(
    second: float, third: float, groups: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {name: (_event(name, DAY), MINE) for name in "cab"}
    alike = {"ab": second, "ac": third, "bc": 0.9}
    monkeypatch.setattr(clustering, "likeness", lambda one, other, _: alike["".join(sorted((one[0].id, other[0].id)))])
    assert sorted(cluster(told, combinations(sorted(told), 2), told, SQUARES)) == groups
    assert cluster(told, (), told, SQUARES) == [[name] for name in "cab"], "only the pairs are looked at"


@pytest.mark.parametrize(("rest", "groups"), [(0.0, [["a", "b", "c", "d"]]), (-0.3, [["a", "b"], ["c", "d"]])])
def test_two_pairs_with_one_link_become_one_where_the_others_are_nearly_alike_too(
    rest: float, groups: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {name: (_event(name, DAY), MINE) for name in "dcba"}
    alike = {"ab": 0.9, "cd": 0.8, "ac": 0.3}
    monkeypatch.setattr(clustering, "likeness", lambda one, other, _: alike.get("".join(sorted((one[0].id, other[0].id))), rest))
    assert sorted(cluster(told, combinations(sorted(told), 2), told, SQUARES)) == groups
