"""The rows of `tag`: the contract's names in the contract's order."""

import datetime

import pytest

from builder.timex.rows import rows
from builder.timex.tag import tag

PUBLISHED = datetime.date(2025, 7, 10)


@pytest.mark.parametrize(
    ("text", "date", "earliest", "latest", "precision"),
    [
        ("They met on Friday.", "2025-07-04", "2025-07-04", "2025-07-04", "day"),
        ("It fell in March 2011.", "2011-03", "2011-03-01", "2011-03-31", "month"),
        ("It fell in 480 BC.", "-0479", "-0479-01-01", "-0479-12-31", "year"),
        ("It fell in the 1990s.", "199X", "1990-01-01", "1999-12-31", "decade"),
        ("It ran for three days.", None, None, None, None),
    ],
)
def test_a_row_tells_the_date_and_its_bounds(text: str, date: str | None, earliest: str | None, latest: str | None, precision: str | None) -> None:
    (row,) = rows(tag(text, PUBLISHED))
    assert list(row) == ["start", "end", "text", "type", "value", "mod", "date", "earliest", "latest", "precision", "rule", "because"]
    assert (row["date"], row["earliest"], row["latest"], row["precision"]) == (date, earliest, latest, precision)
    assert text[row["start"] : row["end"]] == row["text"]
    assert row["because"] and row["rule"]


def test_some_row_of_a_range_spans_it() -> None:
    spans = [(row["earliest"], row["latest"]) for row in rows(tag("It ran from 3 to 5 May 2023.", PUBLISHED))]
    assert ("2023-05-03", "2023-05-05") in spans
