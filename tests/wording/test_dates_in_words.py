"""Dates in the order and with the names of each language, a row each."""

import pytest

from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import day_in_words, interval_in_words
from builder.wording.headings_in_words import heading_in_words, month_in_words, numbers_in_words
from builder.wording.tongue_of import tongue_of


def between(first, last, granularity, spanned=False):
    return Interval(to_day(*first), to_day(*last) + 1, granularity, spanned=spanned)


DAY = between((2025, 7, 10), (2025, 7, 10), G.DAY)
DAYS = between((2023, 5, 3), (2023, 5, 5), G.DAY, spanned=True)
ACROSS = between((2023, 5, 30), (2023, 6, 2), G.DAY, spanned=True)
WEEK = between((2025, 7, 7), (2025, 7, 13), G.WEEK)
WEEKEND = between((2025, 7, 5), (2025, 7, 6), G.WEEKEND)
IDES = between((-43, 3, 15), (-43, 3, 15), G.DAY)
FAR = between((12025, 7, 10), (12025, 7, 10), G.DAY)
QUARTER = between((2025, 4, 1), (2025, 6, 30), G.QUARTER)
MONTHS = between((2023, 3, 1), (2023, 5, 31), G.MONTH, spanned=True)
BRITISH = ("en", "en-GB", "en-AU", "en-NZ", "en-IE", "en-gb", "en-GB-oxendict", "de", "de-AT", "ar", "zh-Hant")
AMERICAN = ("en-US", "en-us", "en-CA", "en-PH", "en-Latn-US")


@pytest.mark.parametrize("language", BRITISH)
def test_english_has_the_day_first_and_so_has_what_has_no_words_of_its_own(language):
    tongue = tongue_of(language)
    assert day_in_words(DAY.start, tongue) == "10 July 2025"
    assert day_in_words(DAY.start, tongue, with_weekday=True) == "Thursday 10 July 2025"
    assert interval_in_words(WEEK, tongue) == "the week of 7 July 2025"
    assert heading_in_words(DAYS, tongue) == ("3–5 May", "2023")
    assert tongue.tag.startswith("en")


@pytest.mark.parametrize("language", AMERICAN)
@pytest.mark.parametrize(
    ("interval", "words", "heading"),
    [
        (DAY, "July 10, 2025", ("July 10", "Thursday · 2025")),
        (DAYS, "May 3, 2023 to May 5, 2023", ("May 3–5", "2023")),
        (ACROSS, "May 30, 2023 to June 2, 2023", ("May 30 – June 2", "2023")),
        (WEEK, "the week of July 7, 2025", ("Week of July 7", "2025 · day not known")),
        (WEEKEND, "the weekend of July 5, 2025", ("Weekend of July 5", "2025 · day not known")),
        (QUARTER, "the second quarter of 2025", ("Second quarter", "2025 · day not known")),
        (MONTHS, "March 2023 to May 2023", ("March – May", "2023")),
        (IDES, "March 15, 44 BC", ("March 15", "44 BC")),
        (FAR, "July 10, 12025", ("July 10", "Thursday · 12025")),
    ],
)
def test_american_english_has_the_month_first(language, interval, words, heading):
    tongue = tongue_of(language)
    assert interval_in_words(interval, tongue) == words
    assert heading_in_words(interval, tongue) == heading
    assert interval_in_words(DAY, tongue, with_weekday=True) == "Thursday, July 10, 2025"


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (between((101, 1, 1), (200, 12, 31), G.CENTURY), "the 2nd century"),
        (between((1001, 1, 1), (1100, 12, 31), G.CENTURY), "the 11th century"),
        (between((2001, 1, 1), (2100, 12, 31), G.CENTURY), "the 21st century"),
        (between((2201, 1, 1), (2300, 12, 31), G.CENTURY), "the 23rd century"),
        (between((-299, 1, 1), (-200, 12, 31), G.CENTURY), "the 3rd century BC"),
        (between((-9, 1, 1), (0, 12, 31), G.DECADE), "the decade from 10 BC"),
        (between((1990, 1, 1), (1999, 12, 31), G.DECADE), "the 1990s"),
        (between((2025, 12, 1), (2026, 2, 28), G.SEASON), "winter 2025"),
        (between((2025, 7, 1), (2025, 12, 31), G.HALF), "the second half of 2025"),
        (IDES, "15 March 44 BC"),
        (FAR, "10 July 12025"),
    ],
)
def test_what_is_coarse_or_long_ago_has_its_words(interval, words):
    assert interval_in_words(interval, tongue_of("en")) == words


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [("en", 1234567, "1,234,567"), ("en-US", 1234, "1,234"), ("en-IN", 1234567, "12,34,567"), ("de", 1234, "1,234")],
)
def test_numbers_are_parted_as_the_language_parts_them(language, number, words):
    assert tongue_of(language).number(number) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 events"), (1, "1 event"), (2, "2 events"), (1001, "1,001 events")])
def test_words_go_with_their_number(number, words):
    assert tongue_of("en").say("events", number) == words


@pytest.mark.parametrize(
    ("language", "interval", "words"),
    [("en", DAY, ("10", "10 July 2025")), ("en", WEEK, ("7–13", "7–13 July 2025")), ("en-US", WEEK, ("7–13", "July 7–13, 2025"))],
)
def test_a_number_of_a_month_has_the_whole_date_for_a_name(language, interval, words):
    assert numbers_in_words(interval, tongue_of(language)) == words


@pytest.mark.parametrize(
    ("code", "name"), [("de", "German"), ("pt-BR", "Brazilian Portuguese"), ("de-AT", "Austrian German"), ("uk-UA", "Ukrainian"), ("xx", "xx")]
)
def test_languages_are_called_by_their_names(code, name):
    assert tongue_of("en").name(code) == name


def test_a_month_has_its_name():
    assert [month_in_words(month, tongue_of("en")) for month in (1, 12)] == ["January", "December"]
