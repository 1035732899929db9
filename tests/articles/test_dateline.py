"""Datelines in the text."""

import pytest

from builder.articles.dateline import dateline


@pytest.mark.parametrize(
    ("paragraph", "day", "words", "whole"),
    [
        ("Friday, January 4, 2019", "2019-01-04", "Friday, January 4, 2019", True),
        ("2019-01-04", "2019-01-04", "2019-01-04", True),
        ("Published: 4 January 2019", "2019-01-04", "4 January 2019", True),
        ("Posted on 4 January 2019 at 14:30 GMT", "2019-01-04", "4 January 2019", True),
        ("4 janvier 2019", "2019-01-04", "4 janvier 2019", True),
        ("LONDON, 5 March 2021 (Agency) — The mayor left.", "2021-03-05", "5 March 2021", False),
        ("New York, March 5, 2021 – The mayor left.", "2021-03-05", "March 5, 2021", False),
        ("GENEVA (5 March 2021) – The mayor left.", "2021-03-05", "5 March 2021", False),
    ],
)
def test_a_dateline_gives_its_day_and_its_words(paragraph: str, day: str, words: str, whole: bool) -> None:
    found = dateline(paragraph, ("fr", "en"))
    assert found is not None
    assert (str(found.moment.day), found.words, found.whole) == (day, words, whole)


@pytest.mark.parametrize(
    "paragraph",
    [
        "LONDON, March 5 (Agency) — The mayor left.",
        "The mayor left London on 5 March 2021 — nobody knew.",
        "In 2019 the bridge fell.",
        "30 February 2021",
        "12 of 2021",
        "5 March 2021:",
        "",
    ],
)
def test_a_sentence_that_names_a_date_is_no_dateline(paragraph: str) -> None:
    assert dateline(paragraph) is None
