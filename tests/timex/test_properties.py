"""What holds of any text and any day of publication, however the expressions, the stops and the white space fall."""

import datetime
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.articles.segment import segment
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.read_edtf import read_edtf
from builder.timex import Timex, tag
from builder.timex.rows import rows
from builder.timex.timeml import timeml
from tests.languages.english.rows import ROWS
from tests.temporal.timex3_days import timex3_days

_SENTENCES = sorted({re.sub(r"[\[\]]", "", row) for row, _ in ROWS})
_EXPRESSIONS = sorted({words for row, _ in ROWS for words in re.findall(r"\[([^\]]*)\]", row)})
_BETWEEN = sorted({words.strip() for row, _ in ROWS for words in re.split(r"\[[^\]]*\]", row) if words.strip()})
_WORDS = sorted({word for expression in _EXPRESSIONS for word in expression.split()})
_ODD = (
    "1/1/1/1",
    "2882015",
    "0",
    "00",
    "31",
    "0000",
    "99999999999",
    "9,999,999",
    "£5",
    "٣",
    "²",
    "BC",
    "AD",
    "of",
    "to",
    "and",
    "ago",
    "before",
    "later",
    "may",
)
_MARKS = (". ", ", ", "; ", ": ", "? ", "-", "–", " – ", "—", "/", ".", ",", "’", "'", "”", "“", "(", ")", "[", "]", "<", "&", "\\")
# No-break and thin spaces, a joiner, a soft hyphen, combining marks, right-to-left, an emoji of several parts, a lone surrogate, other line ends.
_ODDITIES = (
    "\xa0",
    "\u202f",
    "\u2009",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\xad",
    "\u0301",
    "\u20e3",
    "\u202e",
    "\u2066",
    "\u2069",
    "א",
    "👩‍🚒",
    "\ud800",
    "\x00",
)
_BREAKS = ("\n", "\r\n", "\r", "\t", "\n\n", "\r\n\r\n", "\n \n", "\r\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "  ", "      ")

FRAGMENTS = st.one_of(*(st.sampled_from(kind) for kind in (_SENTENCES, _EXPRESSIONS, _EXPRESSIONS, _BETWEEN, _WORDS, _ODD)))
GLUE = st.one_of(st.just(" "), st.just(" "), st.sampled_from(_MARKS), st.sampled_from(_ODDITIES), st.sampled_from(_BREAKS), st.just(""))
TEXTS = st.lists(st.tuples(FRAGMENTS, GLUE), min_size=2, max_size=9).map(lambda pieces: "".join(text + glue for text, glue in pieces))
DAYS = st.one_of(
    st.none(),
    st.sampled_from(
        [datetime.date(*day) for day in ((1, 1, 1), (9999, 12, 31), (2012, 2, 29), (2021, 1, 3), (2018, 12, 31), (1583, 1, 1), (4100, 6, 1))]
    ),
    st.dates(),
    st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 12, 31)),
)
_PARAGRAPH = re.compile(r"(?>\r\n|[\n\r\x85\u2028])[^\S\n\r\x85\u2028]*[\n\r\x85\u2028]|\u2029")


def test_the_texts_are_full_of_expressions() -> None:
    found: list[int] = []

    @settings(max_examples=60, deadline=None, derandomize=True, database=None)
    @given(TEXTS, DAYS)
    def count(text: str, published: datetime.date | None) -> None:
        found.append(len(tag(text, published)))

    count()
    assert sum(number > 0 for number in found) > 0.7 * len(found)
    assert sum(found) > 1.5 * len(found)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS, DAYS)
def test_whatever_is_found_is_whole_and_says_one_thing(text: str, published: datetime.date | None) -> None:
    found = tag(text, published)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for timex in found:
        assert text[timex.start : timex.end] == timex.text.strip() == timex.text != ""
        assert not _PARAGRAPH.search(timex.text)
        assert timex.because and "\n" not in timex.because
        _agrees(timex)
        _ends_agree(timex, text)


def _agrees(timex: Timex) -> None:
    """Value, EDTF and interval say the same days."""
    interval = timex.interval
    assert (interval is None) == (timex.date is None)
    if interval is None or timex.date is None:
        return
    assert interval.start < interval.end
    if max(abs(from_day(day)[0]) for day in (interval.start, interval.end)) > 9999:
        return
    read = read_edtf(timex.date)
    assert read == (replace(interval, granularity=read[0].granularity, clock="", spanned=read[0].spanned), timex.approximate)
    start, end = timex3_days(timex.value)
    if interval.granularity == G.CENTURY and interval.end < 1:
        return
    assert start == interval.start
    assert interval.spanned or end == interval.end


def _ends_agree(timex: Timex, text: str) -> None:
    """Of a range that is told in one expression each end has its words, and both make the whole."""
    if not timex.ends:
        return
    first, last = timex.ends
    assert timex.interval and (first.interval.start, last.interval.end) == (timex.interval.start, timex.interval.end)
    assert timex.start <= first.start < first.end <= last.start < last.end <= timex.end
    for end in timex.ends:
        assert text[end.start : end.end] == end.text
        assert timex3_days(end.value) == (end.interval.start, end.interval.end)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS, DAYS)
def test_the_same_text_gives_the_same_and_it_is_written_whole(text: str, published: datetime.date | None) -> None:
    found = tag(text, published)
    assert tag(text, published) == found
    written = json.loads(json.dumps(rows(found)))
    assert all(text[row["start"] : row["end"]] == row["text"] for row in written)
    marked = [(timex.attrib["type"], timex.attrib["value"]) for timex in ET.fromstring(timeml("a", text, None, found)).iter("TIMEX3")]
    assert marked == [(row["type"], row["value"]) for row in written]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS, DAYS, st.sampled_from(("The sky is blue.\n\n", "Der Himmel 😀 ist blau.\n\n", "\n\n")))
def test_a_neutral_sentence_in_front_only_shifts(text: str, published: datetime.date | None, front: str) -> None:
    assert tag(front + text, published) == _shifted(tag(text, published), len(front))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.sampled_from(_SENTENCES), TEXTS, DAYS)
def test_a_neutral_sentence_before_it_in_the_paragraph_only_shifts(first: str, text: str, published: datetime.date | None) -> None:
    front = "The sky is blue. "
    assert tag(f"{front}{first} {text}", published) == _shifted(tag(f"{first} {text}", published), len(front))


def _shifted(found: tuple[Timex, ...], by: int) -> tuple[Timex, ...]:
    return tuple(
        replace(
            timex, start=timex.start + by, end=timex.end + by, ends=tuple(replace(end, start=end.start + by, end=end.end + by) for end in timex.ends)
        )
        for timex in found
    )


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS, DAYS)
def test_no_expression_crosses_a_sentence_that_is_given(text: str, published: datetime.date | None) -> None:
    sentences = segment(text)
    for timex in tag(text, published, sentences=sentences):
        assert any(start <= timex.start and timex.end <= end for start, end in sentences)


@pytest.mark.parametrize("line_end", ["\n\n", "\r\n\r\n", "\n \t\n", "\r\r", "\u2029", "\r\n \r\n", "\u2028\u2028", "\x85\x85"])
def test_no_expression_crosses_a_paragraph(line_end: str) -> None:
    for expression in _EXPRESSIONS:
        text = line_end.join(f"It was {expression} then.".split())
        assert not [timex.text for timex in tag(text, datetime.date(2013, 2, 12)) if _PARAGRAPH.search(timex.text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It ran 11 Dec – Feb 2010.", "2009-12-11 2010-02"),
        ("It ran from Jan. 1 2013 through 2014.", "2013-01-01 2014"),
    ],
)
def test_a_first_end_told_more_finely_than_the_last_stays_fine(text: str, values: str) -> None:
    assert " ".join(timex.value for timex in tag(text)) == values


@pytest.mark.parametrize("chain", ["Monday-", "June to ", "two days after ", "two days before Monday to ", "the day before ", "Monday of "])
def test_a_chain_has_no_length_that_breaks_it(chain: str) -> None:
    text = chain * 1500 + "5 May 2010"
    last = tag(text, datetime.date(2025, 7, 10))[-1]
    assert last.end == len(text) and last.value.startswith("2010-05")
