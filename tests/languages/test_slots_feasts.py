"""Every feast we know by name falls where other programs have it."""

import re
import warnings
from collections.abc import Iterator
from functools import cache

import holidays
import pytest
from dateutil.easter import easter

from builder.languages.english_slots import SLOTS, fold
from builder.temporal.calendar import from_day, to_day
from builder.temporal.recurring import Recurring
from tests.languages.spellings import spellings

FEASTS = {fold(text.title()): SLOTS["feast"].read(text.title()) for text in spellings(SLOTS["feast"].pattern)}
NAMES = sorted(FEASTS)
_YEARS = range(2001, 2035)
_GREGORIAN = range(1583, 4100)
# Where a name means another day elsewhere, the first country that has it is the one we mean.
_COUNTRIES = {
    "US": "",
    "GB": "NIR",
    "IE": "",
    "AU": "",
    "CA": "",
    "VA": "",
    "IN": "",
    "IL": "",
    "BE": "",
    "FR": "",
    "DE": "",
    "IT": "",
    "BR": "",
    "MX": "",
    "RU": "",
}
# Days that go by another name there.
_CALLED = {
    "new year’s": ("US", "new year’s day"),
    "christmas": ("US", "christmas day"),
    "easter": ("US", "easter sunday"),
    "thanksgiving": ("US", "thanksgiving day"),
    "martin luther king day": ("US", "martin luther king jr. day"),
    "martin luther king jr. day": ("US", "martin luther king jr. day"),
    "presidents day": ("US", "washington’s birthday"),
    "presidents’ day": ("US", "washington’s birthday"),
    "veterans’ day": ("US", "veterans day"),
    "the fourth of july": ("US", "independence day"),
    "the 4th of july": ("US", "independence day"),
    "juneteenth": ("US", "juneteenth national independence day"),
    "mlk day": ("US", "martin luther king jr. day"),
    "martin luther king, jr. day": ("US", "martin luther king jr. day"),
    "president’s day": ("US", "washington’s birthday"),
    "indigenous peoples’ day": ("US", "columbus day"),
    "fourth of july": ("US", "independence day"),
    "july fourth": ("US", "independence day"),
    "saint valentine’s day": ("US", "valentine’s day"),
    "hogmanay": ("US", "new year’s eve"),
    "dominion day": ("CA", "canada day"),
    "day of german unity": ("DE", "german unity day"),
    "all hallows’ day": ("FR", "all saints’ day"),
    "ve day": ("FR", "victory day"),
    "victory day": ("RU", "victory day"),
    "holy saturday": ("VA", "holy saturday"),
    "easter day": ("US", "easter sunday"),
    "easter eve": ("VA", "holy saturday"),
    "easter saturday": ("VA", "holy saturday"),
    "ascension thursday": ("FR", "ascension day"),
    "trinity sunday": ("VA", "solemnity of holy trinity"),
    "pentecost sunday": ("BE", "pentecost"),
    "whitsun": ("BE", "pentecost"),
    "bastille day": ("FR", "national day"),
    "may day": ("IT", "labor day"),
    "ascension day": ("FR", "ascension day"),
    "whit sunday": ("BE", "pentecost"),
    "whit monday": ("BE", "pentecost monday"),
    "holy thursday": ("VA", "maundy thursday"),
    "all souls’ day": ("VA", "all souls’ day"),
}
# Days from Easter Sunday, as the churches of the West count them.
_FROM_EASTER = {
    "shrove tuesday": -47, "mardi gras": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3, "good friday": -2,
    "holy saturday": -1, "easter saturday": -1, "easter eve": -1, "easter": 0, "easter sunday": 0, "easter day": 0, "easter monday": 1,
    "ascension day": 39, "ascension thursday": 39, "pentecost": 49, "pentecost sunday": 49, "whit sunday": 49, "whitsun": 49, "whit monday": 50,
    "pentecost monday": 50, "trinity sunday": 56, "corpus christi": 60,
}  # fmt: skip


@cache
def _country(code: str) -> dict[str, set[int]]:
    """The days of each of its feasts."""
    made = getattr(holidays, code)
    found: dict[str, set[int]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that some years are not covered
        days = holidays.country_holidays(
            code,
            subdiv=_COUNTRIES[code] or None,
            years=_YEARS,
            observed=False,
            categories=made.supported_categories,
            language="en_US" if "en_US" in made.supported_languages else None,
        )
    for day, names in days.items():
        for name in names.split("; "):
            found.setdefault(fold(name), set()).add(day.toordinal())
    return found


def _elsewhere(name: str) -> set[int]:
    name = re.sub(r"^st\.? ", "saint ", name)
    if name in _CALLED:
        code, called = _CALLED[name]
        return _country(code)[called]
    return next((days for code in _COUNTRIES if (days := _country(code).get(name))), set())


def _days(feast: object, years: range) -> Iterator[int]:
    assert isinstance(feast, Recurring)
    for year in years:
        if found := feast.occurrence(year):
            yield found.start


def test_the_other_program_has_most_of_them() -> None:
    assert sum(bool(_elsewhere(name)) for name in NAMES) > len(NAMES) / 2
    assert all(called in _country(code) for code, called in _CALLED.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_feast_falls_where_another_program_has_it(name: str) -> None:
    theirs = {day for day in _elsewhere(name) if day - 1 not in _elsewhere(name)}  # the first of several days
    ours = set(_days(FEASTS[name], _YEARS))
    years = {from_day(day)[0] for day in theirs}
    assert theirs <= ours, sorted(from_day(day) for day in theirs - ours)
    assert {from_day(day)[0] for day in ours} >= years


@pytest.mark.parametrize("name", sorted(_FROM_EASTER.keys() & FEASTS.keys()))
def test_a_feast_keeps_its_distance_from_easter(name: str) -> None:
    assert [day - _FROM_EASTER[name] for day in _days(FEASTS[name], _GREGORIAN)] == _easters()


@cache
def _easters() -> list[int]:
    """Easter Sundays by two other programs."""
    days = [easter(year).toordinal() for year in _GREGORIAN]
    assert days == [_easter_of_tables(year) for year in _GREGORIAN]
    return days


def _easter_of_tables(year: int) -> int:
    """Easter Sunday as the tables of 1582 have it: the Sunday after the full moon that the golden number and the epact give."""
    golden, century = year % 19 + 1, year // 100 + 1
    epact = (11 * golden + 20 + (8 * century + 5) // 25 - 5 - (3 * century // 4 - 12)) % 30
    if epact == 24 or epact == 25 and golden > 11:
        epact += 1
    moon = 44 - epact
    full = to_day(year, 3, moon + 30 if moon < 21 else moon)
    return full + 7 - full % 7


@pytest.mark.parametrize("name", NAMES)
def test_a_feast_is_a_day_of_each_year_or_of_none(name: str) -> None:
    feast = FEASTS[name]
    assert isinstance(feast, Recurring)
    last = to_day(-4, 1, 1)
    for year in (*range(-3, 5), 1582, 1583, 1584, *range(1999, 2005), 4099, 4100, 9999, 10_000):
        found = feast.occurrence(year)
        assert found is None or (from_day(found.start)[0] == year and found.end - found.start == 1 and found.start > last)
        last = found.start if found else last
    day = to_day(2024, 2, 29)
    before, after = feast.before(day), feast.after(day)
    assert before and after and before.end <= day <= after.start
    assert re.fullmatch(r"202[34]", before.earliest[:4]) and re.fullmatch(r"202[45]", after.earliest[:4])
