"""EDTF as an editor writes it is read to the same days as another program reads it, and what is not EDTF is refused."""

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.temporal import units
from builder.temporal.calendar import from_day, iso, to_day
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.read_edtf import read_edtf

# text, first day, last day, precision, approximate
READ = (
    ("2025-07-10", "2025-07-10", "2025-07-10", "day", False),
    ("2024-02-29", "2024-02-29", "2024-02-29", "day", False),
    ("2024-02", "2024-02-01", "2024-02-29", "month", False),
    ("2025", "2025-01-01", "2025-12-31", "year", False),
    ("0000", "0000-01-01", "0000-12-31", "year", False),
    ("-0479", "-0479-01-01", "-0479-12-31", "year", False),
    ("-0479-09-20", "-0479-09-20", "-0479-09-20", "day", False),
    ("Y12000", "Y12000-01-01", "Y12000-12-31", "year", False),
    ("Y-12000", "Y-12000-01-01", "Y-12000-12-31", "year", False),
    ("198X", "1980-01-01", "1989-12-31", "decade", False),
    ("2025-21", "2025-03-01", "2025-05-31", "season", False),
    ("2025-24", "2025-12-01", "2026-02-28", "season", False),
    ("2025-33", "2025-01-01", "2025-03-31", "quarter", False),
    ("2025-36", "2025-10-01", "2025-12-31", "quarter", False),
    ("2025-40", "2025-01-01", "2025-06-30", "half", False),
    ("2025-41", "2025-07-01", "2025-12-31", "half", False),
    ("2013~", "2013-01-01", "2013-12-31", "year", True),
    ("2013-05?", "2013-05-01", "2013-05-31", "month", True),
    ("198X%", "1980-01-01", "1989-12-31", "decade", True),
    ("1936/1939", "1936-01-01", "1939-12-31", "year", False),
    ("2014-12/2015-02", "2014-12-01", "2015-02-28", "month", False),
    ("2014-12/2015-02-03", "2014-12-01", "2015-02-03", "month", False),
    ("2013-02-11~/2013-02-17", "2013-02-11", "2013-02-17", "day", True),
    ("2023-05-10/2023", "2023-05-10", "2023-12-31", "year", False),
    ("-0499/-0400", "-0499-01-01", "-0400-12-31", "year", False),
    ("2013/2013", "2013-01-01", "2013-12-31", "year", False),
)
REFUSED = (
    "", " 2025", "2025 ", "2025\n", "25", "202", "20255", "2025-1", "2025-00", "2025-13", "2025-20", "2025-25", "2025-32", "2025-37", "2025-42",
    "2025-02-29", "2025-04-31", "2025-21-01", "2025-07-00", "2025-7-10", "10 July 2025", "2025/07/10", "2025-07-10T06:30", "-0000", "-0000-05",
    "Y2025", "Y1234567", "Y12000-05", "+2025", "--2025", "19X", "X", "XXXX", "1X80", "19X0", "-198X", "2025-XX", "~2025", "2025~?", "2025-~07",
    "/", "../2025", "2025/..", "2025/", "/2025", "2025/2024", "2025-07-10/2025-07-09", "2023/2024/2025", "[2023,2025]", "²⁰²⁵", "٢٠٢٥", "２０２５",
    "2025−07", "2025–2026", "９" * 4, "9" * 5000, "2025-" * 5000, "/" * 5000,
)  # fmt: skip


@pytest.mark.parametrize(("text", "earliest", "latest", "precision", "approximate"), READ, ids=[row[0] for row in READ])
def test_a_date_is_read(text: str, earliest: str, latest: str, precision: str, approximate: bool) -> None:
    read = read_edtf(text)
    assert read is not None
    found, marked = read
    assert (found.earliest, found.latest, found.granularity.word, marked) == (earliest, latest, precision, approximate)
    assert found.spanned == ("/" in text and text != "2013/2013")


@pytest.mark.parametrize("text", REFUSED, ids=[text[:20] for text in REFUSED])
def test_what_is_not_read_is_refused(text: str) -> None:
    assert read_edtf(text) is None


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("0123456789-/XY~?%.T W"), max_size=24))
def test_any_text_is_read_or_refused(text: str) -> None:
    read = read_edtf(text)
    assert read is None or read[0].start < read[0].end


def _oracle(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    parsed = parse_edtf(text)
    return tuple(parsed.lower_strict())[:3], tuple(parsed.upper_strict())[:3]


# EDTF as text, so that nothing of ours has a hand in it. No seasons and halves: that program has the seasons of the sky, and no halves.
_YEARS = st.integers(-9999, 9999).map(lambda year: f"{year:05d}" if year < 0 else f"{year:04d}")
_DATES = st.builds(lambda year, day: f"{year}-{day:%m-%d}", _YEARS, st.dates().filter(lambda day: (day.month, day.day) != (2, 29)))
_MONTHS = st.builds(lambda year, month: f"{year}-{month:02d}", _YEARS, st.integers(1, 12))
_DECADES = st.integers(0, 999).map(lambda decade: f"{decade:03d}X")
_CENTURIES = st.integers(0, 99).map(lambda century: f"{century:02d}XX")
_ONE = st.one_of(_YEARS, _MONTHS, _DATES, _DECADES, _CENTURIES)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(_ONE, st.sampled_from(("", "~", "?", "%")))
def test_another_program_reads_the_same_days(text: str, mark: str) -> None:
    read = read_edtf(text + mark)
    assert read is not None and read[1] == bool(mark)
    assert (from_day(read[0].start), from_day(read[0].end - 1)) == _oracle(text)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(_ONE, _ONE)
def test_a_range_is_from_the_first_day_of_one_to_the_last_of_the_other(first: str, last: str) -> None:
    (lower, _), (_, upper) = _oracle(first), _oracle(last)
    read = read_edtf(f"{first}/{last}")
    assert (read is None) == (upper < lower)
    if read:
        assert (from_day(read[0].start), from_day(read[0].end - 1)) == (lower, upper)


_UNITS: dict[G, st.SearchStrategy[Interval | None]] = {
    G.DAY: st.builds(units.day, st.integers(-9999, 9999), st.integers(1, 12), st.integers(1, 28)),
    G.MONTH: st.builds(units.month, st.integers(-9999, 9999), st.integers(1, 12)),
    G.SEASON: st.builds(units.season, st.integers(-9999, 9998), st.integers(0, 3)),
    G.QUARTER: st.builds(units.quarter, st.integers(-9999, 9999), st.integers(1, 4)),
    G.HALF: st.builds(units.half, st.integers(-9999, 9999), st.integers(1, 2)),
    G.YEAR: st.builds(units.year, st.integers(-999_999, 999_999)),
    G.DECADE: st.builds(lambda first: units.decade(10 * first), st.integers(0, 999)),
    G.CENTURY: st.builds(units.century, st.integers(2, 100)),
}


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.one_of(*_UNITS.values()), st.booleans())
def test_what_we_write_comes_back(interval: Interval, approximate: bool) -> None:
    assert read_edtf(edtf(interval, approximate)) == (interval, approximate)


_DAYS = st.one_of(
    st.integers(to_day(-9999, 1, 1), to_day(9999, 12, 31)),
    st.builds(to_day, st.integers(-9999, 9999), st.integers(1, 12), st.just(1)),
    st.builds(to_day, st.integers(-9999, 9999), st.just(1), st.just(1)),
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(_DAYS, st.one_of(st.integers(1, 1200), st.integers(1, 400_000), st.sampled_from((28, 31, 59, 90, 365, 366, 1461))), st.sampled_from(list(G)))
def test_what_we_write_of_a_range_says_the_same_days(start: int, days: int, precision: G) -> None:
    interval = Interval(start, min(start + days, to_day(10_000, 1, 1)), precision, spanned=True)
    written = edtf(interval)
    read = read_edtf(written)
    assert read is not None
    assert (iso(read[0].start), iso(read[0].end - 1)) == (interval.earliest, interval.latest)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.integers(to_day(-9999, 1, 15), to_day(9999, 12, 15)), st.sampled_from((units.week, units.weekend)))
def test_a_week_comes_back_as_the_range_of_its_days(day: int, unit: object) -> None:
    whole = unit(day)
    assert read_edtf(edtf(whole)) == (Interval(whole.start, whole.end, G.DAY, spanned=True), False)
