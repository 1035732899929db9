"""Names that one article sorts for another."""

from dataclasses import replace
from itertools import permutations

from builder.events.event import DatedEvent, Source, Status
from builder.events.names.one_kind import one_kind


def _told(article: str, people: str = "", places: str = "", bodies: str = "", unsorted: str = "") -> DatedEvent:
    event = DatedEvent(article, "", None, False, "It rained", "It rained.", Status.REPORTED, (Source(article, 0, "It rained.", "", 0, 0, ""),))
    kinds = (tuple(each.split("|")) if each else () for each in (people, places, bodies, unsorted))
    return replace(event, **dict(zip(("people", "places", "organisations", "unsorted"), kinds, strict=True)))


def test_what_one_article_tells_holds_for_those_that_do_not_in_any_order() -> None:
    events = (
        _told("a", people="Kvitka Zhuk", bodies="The Vranas"),
        _told("b", people="Ada Lund", unsorted="Kvitka Zhuk|Vrana"),
        _told("c", unsorted="The Vranas"),
    )
    for order in permutations(events):
        sorted_ = {event.id: event for event in one_kind(order)}
        assert [sorted_["b"].people, sorted_["c"].organisations] == [("Ada Lund", "Kvitka Zhuk"), ("The Vranas",)]
        assert [sorted_["b"].unsorted, sorted_["c"].unsorted] == [("Vrana",), ()]


def test_a_word_that_most_articles_leave_open_and_one_that_is_no_name_stay_out() -> None:
    open_ = [_told(str(at), unsorted="Vranka|House") for at in range(5)]
    sorted_ = one_kind([_told("a", people="Vranka", bodies="House"), *open_])
    assert all(not (event.people or event.organisations) for event in sorted_[1:])


def test_where_two_kinds_are_told_a_name_stays_under_its_own() -> None:
    events = [_told("a", people="Paris Vran"), _told("b", places="Paris Vran"), _told("c", unsorted="Paris Vran")]
    assert [(event.people, event.places) for event in one_kind(events)] == [(("Paris Vran",), ()), ((), ("Paris Vran",)), ((), ())]


def test_one_article_gives_way_to_many() -> None:
    many = [_told(str(at), people="Jackson") for at in range(5)]
    assert one_kind([*many, _told("a", places="Jackson")])[-1].people == ("Jackson",)
    assert one_kind([*many[1:], _told("a", places="Jackson")])[-1].places == ("Jackson",)
