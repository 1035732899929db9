"""TIMEX3 says the days of the interval, to a reader that knows nothing of ours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.temporal import units
from builder.temporal.calendar import from_day, to_day
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, Shift
from builder.temporal.read_edtf import read_edtf
from builder.temporal.timex3 import timex3
from tests.temporal.timex3_days import timex3_days

WRITTEN = (
    (units.week(to_day(2018, 12, 31)), "2019-W01"),
    (units.week(to_day(2021, 1, 3)), "2020-W53"),
    (units.week(to_day(1, 1, 1)), "0001-W01"),
    (units.week(to_day(0, 12, 31)), "BC0001-W52"),
    (units.weekend(to_day(-43, 3, 15)), "BC0044-W11-WE"),
    (units.day(-43, 3, 15), "BC0044-03-15"),
    (units.season(0, 3), "BC0001-WI"),
    (units.quarter(-479, 3), "BC0480-Q3"),
    (units.half(9999, 2), "9999-H2"),
    (units.century(1), "00"),
    (units.century(20), "19"),
    (units.century(-4), "BC04"),
    (units.decade(1980), "198"),
    (Shift(G.DECADE, 0).at(units.year(-473), BACK), "BC047"),
    (Interval(to_day(1936, 1, 1), to_day(1940, 1, 1), G.YEAR, spanned=True), "1936"),
    (Interval(to_day(2013, 2, 11), to_day(2013, 2, 12), G.MINUTE, "06:30"), "2013-02-11T06:30"),
)


@pytest.mark.parametrize(("interval", "value"), WRITTEN, ids=[value for _, value in WRITTEN])
def test_timex3_is_written_by_precision(interval: Interval, value: str) -> None:
    assert timex3(interval) == value


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2012-02", (2012, 2, 1), (2012, 2, 29)),
        ("2012-WI", (2012, 12, 1), (2013, 2, 28)),
        ("2012-W01", (2012, 1, 2), (2012, 1, 8)),
        ("2012-Q4", (2012, 10, 1), (2012, 12, 31)),
        ("BC0001-12-31", (0, 12, 31), (0, 12, 31)),
        ("BC04", (-498, 1, 1), (-399, 12, 31)),
        ("198", (1980, 1, 1), (1989, 12, 31)),
    ],
)
def test_the_other_reader_reads(value: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    start, end = timex3_days(value)
    assert (from_day(start), from_day(end - 1)) == (first, last)


BORDERS = [
    to_day(year, month, date)
    for year in (-1, 0, 1, 2, 4, 1582, 1900, 2000, 2012, 9799)
    for month, date in ((1, 1), (1, 3), (2, 28), (3, 1), (12, 31))
] + [to_day(year, 2, 29) for year in (-4, 0, 4, 2000, 2012)]
ANCHORS = st.one_of(st.sampled_from(BORDERS), st.integers(to_day(-9000, 1, 1), to_day(9800, 1, 1)))


@settings(max_examples=250, deadline=None, derandomize=True)
@given(ANCHORS, st.sampled_from([unit for unit in G if unit >= G.DAY]), st.integers(-12, 12))
def test_value_edtf_and_interval_say_the_same_days(day: int, unit: G, offset: int) -> None:
    found = Shift(unit, offset).at(Interval(day, day + 1, G.DAY), BACK)
    assert found is not None
    read = read_edtf(edtf(found))
    assert read and (read[0].start, read[0].end) == (found.start, found.end)
    if (unit, from_day(found.start)[0] < 0) != (G.CENTURY, True):  # the 5th century BC is 500 to 401, and the years that begin with 04 are 499 to 400
        assert timex3_days(timex3(found)) == (found.start, found.end)
