"""Headlines that tell by themselves of whom they speak, and stay short."""

from dataclasses import replace

import pytest

from builder.events.merging.unite import unite
from builder.events.reports.extract import extract
from builder.wording.tongue_of import tongue_of
from tests.events.making import article, events, events_of, unmark

PASSAGES = (
    ("Lunol is a mild sedative, given to cats.\nIt was first sold in [1988=1988].", "Lunol was first sold"),
    ("The airline was the first of Oslo.\nIt has ten planes.\nIt was founded in [1992=1992].", "The airline was founded"),
    ("Grey Harbour have left two records.\nTheir third came out in [2008=2008].", "Grey Harbour’s third came out"),
    ("The band is made up of bakers.\nThey formed in [2007=2007], singing of the sea.", "The band formed, singing of the sea"),
    ("How was all that told?\nIt was mostly painted in [1980=1980].", "It was mostly painted"),
    (
        "Several of those who came on [Monday=2025-07-07] to the old town hall said he was calm.",
        "Several of those who came to the old town hall said he was calm",
    ),
    ("Ole Lund writes about Ada Berg from Salem, Sweden who married his uncle in [1983=1983].", "Ada Berg married his uncle"),
    (
        "Scientists from the University of Salem Falls and the Academy of the Northern Lakes built on [Monday=2025-07-07] a new wooden bridge there.",
        "Scientists built a new wooden bridge there",
    ),
    (
        "The trip began at the old mill of Salem Falls and its long bridge on [Monday=2025-07-07] — home of the largest wheel of the whole valley.",
        "The trip began at the old mill of Salem Falls and its long bridge",
    ),
    (
        "The trip began at the old mill of Salem Falls and its long bridge on [Monday=2025-07-07] -- home of the largest wheel of the whole valley.",
        "The trip began at the old mill of Salem Falls and its long bridge",
    ),
    ("Mr Lund denies any wrongdoing On [8 February=2025-02-08], Mr Lund appeared in court in Leeds.", "Mr Lund appeared in court in Leeds"),
)
TITLED = (
    ("Singer Ada Berg dies, aged 80", "She won a prize in [2014=2014].", "Ada Berg won a prize"),
    ("Ada Berg’s teacher dies, aged 80", "She won a prize in [2014=2014].", "She won a prize"),
    ("Singer Ada Berg dies, aged 80", "The hall held Eva Lund and Ida Holm.\nThe two sang.\nShe won a prize in [2014=2014].", "She won a prize"),
)


@pytest.mark.parametrize(("marked", "expected"), PASSAGES)
def test_a_headline_stands_alone(marked: str, expected: str) -> None:
    assert events(marked)[-1].title == expected


@pytest.mark.parametrize(("title", "marked", "expected"), TITLED)
def test_whom_the_title_names_is_meant_where_no_other_may_be(title: str, marked: str, expected: str) -> None:
    story = "Ada Berg sang.\nThe hall was full.\nAda Berg then left.\nThe rain fell.\nAda Berg came back.\n"
    story += "The doors were shut.\nThe rain fell again.\nThe wind rose.\nThe lights went out.\nThe night was long.\n"
    text, timexes = unmark(story + marked)
    assert extract(replace(article(text), title=title), timexes, tongue_of("en"))[-1].title == expected


def test_of_two_reports_the_one_that_names_its_subject_heads_the_event() -> None:
    (open_,), (named,) = events_of("It hit the old wall of the mill on [Sunday=2025-07-06].", "a")[1], events_of(NAMED, "b")[1]
    published = {"a": "2025-07-06", "b": "2025-07-07"}
    assert unite((open_, named), published).title == unite((named, open_), published).title == "The bus hit the old wall of the mill"


NAMED = "The bus hit the old wall of the mill on [Sunday=2025-07-06]."
