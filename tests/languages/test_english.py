"""Every row of the table reads as written, and every rule of the language wins at least one row."""

import datetime
import re

import pytest

from builder.languages.english import ENGLISH
from builder.timex.compile import compile
from builder.timex.recognise import recognise
from builder.timex.tag import tag
from tests.languages.english.rows import ROWS

TUESDAY = datetime.date(2013, 2, 12)


@pytest.mark.parametrize(("row", "values"), ROWS, ids=[row for row, _ in ROWS])
def test_row_reads_as_written(row: str, values: str) -> None:
    found = tag(re.sub(r"[\[\]]", "", row), TUESDAY)
    assert [timex.text for timex in found] == re.findall(r"\[([^\]]*)\]", row)
    assert [timex.value for timex in found] == values.split()


def test_every_rule_wins_a_row() -> None:
    grammar = compile(ENGLISH)
    texts = [re.sub(r"[\[\]]", "", row) for row, _ in ROWS]
    names = " ".join(mention.rule for text in texts for mention in recognise(text, 0, len(text), grammar))
    tables = (ENGLISH.rules, ENGLISH.before, ENGLISH.behind, ENGLISH.joins)
    losers = [rule.shape for table in tables for rule in table if rule.shape not in names]
    assert losers == []


def test_no_two_rules_share_a_shape() -> None:
    shapes = [rule.shape for rule in ENGLISH.rules]
    assert len(set(shapes)) == len(shapes)
