"""Headlines in the words of their own day."""

import pytest

from builder.events.reports.as_then import as_then
from tests.events.making import interval

PUBLISHED = interval("2025-07-10").start
ROWS = (
    ("Berg worked for the late Mayor Ole Moe", "", "1988", "Berg worked for Mayor Ole Moe"),
    ("Berg worked for the late Mayor Ole Moe", "", "2025-05", "Berg worked for the late Mayor Ole Moe"),
    ("The late Ole Moe opened a mill", "", "1988", "Ole Moe opened a mill"),
    ("The late Roman walls were built", "", "1200", "The late Roman walls were built"),
    ("The former Lund Club player, Berg, joined the league", "", "1996", "Berg joined the league"),
    ("The former Lund Club player, Berg, joined the league", "", "2025-06", "The former Lund Club player, Berg, joined the league"),
    ("The most recent storm to reach Lund, Storm Ada, made landfall", "", "2014", "Storm Ada made landfall"),
    ("The last king, Ole Moe, abdicated", "", "1914", "The last king, Ole Moe, abdicated"),
    ("The former mill, closed in May, burnt", "", "2014", "The former mill, closed in May, burnt"),
    ("The following election saw Berg win", "", "2013", "The election saw Berg win"),
    ("The following fair saw Berg win", "", "2013", "The following fair saw Berg win"),
    ("The governor Berg was sworn in as governor", "", "2025-07", "Berg was sworn in as governor"),
    ("Governor Berg was elected mayor", "", "2025-07", "Governor Berg was elected mayor"),
    ("Governor Berg was hired by Moe", "Governor Berg was hired by Moe before she became governor.", "2017", "Berg was hired by Moe"),
    ("Governor Berg was hired by Moe", "Governor Berg was hired by Moe before she became rich.", "2017", "Governor Berg was hired by Moe"),
    ("Berg was elected twice", "Berg was elected twice, in 2014 and 2018.", "2014", "Berg was elected"),
    ("Berg was hurt twice", "Berg was hurt twice in 2014.", "2014", "Berg was hurt twice"),
    ("", "", "2014", ""),
    ("The former", "", "2014", "The former"),
    ("Governor Berg", "", "2014", "Governor Berg"),
)


@pytest.mark.parametrize(("title", "sentence", "day", "told"), ROWS)
def test_what_only_later_became_of_somebody_is_not_told(title: str, sentence: str, day: str, told: str) -> None:
    assert as_then(title, sentence, interval(day), PUBLISHED) == told


def test_without_a_day_nothing_is_old() -> None:
    assert as_then("The late Ole Moe opened a mill", "", None, PUBLISHED) == "The late Ole Moe opened a mill"
