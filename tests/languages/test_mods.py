"""TIMEX3's mod: a part of a period, or about a date. Read on Tuesday 12 February 2013, each sentence has one expression."""

import datetime

import pytest

from builder.timex.tag import tag

TUESDAY = datetime.date(2013, 2, 12)
MODS = (
    ("Work began in early June 1985.", "START"),
    ("Work began in late June.", "END"),
    ("Work began in mid-June 1985.", "MID"),
    ("Work began in mid-June.", "MID"),
    ("Work began at the end of June 1985.", "END"),
    ("Work began at the beginning of June.", "START"),
    ("Work began at the start of January 2010.", "START"),
    ("Work began in the middle of March 2010.", "MID"),
    ("Work began early in June 1985.", "START"),
    ("Work began late last month.", "END"),
    ("Work began early this month.", "START"),
    ("Work began earlier this month.", "START"),
    ("Work ends later this month.", "END"),
    ("Work began in the first days of June 1985.", "START"),
    ("Work began in the last days of April 1945.", "END"),
    ("Work began in the closing days of June 1985.", "END"),
    ("Work began in the early part of June 1985.", "START"),
    ("Work began in the first half of June.", "START"),
    ("Work began in the second half of June 2010.", "END"),
    ("Work began in the last days of January.", "END"),
    ("Hair was long in early-1980s Britain.", "START"),
    ("Hair was long in the early 1980s.", "START"),
    ("Hair was long in the late 1980s.", "END"),
    ("Hair was long in the mid-1980s.", "MID"),
    ("Hair was long in the mid- to late 1980s.", "END"),
    ("Hair was long by the early to mid-1980s.", "START"),
    ("Hair was long in the early '80s.", "START"),
    ("Hair was long in the late eighties.", "END"),
    ("Hair was long in the first half of the 1980s.", "START"),
    ("Hair was long in the second half of the 1980s.", "END"),
    ("Hair was long at the end of the 1980s.", "END"),
    ("Hair was long at the beginning of the 1980s.", "START"),
    ("Hair was long in the middle of the 1980s.", "MID"),
    ("Hair was long in the latter half of the 1980s.", "END"),
    ("Hair was long in the late eighteen-nineties.", "END"),
    ("A late 19th-century house stood there.", "END"),
    ("A late-19th-century house stood there.", "END"),
    ("The house is of the late 19th century.", "END"),
    ("The house is of the mid-19th century.", "MID"),
    ("The house is of the early nineteenth century.", "START"),
    ("The house is of the mid-nineteenth century.", "MID"),
    ("The house is of the first half of the 19th century.", "START"),
    ("The house is of the second half of the 19th century.", "END"),
    ("The house is of the latter half of the 19th century.", "END"),
    ("The house is of the end of the 19th century.", "END"),
    ("The house is of the middle of the 19th century.", "MID"),
    ("The house is of the turn of the 20th century.", "START"),
    ("The house is of the last quarter of the 19th century.", "END"),
    ("Xerxes marched in c. 480 BC.", "APPROX"),
    ("Xerxes marched in circa 480 BC.", "APPROX"),
    ("Xerxes marched around 480 BC.", "APPROX"),
    ("Xerxes marched in late 480 BC.", "END"),
    ("The town fell in early 2010.", "START"),
    ("The town fell in mid-2010.", "MID"),
    ("The town fell in late 2010.", "END"),
    ("The town fell early in 2010.", "START"),
    ("The town fell late in 2010.", "END"),
    ("The town fell at the start of 1990.", "START"),
    ("The town fell at the beginning of 1990.", "START"),
    ("The town fell at the end of 1990.", "END"),
    ("The town fell in the middle of 1990.", "MID"),
    ("The town fell at the close of 1990.", "END"),
    ("The town fell around 1900.", "APPROX"),
    ("The town fell c. 1900.", "APPROX"),
    ("The town fell in about 1900.", "APPROX"),
    ("The town fell in the latter part of 1990.", "END"),
    ("The town fell in the first months of 1990.", "START"),
    ("The town fell in the closing months of 1990.", "END"),
    ("The town fell in the early months of 1990.", "START"),
    ("The town fell in the opening weeks of 1990.", "START"),
    ("The town fell in the last weeks of 1990.", "END"),
    ("They wed in early spring 2010.", "START"),
    ("They wed in late summer 2010.", "END"),
    ("They wed in the late summer of 2010.", "END"),
    ("They wed in the early autumn of 2010.", "START"),
    ("They wed in mid-summer 2010.", "MID"),
    ("They wed in midsummer 2010.", "MID"),
    ("They wed at the end of the summer.", "END"),
    ("It met at the end of June.", "END"),
    ("It met at the beginning of the month.", "START"),
    ("It met at the end of the year.", "END"),
    ("It met at the end of last year.", "END"),
    ("It meets at the end of next month.", "END"),
    ("He has been fit since the start of the 2010–11 season.", "START"),
    ("Shares rose in late-2010 trade.", "END"),
    ("Shares rose in end-2010.", "END"),
    ("It is due by end of June.", "END"),
    ("It is due in mid- to late May.", "END"),
    ("It is due on or about 20 May 2013.", "APPROX"),
)


@pytest.mark.parametrize(("sentence", "mod"), MODS)
def test_mod(sentence: str, mod: str) -> None:
    (timex,) = tag(sentence, TUESDAY)
    assert timex.mod == mod


@pytest.mark.parametrize("sentence", ("Sales fell in fiscal 2011.", "Sales fell in the fiscal third quarter of 2011.", "Sales fell in FY 2010-11."))
def test_a_fiscal_period_is_near_the_calendars_of_its_name(sentence: str) -> None:
    (timex,) = tag(sentence, TUESDAY)
    assert timex.approximate
    assert timex.date is not None and timex.date.endswith("~")
