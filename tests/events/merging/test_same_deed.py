"""Which report tells that the very thing came which a plan told of."""

import pytest

from builder.events.merging.same_deed import same_deed

ROWS = [
    ("A public inquiry will begin", "The inquiry opened under Judge Ada Prewitt", True),
    ("The inquiry into the fire is due to open in Bergen", "A judge formally opened the inquiry", True),
    ("A hearing was set for Friday", "The hearing took place behind closed doors", True),
    ("The report will be published", "The council released the report", True),
    ("The film is likely to air", "The film was broadcast", True),
    ("Ruben Hale is due to be sentenced", "Hale was sentenced to four years", True),
    ("The walk will go ahead", "The walk was held in the rain", True),
    ("The marathon will begin in Leeds", "The half-marathon began in Leeds", False),
    # another thing, another one of its kind, another doer, another way
    ("The company will open a plant", "The company opened a museum", False),
    ("The Orlo bridge will open", "The Tarn bridge opened", False),
    ("The trial of Hale will begin", "The trial of Lund began", False),
    ("Police will hold a press conference", "The ministry held a press conference", False),
    ("The mayor will speak in Bergen", "The mayor spoke to the king", False),
    ("The council is to vote on the tax", "The council voted to close the school", False),
    # another deed, or not what the headline tells
    ("The inquiry will begin", "The inquiry ended", False),
    ("The inquiry will begin", "The minister resigned after the inquiry opened", False),
    ("The inquiry will begin", "Neighbours want the inquiry to open", False),
    ("The inquiry will begin", "No inquiry opened", False),
    ("It will begin", "It began", False),
    ("The council will have a hearing", "The council had a hearing", False),
]


@pytest.mark.parametrize(("plan", "report", "same"), ROWS)
def test_a_report_tells_of_the_deed_that_was_planned(plan: str, report: str, same: bool) -> None:
    assert same_deed(plan, report) is same


def test_long_headlines_are_read_in_one_pass() -> None:
    plan, report = "the inquiry will begin " * 400, "the inquiry opened " * 400
    assert same_deed(plan, report)
