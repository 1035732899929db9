"""Which pairs of events are looked at: in a crowd few, and those that it hid once it has gone."""

import importlib
from collections.abc import Iterable
from dataclasses import replace

import pytest

from builder.events.event import DatedEvent, Source, Status
from builder.events.merging.candidates import Worded, candidates
from tests.events.making import interval

looking = importlib.import_module("builder.events.merging.candidates")
DAY, ANOTHER = "2025-07-04", "2025-07-05"
SHARED = "ferry storm bergen"
MANY = looking._CROWD + 20
FIRST, LAST = "n00", f"n{MANY - 1}"


def told(name: str, text: str, date: str = DAY) -> Worded:
    event = DatedEvent(name, date, interval(date), False, text, text, Status.REPORTED, (Source(name, 0, text, "", 0, 0, ""),))
    return event, frozenset(text.split())


def crowd(names: Iterable[int], date: str = DAY) -> dict[str, Worded]:
    """Events that share three words, each with one of its own: the first and the last stand farthest apart."""
    return {f"n{number:02d}": told(f"n{number:02d}", f"{SHARED} own{number:02d}", date) for number in names}


def look(known: dict[str, Worded], changed: Iterable[str], thronged: set) -> set[tuple[str, str]]:  # type: ignore[type-arg]
    return set(candidates(known, set(changed), thronged))


def test_in_a_crowd_only_neighbours_are_looked_at_and_its_words_are_kept() -> None:
    known, thronged = crowd(range(MANY)), set()
    found = look(known, known, thronged)
    names = sorted(known)
    assert found == {(one, other) for place, one in enumerate(names) for other in names[place + 1 : place + 1 + looking._BESIDE]}
    assert (FIRST, LAST) not in found
    assert {word for _, word in thronged} == set(SHARED.split())


def test_what_a_crowd_hid_is_looked_at_once_the_crowd_has_gone_though_neither_has_changed() -> None:
    known, thronged = crowd(range(MANY)), set()
    look(known, known, thronged)
    left = {name: each for name, each in known.items() if name in (FIRST, LAST) or name < "n10"}
    assert (FIRST, LAST) in look(left, ["n05"], thronged)
    assert (FIRST, LAST) in look(left, [], thronged)
    assert look(left, [], thronged) == look(left, left, set())


@pytest.mark.parametrize("changed", [[], ["n05"], [FIRST]])
def test_where_no_crowd_was_only_pairs_with_what_has_changed_are_looked_at(changed: list[str]) -> None:
    left = crowd(range(10))
    assert look(left, changed, set()) == {pair for pair in look(left, left, set()) if set(pair) & set(changed)}


def test_a_crowd_of_another_day_opens_nothing() -> None:
    thronged: set = set()  # type: ignore[type-arg]
    known = crowd(range(MANY), ANOTHER)
    look(known, known, thronged)
    assert look(crowd(range(10)), [], thronged) == set()


def test_a_word_that_still_makes_a_crowd_hides_as_before() -> None:
    known, thronged = crowd(range(MANY)), set()
    look(known, known, thronged)
    left = {name: each for name, each in known.items() if name != "n30"}
    assert (FIRST, LAST) not in look(left, [], thronged)


def test_a_pair_is_looked_at_once_however_many_words_it_shares() -> None:
    known, thronged = crowd(range(MANY)), set()
    look(known, known, thronged)
    again = list(candidates(crowd(range(12)), set(), thronged))
    assert len(again) == len(set(again)) == 12 * 11 // 2
    assert all(one < other for one, other in again)


@pytest.mark.parametrize(("by_report", "looked_at"), [(ANOTHER, True), (DAY, False), ("", False)], ids=["the later", "the earlier", "neither"])
@pytest.mark.parametrize("changed", ["both", "a", "b"])
def test_what_a_report_dates_is_looked_at_with_the_day_before(by_report: str, looked_at: bool, changed: str) -> None:
    known = {name: told(name, SHARED, date) for name, date in (("a", ANOTHER), ("b", DAY))}
    known = {name: (replace(event, approximate=event.date == by_report), words) for name, (event, words) in known.items()}
    assert look(known, known if changed == "both" else [changed], set()) == ({("a", "b")} if looked_at else set())


# The dates of two that share their words, the first one's by its report, and whether they are looked at.
REACH = [
    ("2025-07", "2025-07-04", True),
    ("2025-07", "2025-07-31", True),
    ("2025-07", "2025-06-30", False),
    ("2025-07", "2025-06", False),
    ("2025", "2025-01", True),
    ("2020/2029", "2020/2029", True),
    ("2020/2029", "2020", False),
    ("2020/2029", "2025-07-04", False),
]


@pytest.mark.parametrize(("wide", "fine", "looked_at"), REACH)
def test_what_is_dated_coarsely_is_looked_at_with_what_lies_inside_it_but_not_what_is_as_wide_as_years(wide: str, fine: str, looked_at: bool) -> None:
    known = {name: told(name, SHARED, date) for name, date in (("a", wide), ("b", fine))}
    known["a"] = (replace(known["a"][0], approximate=True), known["a"][1])
    assert look(known, known, set()) == ({("a", "b")} if looked_at else set())


def month(asking: int) -> dict[str, Worded]:
    """The days of a month, every second with the words of the first event of the month; so many more tell of other things."""
    days = {f"d{day:02d}": told(f"d{day:02d}", f"{SHARED if day % 2 else 'calm'} own{day}", f"2025-07-{day:02d}") for day in range(1, 32)}
    return (
        days | {"m00": told("m00", SHARED, "2025-07")} | {f"m{at:02d}": told(f"m{at:02d}", f"storm other{at}", "2025-07") for at in range(1, asking)}
    )


@pytest.mark.parametrize("asking", [2, 3, 30])
@pytest.mark.parametrize("words", [0, looking._WORDS, 1000], ids=["one by one", "as it comes", "all at once"])
@pytest.mark.parametrize("changed", ["all", "d01", "m00", "m01"])
def test_days_looked_through_one_by_one_and_all_at_once_give_the_same(asking: int, words: int, changed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_WORDS", words)
    known = month(asking)
    fresh = known.keys() if changed == "all" else {changed}
    assert look(known, fresh, set()) == {(f"d{day:02d}", "m00") for day in range(1, 32, 2) if {f"d{day:02d}", "m00"} & fresh}
