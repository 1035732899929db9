"""The density strip, and headlines in lists."""

import pytest

from builder.pages.cut import cut
from builder.pages.strip import strip
from builder.pages.view import Spot
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.wording.tongue_of import tongue_of

ENGLISH = tongue_of("en")


def day(year: int, month: int = 1, date: int = 1) -> Spot:
    start = to_day(year, month, date)
    return Spot(Interval(start, start + 1, G.DAY), 1, f"#d-{year}-{month}-{date}")


@pytest.mark.parametrize(
    ("spots", "unit", "bars"),
    [
        ([day(2020, 1, date) for date in (1, 2, 2, 9)], "day", 3),
        ([day(2020, month, date) for month in range(1, 13) for date in range(1, 21)], "month", 12),
        ([day(year, month) for year in range(2000, 2020) for month in range(1, 13)], "year", 20),
        ([day(year) for year in range(1000, 2000, 2)], "decade", 100),
    ],
)
def test_the_finest_unit_is_taken_whose_bars_are_not_too_many(spots: list[Spot], unit: str, bars: int) -> None:
    found = strip(spots, ENGLISH)
    assert found is not None
    assert sum(bar.count for bar in found.bars) == len(spots)
    assert (found.unit, len(found.bars)) == (f"events by {unit}", bars) if bars <= 80 else found.unit == "events by century"


def test_a_unit_is_too_fine_where_much_is_known_less_finely() -> None:
    years = [Spot(Interval(to_day(year, 1, 1), to_day(year + 1, 1, 1), G.YEAR), 1, "#") for year in range(1990, 2000)]
    some = [day(2000, 1, date) for date in range(1, 25)]
    assert (few := strip([*years[:6], *some], ENGLISH)) and few.unit == "events by day"
    assert (many := strip([*years, *some], ENGLISH)) and many.unit == "events by year"


def test_two_dates_need_no_strip() -> None:
    assert strip([day(2020), day(2021), day(2021)], ENGLISH) is None


def test_what_is_long_before_all_others_is_one_bar() -> None:
    early = [day(year) for year in range(1800, 1900)]
    late = [day(2019, month, date) for month in range(1, 13) for date in range(1, 21) for _ in range(5)]
    far = [day(2090)]
    found = strip([*early, *late, *far], ENGLISH)
    assert found is not None
    assert found.unit == "events by month"
    first, last = found.bars[0], found.bars[-1]
    assert (first.count, first.rough, first.when) == (100, True, "1800 to 1899")
    assert (last.count, last.rough, last.href) == (1, True, "#d-2090-1-1")
    assert [bar.when for bar in found.bars[1:-1]] == [
        f"{name} 2019" for name in "January February March April May June July August September October November December".split()
    ]
    assert sum(bar.count for bar in found.bars) == 1_301


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Bridge opens", "Bridge opens"),
        ("Bridge opens to all", "Bridge opens…"),
        ("Bridge opens, after years", "Bridge opens…"),
        ("Donaudampfschifffahrt", "Donaudampfsch…"),
    ],
)
def test_a_headline_in_a_list_is_cut_at_a_word(text: str, short: str) -> None:
    assert cut(text, 13) == short
