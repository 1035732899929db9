"""Spellings of a date in metadata."""

import re
import subprocess
import sys

import pytest
from dateparser.data.date_translation_data.en import info as english
from dateparser.timezones import timezone_info_list

from builder.articles.spelled_date import _is_like_dates, spelled_date


@pytest.mark.parametrize(
    ("words", "day", "moment"),
    [
        ("2025-07-10", "2025-07-10", ""),
        ("2025-07-10T09:30:00Z", "2025-07-10", "2025-07-10T09:30:00+00:00"),
        ("2025-07-10 23:30:15 +02:00", "2025-07-10", "2025-07-10T23:30:15+02:00"),
        ("2025-07-10T09:30:00.123456+0200", "2025-07-10", "2025-07-10T09:30:00+02:00"),
        ("2025-07-10 9:30", "2025-07-10", "2025-07-10T09:30:00+10:00"),
        ("10 July 2025", "2025-07-10", ""),
        ("July 10, 2025", "2025-07-10", ""),
        ("Thursday, July 10th, 2025", "2025-07-10", ""),
        ("Sept. 3, 2025", "2025-09-03", ""),
        ("3rd of September 2025", "2025-09-03", ""),
        ("20/03/2025", "2025-03-20", ""),
        ("03/20/2025", "2025-03-20", ""),
        ("05.05.2025", "2025-05-05", ""),
        ("Thu, 10 Jul 2025 12:00:00 +0200", "2025-07-10", "2025-07-10T12:00:00+02:00"),
        ("10 juillet 2025", "2025-07-10", ""),
        ("10. Juli 2025", "2025-07-10", ""),
        ("10 de julio de 2025", "2025-07-10", ""),
        ("10 Ιουλίου 2025", "2025-07-10", ""),
        ("10 Ιουλίου 2025 09:30", "2025-07-10", "2025-07-10T09:30:00+10:00"),
        ("10 de julio de 2025 a las 9:30 pm", "2025-07-10", "2025-07-10T21:30:00+10:00"),
    ],
)
def test_a_date_is_read_in_its_spelling(words: str, day: str, moment: str) -> None:
    found = spelled_date(words, ("en", "fr", "de", "es", "el"), "Australia/Brisbane")
    assert (str(found.day), found.text) == (day, moment)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("2025-02-30", "'2025-02-30' is no day of the calendar"),
        ("31 April 2025", "'31 April 2025' is no day of the calendar"),
        ("0000-01-01", "'0000-01-01' is no day of the calendar"),
        ("2025-07-10 25:00", "'2025-07-10 25:00' has no time of the day"),
        ("10/07/2025", "'10/07/2025' can be read as two dates"),
        ("30/30/2025", "'30/30/2025' is no day of the calendar"),
        ("the 1990s", "'the 1990s' is not understood as a date"),
        ("12", "'12' is not understood as a date"),
        ("July 2025", "'July 2025' is not understood as a date"),
        ("yesterday", "'yesterday' is not understood as a date"),
        ("", "'' is not understood as a date"),
        ("10 July 2025 " * 9, "the date is too long to be one"),
    ],
)
def test_what_is_no_date_is_told_and_never_guessed(words: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        spelled_date(words)


@pytest.mark.parametrize("languages", [("en",), ("xx",), ("xx-YY", "en")], ids=str)
def test_a_month_of_a_language_that_is_not_known_is_no_date(languages: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="is not understood as a date"):
        spelled_date("10 Ιουλίου 2025", languages)


def _words_of_english_dates() -> list[str]:
    """Every word of more than four letters that dateparser knows of absolute dates in English, and the zones."""
    names = (name for key, held in english.items() if isinstance(held, list) and key != "simplifications" for name in held)
    numbers = (key for each in english["simplifications"] for key in each if key.isalpha())
    zones = (zone for group in timezone_info_list for zone, _ in group["timezones"] if zone.isalpha())
    return sorted({word for text in (*names, *numbers, *zones) for word in re.findall(r"[^\W\d_]{5,}", text)} - _OF_OTHERS)


# Of times that are counted from others, which no date as a whole is made of.
_OF_OTHERS = set("years month months weeks hours minute minutes second seconds century centuries decade decades fortnight fortnights".split()) | set(
    "before after small hours tonight".split()
)


@pytest.mark.parametrize("word", _words_of_english_dates())
def test_no_word_of_an_english_date_is_taken_for_one_that_is_none(word: str) -> None:
    assert _is_like_dates(f"{word} 10 July 2025")


@pytest.mark.parametrize("words", ["10 July, 2025 9:30 pm", "2025 July 10", "July 10 2025 at noon", "10 July 2025, 21:30 CHAST"])
def test_english_is_read_in_freer_spellings_too(words: str) -> None:
    assert str(spelled_date(words).day) == "2025-07-10"


def test_an_english_line_that_only_holds_a_date_does_not_load_dateparser() -> None:
    code = """
import sys
from builder.articles.spelled_date import _is_like_dates, spelled_date
try:
    spelled_date("The ferry sank on 3 May 2011.")
except ValueError as error:
    sys.exit("dateparser" in sys.modules or "is not understood as a date" not in str(error))
sys.exit("it was read as a date")
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
