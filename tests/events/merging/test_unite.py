"""What one event of several keeps of each."""

from dataclasses import replace

import pytest

from builder.events.event import DatedEvent, Status
from builder.events.merging.unite import unite
from tests.events.making import events_of

PUBLISHED = {"a": "2025-07-06", "b": "2025-07-07"}
DAYS = ("2025-07-05", "2025-07-06", "2025-07-06")


def test_a_surname_and_the_full_name_it_is_of_are_one_person() -> None:
    assert _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt left on [Sunday=2025-07-06].").people == ("Ada Prewitt",)


def test_whom_a_coarser_report_tells_of_in_passing_is_not_taken() -> None:
    fine, coarse = (
        "President Prewitt left Ulvika on [Sunday=2025-07-06].",
        "Bo Lund, a friend of Cai Dahl, said Ada Prewitt left Ulvika in [July=2025-07].",
    )
    assert _united(fine, coarse).people == ("Ada Prewitt",)
    assert _united(fine, "Bo Lund and Ada Prewitt left Ulvika in [July=2025-07].").people == ("Ada Prewitt", "Bo Lund")
    (nobody,), (told,) = events_of("The mayor left Ulvika on [Sunday=2025-07-06].")[1], events_of(coarse, "b")[1]
    assert unite((nobody, told), PUBLISHED).people == ("Ada Prewitt", "Bo Lund", "Cai Dahl")


def test_a_surname_that_two_people_have_stays() -> None:
    merged = _united("President Prewitt left on [Sunday=2025-07-06].", "Ada Prewitt and Ole Prewitt left on [Sunday=2025-07-06].")
    assert merged.people == ("Ada Prewitt", "Ole Prewitt", "Prewitt")


MANY = ("Berg left Ulvika", "Ada Berg left Ulvika for Moe", "Berg left Ulvika for Moe", "Berg left Ulvika", "Cai Dahl saw Berg leave Norvik")


@pytest.mark.parametrize(
    ("told", "people", "places"),
    [
        (MANY, ("Ada Berg",), ("Moe", "Ulvika")),
        (MANY[1:], ("Ada Berg", "Cai Dahl"), ("Moe", "Norvik", "Ulvika")),
        ((*MANY[1:], "Berg left Norvik"), ("Ada Berg",), ("Moe", "Norvik", "Ulvika")),
    ],
    ids=["one of five", "one of four", "two of five"],
)
def test_whom_one_source_of_many_names_is_not_of_the_event(told: tuple[str, ...], people: tuple[str, ...], places: tuple[str, ...]) -> None:
    reports = [events_of("Berg left Ulvika on [Sunday=2025-07-06].", name)[1][0] for name in "abcde"[: len(told)]]
    named = [
        tuple(tuple(name for name in names if name in text) for names in (("Ada Berg", "Cai Dahl"), ("Ulvika", "Moe", "Norvik"))) for text in told
    ]
    united = unite([replace(event, people=its[0] or ("Berg",), places=its[1]) for event, its in zip(reports, named, strict=True)], PUBLISHED)
    assert (united.people, united.places) == (people, places)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_day_that_is_told_wins_over_the_days_of_reports_however_many(order: tuple[int, ...]) -> None:
    told, *later = (events_of(f"The ferry Alma sank off Bergen on [Sunday={day}].", name)[1][0] for name, day in zip("abc", DAYS, strict=True))
    reports = [told, *(replace(event, approximate=True, sources=event.sources * 2) for event in later)]
    united = unite([reports[at] for at in order], PUBLISHED)
    assert (united.date, united.approximate) == (DAYS[0], False)


def test_of_two_days_of_reports_the_first_is_nearest() -> None:
    both = [replace(events_of(f"The ferry sank on [Sunday={day}].", name)[1][0], approximate=True) for name, day in zip("ab", DAYS, strict=False)]
    united = unite([both[0], replace(both[1], sources=both[1].sources * 3)], PUBLISHED)
    assert (united.date, united.approximate) == (DAYS[0], True)


def test_a_day_that_one_report_tells_is_told() -> None:
    told, dated = (events_of(f"The ferry Alma sank on [Sunday={DAYS[0]}].", name)[1][0] for name in "ab")
    assert not unite((replace(told, approximate=True), dated), PUBLISHED).approximate
    assert unite((replace(told, approximate=True), replace(dated, approximate=True)), PUBLISHED).approximate


@pytest.mark.parametrize(
    ("name", "status", "united"),
    [("b", Status.REPORTED, (Status.REPORTED, "")), ("a", Status.REPORTED, (Status.CLAIMED, "Ada")), ("b", Status.DENIED, (Status.CLAIMED, "Ada"))],
    ids=["by another article", "by the same article", "denied"],
)
def test_what_is_claimed_stays_so_unless_another_article_reports_it(name: str, status: Status, united: tuple[Status, str]) -> None:
    claim, other = (events_of(f"The ferry Alma sank on [Sunday={DAYS[0]}].", article)[1][0] for article in ("a", name))
    claim = replace(claim, status=Status.CLAIMED, claimed_by="Ada", sources=(claim.sources[0], replace(claim.sources[0], index=3)))
    found = unite((claim, replace(other, id="zz", status=status)), PUBLISHED)
    assert (found.status, found.claimed_by) == united


@pytest.mark.parametrize(("parts", "part"), [(("START", "START"), "START"), (("START", "END"), ""), (("END", ""), "")])
def test_the_part_of_a_time_is_kept_where_all_say_it(parts: tuple[str, str], part: str) -> None:
    reports = [replace(events_of("The ferry Alma sank in [July=2025-07].", name)[1][0], part=each) for name, each in zip("ab", parts, strict=True)]
    assert unite(reports, PUBLISHED).part == part


def test_of_ranges_that_share_a_day_the_one_told_most_often_is_kept() -> None:
    texts = ("The fair ran in Bergen from [3 to 5 July=2025-07-03/2025-07-05].", "The fair ran in Bergen from [4 to 6 July=2025-07-04/2025-07-06].")
    first, second = (events_of(text, name)[1][0] for text, name in zip(texts, "ab", strict=True))
    assert unite((first, replace(second, sources=second.sources * 3)), PUBLISHED).date == "2025-07-04/2025-07-06"


def test_what_has_no_date_is_united_too() -> None:
    first, second = (replace(events_of(f"The ferry Alma sank on [Sunday={DAYS[0]}].", name)[1][0], interval=None, date="") for name in "ab")
    assert unite((second, first), PUBLISHED) == replace(first, sources=first.sources + second.sources, ids=tuple(sorted({*first.ids, *second.ids})))


def test_of_headlines_that_tell_what_all_tell_the_one_that_tells_least_besides_is_kept() -> None:
    plain = "The ferry Alma sank off Bergen"
    told = [events_of(f"{plain} on [Sunday={DAYS[0]}].", name)[1][0] for name in "abc"]
    titles = (f"{plain} while the owner slept at home in Oslo", f"{plain} at dawn", plain)
    assert unite([replace(event, title=title) for event, title in zip(told, titles, strict=True)], PUBLISHED).title == plain


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("The ferry Alma went down off Bergen", True),
        ("The ferry Alma sank", False),
        (f"The ferry Alma sank off Bergen, {'with all its lights on and ' * 4}nobody on the bridge", False),
        ("They sank the ferry Alma off Bergen", False),
        ("Its ferry Alma sank off Bergen", False),
        ("The ferry Alma, of the Lund line) sank off Bergen", False),
    ],
    ids=["alone", "too short", "too long", "of nobody", "of nobody's", "of a parenthesis"],
)
def test_the_older_headline_is_kept_if_it_stands_alone(title: str, kept: bool) -> None:
    first, second = (events_of(f"The ferry Alma sank off Bergen on [Sunday={DAYS[0]}].", name)[1][0] for name in "ab")
    assert (unite([replace(first, title=title), second], PUBLISHED).title == title) is kept


def test_of_two_headlines_neither_is_what_all_tell_and_the_older_is_kept() -> None:
    plain = "The ferry Alma sank off Bergen"
    first, second = (events_of(f"{plain} on [Sunday={DAYS[0]}].", name)[1][0] for name in "ab")
    assert unite([replace(first, title=plain), replace(second, title=f"{plain} at dawn with miners")], PUBLISHED).title == plain


def _united(one: str, other: str) -> DatedEvent:
    (first,), (second,) = events_of(one, "a")[1], events_of(other, "b")[1]
    assert first.people == ("Prewitt",)
    return unite((first, second), PUBLISHED)
