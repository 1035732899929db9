"""Dates that come again in their own ways: by a weekday told with them, next to a feast, after it."""

import pytest

from builder.temporal import units
from builder.temporal.calendar import from_day
from builder.temporal.meaning import BACK, Nearest
from builder.temporal.recurring import each_date, each_day_after, each_day_of_month_on, each_nth_weekday, each_weekend_of, told_with_weekday


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
