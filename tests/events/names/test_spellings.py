"""When two names are one person's, and when not."""

from dataclasses import replace
from itertools import permutations

import pytest

from builder.events.event import DatedEvent, Source, Status
from builder.events.names.one_spelling import one_spelling
from builder.events.names.spellings import spellings

ONE = [
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
    ("Muammar Gaddafi", "Muammar Qaddafi"),
    ("Muammar Gaddafi", "Moammar Gadhafi"),
    ("Muammar al-Gaddafi", "Muammar Gaddafi"),
    ("Bashar al-Assad", "Bashar Assad"),
    ("Alexei Navalny", "Aleksey Navalny"),
    ("Mohammed Morsi", "Muhammad Morsi"),
    ("Paweł Adamowicz", "Pawel Adamowicz"),
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
    ("Donald Trump", "Donald J. Trump"),
    ("Donald J. Trump", "Donald John Trump"),
    ("Kim Jong-un", "Kim Jong Un"),
    ("Jean-Claude Juncker", "Jean Claude Juncker"),
    ("Sinead O'Connor", "Sinéad O’Connor"),
    ("Ed Sollund", "Edward Sollund"),
    ("Bill Sollund", "William Sollund"),
    ("Ted Sollund", 'Edmund Ole "Ted" Sollund'),
]
TWO = [
    ("Michael Jackson", "Janet Jackson"),
    ("Donald Trump", "Donald Trump Jr."),
    ("George W. Bush", "George H. W. Bush"),
    ("Paul Berger", "Paula Berger"),
    ("Maria Lopez", "Mario Lopez"),
    ("Helene Berger", "Helena Berger"),
    ("Marilyn Jackson", "Marlon Jackson"),
    ("Hassan Rouhani", "Hussein Rouhani"),
    ("Marco Rosso", "Marco Russo"),
    ("Billy Gates", "Billy Kates"),
    ("Kim Jong-un", "Kim Jong-il"),
    ("Ann Sollund", "Anna Sollund"),
    ("Ed Sollund", "Edwina Sollund"),
    ("John Berger", "Jon Berger"),
    ("Berger", "Paul Berger"),
    ("P. Berger", "Paul Berger"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_person_has_one_name(one: str, other: str) -> None:
    assert spellings({one: 2, other: 1}) == {other: one}
    assert spellings({one: 1, other: 2}) == {one: other}


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_people_stay_two(one: str, other: str) -> None:
    assert spellings({one: 2, other: 1}) == {}


def test_where_two_have_middle_names_the_one_without_is_nobody_in_particular() -> None:
    assert spellings({"George W. Bush": 3, "George H. Bush": 2, "George Bush": 9}) == {}


def test_of_spellings_told_equally_often_the_first_by_letters_is_shown() -> None:
    assert spellings({"Ada Bergsky": 1, "Ada Bergskyy": 1, "Ada Bergskiy": 1}) == {"Ada Bergskyy": "Ada Bergskiy", "Ada Bergsky": "Ada Bergskiy"}


EVENT = DatedEvent("a", "2025", None, False, "It rained", "It rained.", Status.REPORTED, ())


def _told(people: tuple[str, ...] = (), organisations: tuple[str, ...] = ()) -> DatedEvent:
    return replace(EVENT, people=people, organisations=organisations)


def test_events_name_a_person_alike_in_any_order() -> None:
    events = (
        _told(("Volodymyr Zelensky", "Ole Lund")),
        _told(("Volodymyr Zelenskyy",)),
        _told(("Volodymyr Zelenskyy", "Ada Lund")),
        _told(("Zelensky",)),
    )
    shown = (("Volodymyr Zelenskyy", "Ole Lund"), ("Volodymyr Zelenskyy",), ("Volodymyr Zelenskyy", "Ada Lund"), ("Zelensky",))
    wanted = dict(zip(events, shown, strict=True))
    for order in permutations(events):
        assert [event.people for event in one_spelling(order)] == [wanted[event] for event in order]


def test_told_in_one_way_nothing_changes() -> None:
    once = one_spelling((_told(("Bashar Assad",)), _told(("Bashar al-Assad", "Bashar Assad"))))
    assert [event.people for event in once] == [("Bashar Assad",), ("Bashar Assad",)]
    assert one_spelling(once) == once


def test_two_who_are_nearly_alike_stay_two_where_an_article_names_a_crowd() -> None:
    pair, crowd = ("Ole Berg", "Ole Kasimir Berg"), tuple(f"Ada Vran{chr(97 + at)}{chr(97 + other)}" for at in range(10) for other in range(10))
    source = Source("a", 0, "It rained.", "", 0, 0, "")
    assert one_spelling((replace(_told(pair), sources=(source,)),))[0].people != pair
    assert one_spelling((replace(_told((*pair, *crowd)), sources=(source,)),))[0].people[:2] == pair


BODIES = [
    ((*["World Health Organization"] * 3, "WHO"), {"World Health Organization"}),
    (("World Health Organisation", "World Health Organization", "World Health Organization"), {"World Health Organization"}),
    (("US Trade Council", "US Trade Council", "United States Trade Council", "U.S. Trade Council"), {"US Trade Council"}),
    (("The Nordic Council", "Nordic Council", "Nordic Council"), {"Nordic Council"}),
    (("National Trade Council", "Nordic Trade Council", "NTC"), {"National Trade Council", "Nordic Trade Council", "NTC"}),
    (("Nordic Council", "NC"), {"Nordic Council", "NC"}),
    (("Vran Plc", "Vran", "Vran", "Vran Inc.", "Plc"), {"Vran", "Plc"}),
]


@pytest.mark.parametrize(("names", "shown"), BODIES)
def test_events_name_a_body_by_its_whole_name(names: tuple[str, ...], shown: set[str]) -> None:
    assert {name for event in one_spelling(_told(organisations=(name,)) for name in names) for name in event.organisations} == shown


def test_a_surname_alone_is_his_whom_the_events_tell_much_of() -> None:
    known = [_told(("Odd Sollund",))] * 5
    assert one_spelling([*known, _told(("Sollund",))])[-1].people == ("Odd Sollund",)
    assert one_spelling([*known, _told(("Sollund", "Ada Sollund"))])[-1].people == ("Odd Sollund", "Ada Sollund")
    assert one_spelling([*known[:4], _told(("Sollund",))])[-1].people == ("Sollund",)
    assert one_spelling([*known, *[_told(("Ada Sollund",))] * 2, _told(("Sollund",))])[-1].people == ("Sollund",)


def test_a_given_name_is_of_the_family_that_its_article_tells_of() -> None:
    def told(article: str, *names: str) -> DatedEvent:
        return replace(_told(names), sources=(Source(article, 0, "It rained.", "", 0, 0, ""),))

    events = (
        told("a", "Tito", "Ada Sollund"),
        told("b", "Tito Sollund", "La Toya Sollund"),
        told("c", "Tito", "Ole Lund"),
        told("d", "Ada", "Ada Sollund", "Ada Lund"),
        told("e", "La Toya", "Ole Sollund"),
    )
    shown = [("Tito Sollund", "Ada Sollund"), ("Tito Sollund", "La Toya Sollund"), ("Tito", "Ole Lund"), ("Ada", "Ada Sollund", "Ada Lund")]
    shown.append(("La Toya Sollund", "Ole Sollund"))
    assert [event.people for event in one_spelling(events)] == shown
    assert [event.people for event in one_spelling(reversed(events))] == shown[::-1]


def test_a_short_name_stays_where_several_may_be_called_so() -> None:
    assert spellings({"Ed Sollund": 1, "Edward Sollund": 1, "Edwin Sollund": 1}) == {}
    assert spellings({"Ed Sollund": 1, "Edward Sollund": 1, "Ada Sollund": 1, "Ole Sollund": 1}) == {}
