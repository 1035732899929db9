"""Two times told side by side are one that spans both. Read on Thursday 10 July 2025."""

import pytest

from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article

# A sentence, the date of its event, and the words that date it.
PAIRS = [
    ("On July 5 and 6, the harbour town shut all its schools.", "2025-07-05/2025-07-06", "July 5 and 6"),
    ("The harbour town shut all its schools on 5 and 6 May.", "2025-05-05/2025-05-06", "5 and 6 May"),
    ("The harbour town shut its schools on Monday and Tuesday.", "2025-07-07/2025-07-08", "Monday and Tuesday"),
    ("The theft took place on Monday night or Tuesday morning.", "2025-07-07/2025-07-08", "Monday night or Tuesday morning"),
    ("Ada Berg won the race in 2003 and 2004.", "2003/2004", "2003 and 2004"),
    ("The mill was rebuilt, and in 2003 and 2004 led the board.", "2003/2004", "2003 and 2004"),
    ("The mill opened in late August or early September.", "2024-08/2024-09", "late August or early September"),
    ("The mill was built in the 1960s or 1970s.", "1960/1979", "the 1960s or 1970s"),
    (
        "On Sunday and Saturday evening, the chains Roe and Berg lowered their limits, respectively.",
        "2025-07-05/2025-07-06",
        "Sunday and Saturday evening",
    ),
    ("Two members of the board resigned yesterday and on Tuesday.", "2025-07-08/2025-07-09", "yesterday and on Tuesday"),
    ("The mill burnt down in June or in July.", "2025-06", "June"),
    ("The show was aired in 1968 until his retirement in 2018.", "1968", "1968"),
    ("Ada Berg won the race in 2003 and 2007.", "2003", "2003"),
    ("Ole Berg's forebears left Lund in the 17th century: Ada Berg, who was born in 1697.", "16XX", "the 17th century"),
    ("Ole Berg's forebears left Lund in the 17th century, and in 1697 the mill burnt down.", "16XX", "the 17th century"),
    ("The mayor was arrested on Monday and on Friday he was freed.", "2025-07-07", "Monday"),
]


@pytest.mark.parametrize(("text", "date", "words"), PAIRS)
def test_what_follows_on_the_calendar_and_in_the_clause_is_one_time(text: str, date: str, words: str) -> None:
    made = article(text)
    event = extract(made, tag(text, PUBLISHED), tongue_of("en"))[0]
    assert (event.date, event.part, event.sources[0].expression) == (date, "", words)
    assert f"‘{words}’" in event.sources[0].because


def test_two_times_of_one_day_are_no_span() -> None:
    text = "The horn was heard on 3 May 2025 at 5 p.m. and 6 p.m."
    made = article(text)
    assert {event.date for event in extract(made, tag(text, PUBLISHED), tongue_of("en"))} == {"2025-05-03"}


def test_what_went_on_to_another_deed_has_both_ends() -> None:
    text = "The show was aired from 1968 until his retirement in 2018."
    (event,) = extract(article(text), tag(text, PUBLISHED), tongue_of("en"))
    assert (event.date, event.sources[0].expression) == ("1968/2018", "1968")
    assert "‘1968 until his retirement in 2018’" in event.sources[0].because


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On last weekend's Saturday night show, viewers saw Ada Berg fall.", "2025-07-05"),
        ("Ole Berg's forebears left Lund in the 17th century: John Berg sailed to Elsby in 1697 with his sons.", "1697"),
        ("Ada Berg lost the vote of 1984. Eight years earlier, at the 1972 Ulvika fair, Ole Lund won the race.", "1972"),
        ("Ada Berg lost the vote of 1968. Three years later, at the 1972 fair, Ole Lund won the race.", "1972"),
        ("Ada Berg lost the vote of 1968. A year later, at the 1969 fair, Ole Lund won the race.", "1969"),
        ("Ada Berg lost the vote of 1968. Two years later, at the 1960 hall, Ole Lund won the race.", "1970"),
        ("Ada Berg lost the case of 1990. Five years later, during her 1988 case, a judge freed her.", "1995"),
        ("Ada Berg lost the case of 1990. Five years earlier, during her 2001 case, a judge freed her.", "1985"),
        ("Ada Berg lost the vote of 1984. Eight years earlier, Ole Lund of the 1972 crew won the race.", "1976"),
    ],
)
def test_the_finer_of_two_that_say_when_dates_the_event(text: str, date: str) -> None:
    made = article(text)
    assert [event.date for event in extract(made, tag(text, PUBLISHED), tongue_of("en"))] == [date]
