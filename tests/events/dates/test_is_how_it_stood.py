"""How things stood at an hour, of a day that another sentence names, is no happening. Read on Thursday 10 July 2025."""

import pytest

from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article


def told(text: str) -> list[str]:
    text = f"The council closed the mill on Tuesday 8 July.\n{text}"
    made = article(text)
    found = extract(made, tag(text, PUBLISHED, "en", [(each.start, each.end) for each in made.sentences]), tongue_of("en"))
    return [event.title for event in found[1:]]


@pytest.mark.parametrize("text", ["Shares of the mill were 2 per cent up by 3 p.m.", "The curfew was only in effect between 3 p.m. and 6 p.m."])
def test_a_state_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["Three o'clock came and he was awake.", "It had just gone 3 p.m. in the yard.", "And 3 p.m. came."])
def test_that_an_hour_came_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bus came at 3 p.m.", "The bus came"),
        ("The boat had gone to Elsby at 3 p.m.", "The boat had gone to Elsby"),
        ("The guard was shot at 3 p.m.", "The guard was shot"),
        ("There were shots at 3 p.m. in the yard.", "There were shots in the yard"),
        ("The crowd was in Lund Square at 3 p.m.", "The crowd was in Lund Square"),
        ("The sale was due to begin at 3 p.m. there.", "The sale was due to begin there"),
    ],
)
def test_a_deed_a_plan_and_a_place_are_some(text: str, title: str) -> None:
    assert told(text) == [title]


def test_the_hours_of_a_tale_told_in_a_conversation_are_of_no_day() -> None:
    lines = [
        "((Roe)) When did you come to Elsby on 3 May 2025?",
        "((Berg)) Then.",
        "((Roe)) And what did you do?",
        "((Berg)) {}",
        "((Roe)) Why?",
        "((Berg)) So.",
    ]
    text = "\n\n".join(lines).format("Her husband came at 3 p.m. and left.")
    made = article(text.replace("\n\n", "\n"))
    timexes = tag(made.text, PUBLISHED, "en", [(each.start, each.end) for each in made.sentences])
    assert [each.text for each in timexes] == ["3 May 2025", "3 p.m."]
    assert "husband" not in " ".join(event.title for event in extract(made, timexes, tongue_of("en")))
