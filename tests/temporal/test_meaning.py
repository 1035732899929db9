"""Meanings are total: an interval or a clean refusal, for thousands of anchors; and they give the day one would count out on a calendar."""

import datetime

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.temporal import units
from builder.temporal.calendar import add_months, days_in_month, from_day, iso_week, to_day, weekday
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, NEAREST, Clock, Fixed, From, Meaning, Nearest, Period, Shift, Span, Within
from builder.temporal.read_edtf import read_edtf
from builder.temporal.recurring import (
    each_date,
    each_day_of_month,
    each_easter,
    each_half,
    each_month,
    each_nth_weekday,
    each_quarter,
    each_season,
    each_unit,
    each_weekday,
)
from builder.temporal.timex3 import timex3
from builder.temporal.units import SHIFTED

LEAP_DAY = Nearest(each_date(2, 29))
MEANINGS: tuple[Meaning, ...] = (
    *(Shift(unit, offset) for unit in G for offset in (-3, -1, 0, 1, 40)),
    *(Nearest(each_weekday(number), pick) for number in range(7) for pick in (None, BACK, FORWARD)),
    *(Nearest(each_month(number)) for number in range(1, 13)),
    *(Nearest(each_season(number)) for number in range(4)),
    *(Nearest(each_quarter(number)) for number in range(1, 5)),
    *(Nearest(each_half(number)) for number in (1, 2)),
    *(Nearest(each_unit(unit), pick) for unit in G for pick in (None, BACK, FORWARD)),
    *(Within(each_unit(G.DAY), Shift(unit, 0), count) for unit in G for count in (1, -1, 29)),
    *(Period(years, Shift(G.YEAR, years)) for years in (-1, 0, 1)),
    *(Shift(unit, offset) for unit in G for offset in (-(10**15), -10_000, 10_000, 10**15)),
    LEAP_DAY,
    Nearest(LEAP_DAY.what, BACK),
    Nearest(LEAP_DAY.what, FORWARD),
    Nearest(each_easter(1)),
    Nearest(each_nth_weekday(11, 3, 4)),
    Nearest(each_day_of_month(31)),
    Within(each_weekday(4), Shift(G.MONTH, 0), -1),
    Within(each_weekday(0), Shift(G.MONTH, 0), 5),
    Within(each_unit(G.WEEK), Nearest(each_month(1)), 2),
    Clock(Shift(G.DAY, 0), "06:30"),
    Clock(Shift(G.YEAR, 0), "06:30"),
    Span(Nearest(each_month(3)), Nearest(each_month(5))),
    Span(Shift(G.DAY, 0), Nearest(each_month(2))),
    Span(Nearest(each_date(12, 30)), Shift(G.YEAR, 1)),
    Span(Shift(G.DAY, 0), Shift(G.DAY, -1)),
    From(Shift(G.DAY, 2), LEAP_DAY),
)


DAYS = [to_day(year, month, date) for year in (-9999, 0, 1, 1582, 4100, 9999) for month, date in ((1, 1), (12, 31))]
DAYS += [to_day(year, 2, 29) for year in (-4, 1896, 2012)]
DAYS += [to_day(*date) for date in ((1900, 2, 28), (2018, 12, 31), (2020, 12, 31), (2021, 1, 3), (2024, 12, 30), (2027, 1, 1))]  # the weeks' years
BORDERS = [*(Interval(day, day + 1, G.DAY) for day in DAYS), *(whole for day in DAYS[::11] for unit in G if (whole := SHIFTED[unit](day, 0)))]


def stands(meaning: Meaning, anchor: Interval, direction: int) -> bool:
    """Whether the meaning is refused there, or is an interval that says the same days in every notation."""
    found = meaning.at(anchor, direction)
    if found is None:
        return True
    assert found.start < found.end
    assert timex3(found)
    if from_day(found.start)[0] >= -9999 and found.end <= to_day(10_000, 1, 1):
        read = read_edtf(edtf(found))
        assert read and (read[0].earliest, read[0].latest) == (found.earliest, found.latest)
    return True


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: "")
def test_every_meaning_stands_or_is_refused_at_every_border(meaning: Meaning) -> None:
    assert all(stands(meaning, anchor, direction) for anchor in BORDERS for direction in (BACK, NEAREST, FORWARD))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.integers(to_day(-3000, 1, 1), to_day(9900, 1, 1)),
    st.sampled_from(list(G)),
    st.sampled_from(MEANINGS),
    st.sampled_from((BACK, NEAREST, FORWARD)),
)
def test_every_meaning_gives_an_interval_or_refuses(day: int, unit: G, meaning: Meaning, direction: int) -> None:
    assert stands(meaning, SHIFTED[unit](day, 0), direction)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.dates(datetime.date(101, 1, 1), datetime.date(9900, 1, 1)), st.sampled_from(list(G)))
def test_edtf_says_the_same_days_to_another_program(day: datetime.date, unit: G) -> None:
    found = Shift(unit, 0).at(Interval(day.toordinal(), day.toordinal() + 1, G.DAY), BACK)
    assert found is not None
    if unit in (G.SEASON, G.HALF):  # that program has the seasons of the sky, and no halves
        return
    parsed = parse_edtf(edtf(found))
    assert (tuple(parsed.lower_strict())[:3], tuple(parsed.upper_strict())[:3]) == (
        from_day(found.start),
        from_day(found.end - 1),
    )


@given(st.dates())
def test_the_calendar_is_the_standard_librarys(day: datetime.date) -> None:
    number = to_day(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert from_day(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.weekday()
    assert iso_week(number) == tuple(day.isocalendar())[:2]


@pytest.mark.parametrize("year", [-400, -100, -4, 0, 1, 4, 1600, 1700, 1900, 1999, 2000, 2011, 2012, 2024, 2100])
def test_a_month_has_the_days_that_lead_to_the_next(year: int) -> None:
    for month in range(1, 13):
        assert days_in_month(year, month) == to_day(*add_months(year, month, 1), 1) - to_day(year, month, 1)


# A year, as many decades on, the first and the last year of that decade. Year 0 is 1 BC: the 470s BC are 479 to 470, and the decades either side of
# the year 1 have nine years.
DECADES = (
    (1980, 0, 1980, 1989), (1989, 0, 1980, 1989), (1990, 0, 1990, 1999), (1985, -1, 1970, 1979), (10, 0, 10, 19), (9, 0, 1, 9), (1, 0, 1, 9),
    (0, 0, -8, 0), (-8, 0, -8, 0), (-9, 0, -18, -9), (-18, 0, -18, -9), (-469, 0, -478, -469), (-478, 0, -478, -469), (-479, 0, -488, -479),
    (5, -1, -8, 0), (-5, 1, 1, 9), (-15, 3, 10, 19), (15, -3, -18, -9),
)  # fmt: skip


@pytest.mark.parametrize(("year", "offset", "first", "last"), DECADES)
def test_decades_lie_on_both_sides_of_the_year_one(year: int, offset: int, first: int, last: int) -> None:
    found = Shift(G.DECADE, offset).at(units.year(year), BACK)
    assert found is not None
    assert (from_day(found.start), from_day(found.end - 1)) == ((first, 1, 1), (last, 12, 31))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.integers(to_day(-3000, 1, 1), to_day(9900, 1, 1)), st.sampled_from([unit for unit in G if unit >= G.DAY and unit != G.WEEKEND]))
def test_a_unit_holds_its_day_and_the_next_begins_where_it_ends(day: int, unit: G) -> None:
    whole = SHIFTED[unit](day, 0)
    assert whole.start <= day < whole.end
    assert SHIFTED[unit](day, 1).start == whole.end


@pytest.mark.parametrize("unit", [unit for unit in G if unit >= G.DAY])
def test_the_last_and_the_next_of_a_unit_are_those_beside_it(unit: G) -> None:
    for day in DAYS:
        whole = SHIFTED[unit](day, 0)
        assert each_unit(unit).before(whole.start) == SHIFTED[unit](day, -1)
        assert each_unit(unit).after(whole.end) == SHIFTED[unit](day, 1)


@given(st.integers(-3_000_000, 3_000_000))
def test_days_before_the_year_one_come_back(day: int) -> None:
    assert to_day(*from_day(day)) == day


ANCHOR = units.day(2013, 2, 12)  # a Tuesday
assert ANCHOR is not None
TABLE = (
    (Shift(G.WEEK, -1), BACK, "2013-W06"),
    (Shift(G.WEEKEND, 0), BACK, "2013-W07-WE"),
    (Shift(G.QUARTER, -1), BACK, "2012-Q4"),
    (Shift(G.HALF, -1), BACK, "2012-H2"),
    (Shift(G.SEASON, 0), BACK, "2012-WI"),
    (Shift(G.SEASON, 1), BACK, "2013-SP"),
    (Shift(G.DECADE, -1), BACK, "200"),
    (Shift(G.CENTURY, -1), BACK, "19"),
    (Shift(G.YEAR, -3000), BACK, "BC0988"),
    (Shift(G.HOUR, -30), BACK, "2013-02-11"),
    (Nearest(each_weekday(1)), BACK, "2013-02-12"),
    (Nearest(each_weekday(1), BACK), BACK, "2013-02-05"),
    (Nearest(each_weekday(1), FORWARD), BACK, "2013-02-19"),
    (Nearest(each_weekday(0)), NEAREST, "2013-02-11"),
    (Nearest(each_weekday(3)), NEAREST, "2013-02-14"),
    (Nearest(each_month(2)), BACK, "2013-02"),
    (Nearest(each_month(3)), BACK, "2012-03"),
    (Nearest(each_month(3)), FORWARD, "2013-03"),
    (Nearest(each_month(3)), NEAREST, "2013-03"),
    (LEAP_DAY, BACK, "2012-02-29"),
    (LEAP_DAY, FORWARD, "2016-02-29"),
    (Nearest(each_easter(0)), FORWARD, "2013-03-31"),
    (Nearest(each_nth_weekday(5, 0, -1)), BACK, "2012-05-28"),
    (Within(each_weekday(4), Shift(G.MONTH, 0), -1), BACK, "2013-02-22"),
    (Within(each_weekday(0), Shift(G.MONTH, 0), 5), BACK, None),
    (Within(each_unit(G.WEEK), Shift(G.MONTH, -1), 2), BACK, "2013-W02"),
    (Clock(Shift(G.DAY, -1), "NI"), BACK, "2013-02-11TNI"),
    (From(Shift(G.DAY, 2), Fixed(units.month(2010, 5))), BACK, "2010-05-03"),
)


@pytest.mark.parametrize(("meaning", "direction", "value"), TABLE, ids=[str(row[2]) for row in TABLE])
def test_meaning_counts_from_its_anchor(meaning: Meaning, direction: int, value: str | None) -> None:
    found = meaning.at(ANCHOR, direction)
    assert (found and timex3(found)) == value


EDTF = (
    (units.day(2013, 2, 12), "2013-02-12"),
    (units.week(ANCHOR.start), "2013-02-11/2013-02-17"),
    (units.weekend(ANCHOR.start), "2013-02-16/2013-02-17"),
    (units.month(2013, 2), "2013-02"),
    (units.season(2013, 0), "2013-21"),
    (units.season(2013, 3), "2013-24"),
    (units.quarter(2013, 4), "2013-36"),
    (units.half(2013, 2), "2013-41"),
    (units.year(0), "0000"),
    (units.year(-479), "-0479"),
    (units.decade(1980), "198X"),
    (units.century(20), "19XX"),
    (units.century(1), "0001/0099"),
    (units.century(-4), "-0499/-0400"),
    (units.month(12_000, 5), "Y12000"),
    (units.month(9999, 12), "9999-12"),
    (units.month(10_000, 1), "Y10000"),
    (units.week(to_day(10_000, 5, 10)), "Y10000"),
    (units.week(to_day(9999, 5, 10)), "9999-05-10/9999-05-16"),
    (units.decade(12_000), "Y12000/Y12009"),
    (Interval(to_day(1936, 1, 1), to_day(1940, 1, 1), G.YEAR, spanned=True), "1936/1939"),
    (Interval(to_day(2014, 12, 1), to_day(2015, 3, 1), G.MONTH, spanned=True), "2014-12/2015-02"),
    (Interval(to_day(2023, 5, 3), to_day(2023, 5, 6), G.DAY, spanned=True), "2023-05-03/2023-05-05"),
    (Interval(to_day(2023, 5, 3), to_day(2023, 7, 1), G.MONTH, spanned=True), "2023-05-03/2023-06"),
    (Interval(to_day(2021, 1, 1), to_day(2023, 6, 1), G.YEAR, spanned=True), "2021/2023-05"),
    (Interval(to_day(2023, 5, 3), to_day(2023, 5, 4), G.DAY, spanned=True), "2023-05-03"),
)


@pytest.mark.parametrize(("interval", "written"), EDTF, ids=[written for _, written in EDTF])
def test_edtf_is_written_by_precision(interval: Interval, written: str) -> None:
    assert edtf(interval) == written


def test_approximate_dates_carry_a_tilde() -> None:
    assert edtf(units.year(2013), approximate=True) == "2013~"
    assert edtf(units.week(ANCHOR.start), approximate=True) == "2013-02-11~/2013-02-17~"


@pytest.mark.parametrize(("year", "month", "date"), [(2013, 2, 29), (2013, 4, 31), (2013, 13, 1), (2013, 1, 0), (1900, 2, 29)])
def test_the_calendar_refuses_impossible_days(year: int, month: int, date: int) -> None:
    assert units.day(year, month, date) is None
