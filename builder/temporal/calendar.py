"""The proleptic Gregorian calendar for any year, in whole days.

A day is an int: 1 is 1 January of the year 1, as `datetime.date.toordinal` counts, but negative days are allowed, so that years before 1
have a place. Years are astronomical: 0 is 1 BC. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms" (public domain).
"""

from functools import lru_cache

_KNOWN = 4096  # days whose date is remembered: a text asks for the same ones again and again
_ERA = 146_097  # days in 400 years
_SHIFT = 306  # from 1 March of the year 0 to 1 January of the year 1


def to_day(year: int, month: int, day: int) -> int:
    """The number of the day `year`-`month`-`day`; `month` 1 to 12, `day` not checked."""
    if month <= 2:
        year -= 1
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * _ERA + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - _SHIFT + 1


@lru_cache(_KNOWN)
def from_day(number: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day's number."""
    era, day_of_era = divmod(number + _SHIFT - 1, _ERA)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """The (year, month) that many months on."""
    total = year * 12 + month - 1 + months
    return total // 12, total % 12 + 1


def weekday(number: int) -> int:
    """0 Monday to 6 Sunday."""
    return (number - 1) % 7


def iso_week(number: int) -> tuple[int, int]:
    """The ISO 8601 (week year, week) of a day."""
    thursday = number - weekday(number) + 3
    year = from_day(thursday)[0]
    return year, (thursday - to_day(year, 1, 1)) // 7 + 1


def year_text(year: int) -> str:
    """Four digits, a minus sign before year 0, and EDTF's "Y" above 9999."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def iso(number: int) -> str:
    """The day as EDTF: ``2025-07-10``."""
    year, month, day = from_day(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"
