"""What reports differ on and what follows what, as a reader sees it."""

import re
from dataclasses import replace

import pytest

from builder.events.event import Disagreement, Status, Value
from builder.events.timeline import Timeline
from builder.pages.render import render
from builder.pages.rows import rows
from builder.pages.survey import survey
from builder.pages.view import Row
from tests.pages.sample import sample


def changed(**events: dict[str, object]) -> Timeline:
    """The sample with some fields of some events changed."""
    whole = sample()
    return replace(whole, events=tuple(replace(event, **events.get(event.id, {})) for event in whole.events))  # type: ignore[arg-type]


def row(timeline: Timeline, event: str) -> Row:
    """An event as the front page has it."""
    return rows(survey(timeline), timeline.events, "")[event]


def shown(timeline: Timeline, kind: str) -> list[str]:
    """The text of the front page's paragraphs of a class."""
    page = render(timeline, None)["index.html"].decode()
    return [re.sub(r"<[^>]*>", "", found) for found in re.findall(rf'<p class="{kind}">(.*?)</p>', page)]


SIDES = [
    (
        "number",
        (("217 people killed", (0,)), ("at least 224 people killed", (1,))),
        "Reports differ: 217 people killed (The Port Post), at least 224 people killed",
    ),
    ("date", (("2025-07-06", (0,)), ("2025-07", (1,))), "Reports differ on the date: 6 July 2025 (The Port Post), July 2025"),
    ("number of lorries", (("40", (0,)), ("55", (1,))), "Reports differ on the number of lorries: 40 (The Port Post), 55"),
]


@pytest.mark.parametrize(("what", "values", "words"), SIDES)
def test_each_side_of_a_difference_names_who_says_so(what: str, values: tuple[tuple[str, tuple[int, ...]], ...], words: str) -> None:
    told = Disagreement(what, tuple(Value(*each) for each in values))
    outlet = row(sample(), "reopened").first.outlet
    (line,) = shown(changed(reopened={"disagreements": (told,)}), "differ")
    assert line.startswith(words.replace("The Port Post", outlet))


def test_outlets_go_with_their_dates_where_one_says_both() -> None:
    told = Disagreement("number", (Value("40 lorries", (1,)), Value("55 lorries", (2,))))
    (line,) = shown(changed(reopened={"disagreements": (told,)}), "differ")
    assert line.count("11 July 2025") == 2


def test_many_that_say_so_are_counted() -> None:
    whole = sample()
    event = next(each for each in whole.events if each.id == "reopened")
    others = [replace(source, article=article.id, index=0) for article in whole.articles for source in event.sources[:1]]
    told = Disagreement("number", (Value("40 lorries", tuple(range(1, len(others) + 1))), Value("55 lorries", (0,))))
    (line,) = shown(changed(reopened={"sources": (event.sources[0], *others), "disagreements": (told,)}), "differ")
    assert "and 1 more)" in line


PLANNED, REPORTED = Status.PLANNED, Status.REPORTED
LINKS = [
    (PLANNED, "Hearing on the bridge", REPORTED, "Bridge hearing held", "Happened: Bridge hearing held", "Planned: Hearing on the bridge"),
    (PLANNED, "Hearing on the bridge", REPORTED, "Hearing was called off", "Plan changed: Hearing was called off", "Planned: Hearing on the bridge"),
    (
        PLANNED,
        "Hearing on the bridge",
        PLANNED,
        "Hearing was postponed to May",
        "Plan changed: Hearing was postponed to May",
        "Planned: Hearing on the bridge",
    ),
    (REPORTED, "Barge strikes pier", REPORTED, "Bridge reopens", "Followed by: Bridge reopens", "Follows: Barge strikes pier"),
]


@pytest.mark.parametrize(("status", "title", "later", "then", "forward", "back"), LINKS)
def test_links_say_what_the_other_event_is_to_this_one(status: Status, title: str, later: Status, then: str, forward: str, back: str) -> None:
    timeline = changed(
        hearing={"status": status, "title": title, "followed_by": ("reopened",)},
        reopened={"status": later, "title": then, "follows": ("hearing",), "disagreements": ()},
    )
    assert shown(timeline, "sequel") == [f"{forward}, 9 July 2025", f"{back}, 7 July 2025"]
    page = render(timeline, None)["index.html"].decode()
    assert 'class="sequel"' in page and 'href="#e-hearing"' in page and 'href="#e-reopened"' in page


def test_a_date_is_told_only_where_it_is_another_one() -> None:
    timeline = changed(
        hearing={"followed_by": ("reopened",)}, reopened={"interval": next(e.interval for e in sample().events if e.id == "hearing"), "follows": ()}
    )
    assert shown(timeline, "sequel") == ["Happened: Harbour bridge reopens to traffic"]


def test_a_plan_that_came_is_not_said_to_lack_a_report() -> None:
    assert "no matching report" in " ".join(row(sample(), "hearing").status)
    assert "no matching report" not in " ".join(row(changed(hearing={"followed_by": ("reopened",)}), "hearing").status)
