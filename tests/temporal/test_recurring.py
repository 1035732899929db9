"""Dates that come again in their own ways: by a weekday told with them, next to a feast, after it."""

import pytest

from builder.temporal import units
from builder.temporal.calendar import from_day
from builder.temporal.meaning import BACK, Nearest
from builder.temporal.movable import each_day_after, each_hebrew, each_weekend_of
from builder.temporal.recurring import each_date, each_day_of_month_on, each_easter, each_nth_weekday, told_with_weekday


def test_a_weekday_told_with_a_day_says_which_year() -> None:
    friday = Nearest(told_with_weekday(each_date(8, 16), 4))
    for year, read in ((2012, 2013), (2013, 2013), (2014, 2013), (2015, 2015)):
        today = units.day(year, 10, 1)
        assert today is not None
        found = friday.at(today, BACK)
        assert found is not None and from_day(found.start) == (read, 8, 16)


def test_a_day_of_the_month_told_with_its_weekday() -> None:
    today = units.day(2013, 2, 12)
    assert today is not None
    found = Nearest(each_day_of_month_on(13, 4)).at(today, BACK)
    assert found is not None and found.earliest == "2012-07-13"


@pytest.mark.parametrize(
    ("date", "saturday"), [((9, 3), (9, 1)), ((9, 4), (9, 1)), ((9, 5), (9, 8)), ((9, 7), (9, 8)), ((9, 8), (9, 8)), ((9, 9), (9, 8))]
)
def test_the_weekend_of_a_feast_is_the_one_next_to_it(date: tuple[int, int], saturday: tuple[int, int]) -> None:
    found = each_weekend_of(each_date(*date)).occurrence(2012)  # Monday is 3 September
    assert found is not None and from_day(found.start) == (2012, *saturday)


def test_the_friday_after_the_fourth_thursday_may_be_the_fifth() -> None:
    found = each_day_after(each_nth_weekday(11, 3, 4), 1).occurrence(2019)
    assert found is not None and found.earliest == "2019-11-29"


def test_where_a_feast_has_no_day_nothing_goes_with_it() -> None:
    easter = each_easter(0)
    assert easter.occurrence(1582) is None and easter.occurrence(4100) is None
    assert each_day_after(easter, 1).occurrence(1582) is None and each_weekend_of(easter).occurrence(4100) is None


@pytest.mark.parametrize(
    ("offset", "second_month", "days"),
    [
        (0, False, ("2010-09-09", "2013-09-05", "2020-09-19")),
        (9, False, ("1973-10-06", "2010-09-18", "2013-09-14")),
        (-163, False, ("2010-03-30", "2013-03-26", "2024-04-23")),
        (83, True, ("2010-12-02", "2013-11-28", "2020-12-11")),
    ],
)
def test_hebrew_feasts(offset: int, second_month: bool, days: tuple[str, ...]) -> None:
    feast = each_hebrew(offset, second_month)
    found = [feast.occurrence(int(day[:4])) for day in days]
    assert [day.earliest for day in found if day] == list(days)
