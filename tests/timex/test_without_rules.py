"""What is said of an article in a language without rules."""

from pathlib import Path

import pytest

from builder.articles.parcels import parcels
from builder.config import Settings
from builder.errors import Severity
from builder.events.harvest import harvest
from builder.timex.tag import tag
from builder.timex.without_rules import without_rules
from tests.seeds import seeds

FRONT = "; add `language: en` to the front matter if it is in English"
LINE = '; add "language": "en" to the line if it is in English'
CHOOSE = ", or name “{}” in `languages` of timeline.toml if that is as you want it"
DE, FR, TLH = (FRONT + CHOOSE.format(code) for code in ("de", "fr", "tlh"))
DE_LINE = LINE + CHOOSE.format("de")
DATED = "---\ndate: 2025-07-10\n"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "a.md",
            DATED + "language: de-AT\n---\nDie Brücke fiel gestern.\n",
            f"a.md:5:1: the article is in “de-AT”, which has no rules for dates yet; only absolute dates are read in it, and there was none{DE}",
        ),
        (
            "a.md",
            DATED + "language: de\n---\nDie Brücke fiel gestern, nicht am 3. Mai 2015.\n",
            (
                "a.md:5:1: the article is in “de”, which has no rules for dates yet; "
                f"1 absolute date was read (“3. Mai 2015”), relative ones were left{DE}"
            ),
        ),
        (
            "a.txt",
            DATED + "language: fr\n---\nDu 3\nmai 2015 au 5 mai 2015, et hier.\n",
            (
                "a.txt:5:1: the article is in “fr”, which has no rules for dates yet; "
                f"2 absolute dates were read (the first is “3 mai 2015”), relative ones were left{FR}"
            ),
        ),
        (
            "a.md",
            DATED + "language: tlh\n---\nIt fell on 3 May 2015.\n",
            f"a.md:5:1: the article is in “tlh”, which has no rules for dates yet; nothing known goes by this code, so no date was read{TLH}",
        ),
        (
            "a.md",
            DATED + "language: qq\n---\nIt fell on 3 May 2015.\n",
            f"a.md:5:1: the article is in “qq”, which has no rules for dates yet; nothing known goes by this code, so no date was read{FRONT}",
        ),
        (
            "a.jsonl",
            '{"text": "Es fiel.", "date": "2025-07-10", "language": "DE"}\n',
            f"a.jsonl:1:1: the article is in “DE”, which has no rules for dates yet; only absolute dates are read in it, and there was none{DE_LINE}",
        ),
    ],
)
def test_it_says_what_was_read_and_what_was_left(name: str, content: str, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    (article,) = seeds(tmp_path, Settings()).articles
    (fault,) = without_rules(article, tag(article.text, None, article.language))
    assert (str(fault), fault.severity) == (told, Severity.WARNING)


@pytest.mark.parametrize("language", ["en", "EN-gb"])
def test_nothing_is_said_of_a_language_with_rules(language: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{DATED}language: {language}\n---\nIt fell on 3 May 2015.\n", "utf-8")
    (article,) = seeds(tmp_path, Settings()).articles
    assert without_rules(article, tag(article.text, None, article.language)) == ()


@pytest.mark.parametrize(
    ("language", "chosen", "warnings"),
    [
        ("de", ("en", "de"), 0),
        ("de-AT", ("de",), 0),
        ("DE", ("de-AT",), 0),
        ("de", ("en", "fr"), 1),
        ("de", (), 1),
    ],
)
def test_nothing_is_said_of_a_language_that_the_editor_has_chosen_to_have(
    language: str, chosen: tuple[str, ...], warnings: int, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(f"{DATED}language: {language}\n---\nDie Brücke fiel am 3. Mai 2015.\n", "utf-8")
    (parcel,), _ = parcels(tmp_path)
    found = harvest(parcel, Settings(languages=chosen))
    assert len(found.told) == warnings
    assert [event.date for event in found.events] == ["2015-05-03"]  # told or not, what can be read is read
