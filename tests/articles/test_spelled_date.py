"""Spellings of a date in metadata."""

import re

import pytest

from builder.articles.spelled_date import spelled_date


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
