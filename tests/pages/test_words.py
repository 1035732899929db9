"""Dates, addresses and headings, a row each."""

import pytest

from builder.events.event import DatedEvent, Source, Status
from builder.pages.direction import direction
from builder.pages.event_words import event_words
from builder.pages.moments import moments
from builder.pages.places import article_path, original
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.wording.headings_in_words import gap_in_words, heading_in_words
from builder.wording.tongue_of import tongue_of

ENGLISH = tongue_of("en")


def between(first, last, granularity, clock="", spanned=False):
    return Interval(to_day(*first), to_day(*last) + 1, granularity, clock, spanned)


DAY = between((2025, 7, 10), (2025, 7, 10), G.DAY)
MORNING = between((2025, 7, 10), (2025, 7, 10), G.DAY, "MO")
HOUR = between((2025, 7, 10), (2025, 7, 10), G.MINUTE, "06:30")
MIDNIGHT = between((2025, 7, 10), (2025, 7, 10), G.MINUTE, "24:00")
WEEK = between((2024, 12, 30), (2025, 1, 5), G.WEEK)
WEEKEND = between((2025, 7, 5), (2025, 7, 6), G.WEEKEND)
MONTH = between((2025, 7, 1), (2025, 7, 31), G.MONTH)
SUMMER = between((2025, 6, 1), (2025, 8, 31), G.SEASON)
QUARTER = between((2025, 4, 1), (2025, 6, 30), G.QUARTER)
HALF = between((2025, 7, 1), (2025, 12, 31), G.HALF)
YEAR = between((2024, 1, 1), (2024, 12, 31), G.YEAR)
DECADE = between((1990, 1, 1), (1999, 12, 31), G.DECADE)
CENTURY = between((1901, 1, 1), (2000, 12, 31), G.CENTURY)
LONG_AGO = between((-479, 1, 1), (-479, 12, 31), G.YEAR)
IDES = between((-43, 3, 15), (-43, 3, 15), G.DAY)
EARLY = between((476, 9, 4), (476, 9, 4), G.DAY)
DAYS = between((2023, 5, 3), (2023, 5, 5), G.DAY, spanned=True)
ACROSS = between((2023, 5, 30), (2023, 6, 2), G.DAY, spanned=True)
NEW_YEAR = between((2022, 12, 30), (2023, 1, 2), G.DAY, spanned=True)
MONTHS = between((2023, 3, 1), (2023, 5, 31), G.MONTH, spanned=True)
YEARS = between((1936, 1, 1), (1939, 12, 31), G.YEAR, spanned=True)


@pytest.mark.parametrize(
    ("part", "approximate", "interval", "words"),
    [
        ("", False, YEAR, "2024"),
        ("START", False, YEAR, "early 2024"),
        ("MID", False, YEAR, "mid-2024"),
        ("END", False, MONTH, "late July 2025"),
        ("START", False, SUMMER, "early summer 2025"),
        ("START", False, DECADE, "early in the 1990s"),
        ("MID", False, WEEK, "in the middle of the week of 30 December 2024"),
        ("END", False, CENTURY, "late in the 20th century"),
        ("START", True, YEAR, "around 2024"),
        ("BY", False, YEAR, "by 2024"),
        ("BEFORE", False, MONTH, "before July 2025"),
        ("AFTER", False, DAY, "after 10 July 2025"),
        ("END", False, DAY, "10 July 2025"),
        ("BY END", False, MONTH, "by the end of July 2025"),
        ("BEFORE START", False, YEAR, "before the beginning of 2024"),
        ("AFTER MID", False, DECADE, "after the middle of the 1990s"),
        ("BY END", False, DAY, "by 10 July 2025"),
        ("START", False, YEARS, "1936 to 1939"),
    ],
)
def test_a_part_of_a_time_is_named(part, approximate, interval, words):
    event = DatedEvent("a", "x", interval, approximate, "T", "T.", Status.REPORTED, (Source("a", 0, "T.", "", 0, 0, ""),), part=part)
    assert event_words(event, ENGLISH) == words


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (DAY, [("10 July 2025", "2025-07-10")]),
        (MORNING, [("10 July 2025", "2025-07-10")]),
        (HOUR, [("10 July 2025", "2025-07-10T06:30")]),
        (MIDNIGHT, [("10 July 2025", "2025-07-10")]),
        (WEEK, [("the week of 30 December 2024", "2025-W01")]),
        (WEEKEND, [("the weekend of 5 July 2025", "")]),
        (MONTH, [("July 2025", "2025-07")]),
        (SUMMER, [("summer 2025", "")]),
        (QUARTER, [("the second quarter of 2025", "")]),
        (YEAR, [("2024", "2024")]),
        (DECADE, [("the 1990s", "")]),
        (LONG_AGO, [("480 BC", "")]),
        (IDES, [("15 March 44 BC", "")]),
        (EARLY, [("4 September 476", "")]),
        (DAYS, [("3 May 2023", "2023-05-03"), ("5 May 2023", "2023-05-05")]),
        (YEARS, [("1936", "1936"), ("1939", "1939")]),
        (None, []),
    ],
)
def test_a_date_is_marked_up_as_html_allows(interval, expected):
    source = Source("a", 0, "s", "", 0, 0, "")
    event = DatedEvent("e", "EDTF", interval, False, "t", "s", Status.REPORTED, (source,))
    found = moments(event, ENGLISH)
    assert [(one.text, one.datetime) for one in found] == expected
    assert all(bool(one.datetime) != bool(one.edtf) for one in found)


@pytest.mark.parametrize(
    ("interval", "large", "small"),
    [
        (DAY, "10 July", "Thursday · 2025"),
        (WEEK, "Week of 30 December", "2024 · day not known"),
        (WEEKEND, "Weekend of 5 July", "2025 · day not known"),
        (MONTH, "July", "2025 · day not known"),
        (SUMMER, "Summer", "2025 · day not known"),
        (QUARTER, "Second quarter", "2025 · day not known"),
        (HALF, "Second half", "2025 · day not known"),
        (YEAR, "2024", "day not known"),
        (DECADE, "The 1990s", "year not known"),
        (CENTURY, "The 20th century", "year not known"),
        (LONG_AGO, "480 BC", "day not known"),
        (IDES, "15 March", "44 BC"),
        (DAYS, "3–5 May", "2023"),
        (ACROSS, "30 May – 2 June", "2023"),
        (NEW_YEAR, "30 December 2022 – 2 January 2023", ""),
        (MONTHS, "March – May", "2023"),
        (YEARS, "1936 – 1939", ""),
    ],
)
def test_a_heading_is_as_precise_as_the_date(interval, large, small):
    assert heading_in_words(interval, ENGLISH) == (large, small)


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (13, "13 days"), (14, "2 weeks"), (61, "2 months"), (215, "7 months"), (731, "2 years"), (857_000, "2,346 years")],
)
def test_a_gap_is_told_in_its_largest_unit(days, words):
    assert gap_in_words(days, ENGLISH) == words


@pytest.mark.parametrize("article", ["../south", "a/b", "Ünï", "", ".", "..", "a" * 300, "CON", "a b", "x\0y", "\ud800", "a..b", "-rf"])
def test_no_id_leads_out_of_the_articles_folder(article):
    path = article_path(article)
    assert path.startswith("articles/")
    name = path.removeprefix("articles/").removesuffix(".html")
    assert name
    assert len(name) < 110
    assert name.isascii()
    assert not set(name) & set("/\\ \0")
    assert ".." not in name


def test_ids_that_look_alike_keep_apart():
    assert len({article_path(name) for name in ("a b", "a-b", "A-b", "a/b", "a_b")}) == 5


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ('https://example.org/ü "<', "https://example.org/%C3%BC%20%22%3C"),
        ("javascript:alert(1)", ""),
        (" java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.org/", ""),
        ("https://", ""),
        ("http://[::1", ""),
        ("mailto:a@example.org", ""),
        ("", ""),
    ],
)
def test_only_addresses_on_the_web_are_linked(url, address):
    assert original(url) == address


@pytest.mark.parametrize(("language", "way"), [("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("", "auto"), ('en" onload="x', "auto")])
def test_a_language_has_its_direction(language, way):
    assert direction(language) == way
