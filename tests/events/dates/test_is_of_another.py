"""A date that is another's than the deed the sentence tells dates no event. Read on Thursday 10 July 2025."""

import pytest

from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article

# A sentence, and the dates of its events.
ROWS = [
    ("He married Ada Berg (born c. 1844 in Lund, Co.", []),
    ("He married Ada Berg (born c. 1844) in Lund in 1869.", ["1869"]),
    ("Ole Moe, a lawyer, speaking in Lund earlier this week Under the terms of his bail, the guard is allowed to go.", []),
    ("Ole Moe spoke in Lund on Monday.", ["2025-07-07"]),
    ("They wanted to show the film to jurors when the guard goes on trial in Lund this week.", []),
    ("They showed the film to jurors when the guard went on trial in Lund on Monday.", ["2025-07-07"]),
    ("The Lund Post called Monday's raid the deadliest since a storm in Elsby.", []),
    ("The council met at Monday's fair.", ["2025-07-07"]),
    ("On today's programme, we ask about rage as the largest art show opens in Lund.", []),
    ("The sources said the abbot died within two years before, perhaps within months.", []),
    ("The court jailed two men for four years over Roe and his fellow workers' September 2015 deaths.", []),
    ("In the past few years the chain has halved its staff and closed shops, including last year that in Elsby.", []),
    ("Some members proposed changes to the court, similar to what Ada Roe proposed in the 1930s.", []),
    ("All towns with votes scheduled to occur in April delayed them.", []),
    ("The votes were scheduled to be held in April.", ["2025-04"]),
    ("Ada Berg was banned since she did not wear a hat while competing at the Elsby festival in January 2017.", []),
    ("Ada Berg was hurt while competing at the Elsby festival in January 2017.", ["2017-01"]),
    ("The mayor spread a tale suggesting Ada Roe was involved in the death of a guard in 2001.", []),
    ("With this case, the town became the last to know of what the council had named a plague in May.", []),
    ("This month's highlights from the harbour: the mill burns, the ferry sinks.", []),
    ("Starting in 1968, he spent 15 years fighting for Labor Day to be a holiday.", ["1968"]),
]


@pytest.mark.parametrize(("text", "dates"), ROWS)
def test_a_date_that_is_anothers_dates_no_event(text: str, dates: list[str]) -> None:
    assert [event.date for event in extract(article(text), tag(text, PUBLISHED), tongue_of("en"))] == dates


def test_earlier_this_week_ends_before_the_day_it_is_told_on() -> None:
    text = "The court shut the mill earlier this week."
    assert [event.date for event in extract(article(text), tag(text, PUBLISHED), tongue_of("en"))] == ["2025-07-07/2025-07-09"]
