"""A language without rules of its own, as far as dateparser knows it."""

import datetime
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from builder.timex.date_pattern import date_pattern
from builder.timex.date_shapes import GLUE, OTHER_CODES, OTHER_NAMES, UNSPACED, Glue
from builder.timex.folded import folded

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_LONGEST_CODE = 35  # code points
_SHORTEST = 3  # letters of a name in an alphabet: "3 Ha 2015" are hectares, no day of Haziran
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_STRICT = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "RELATIVE_BASE": datetime.datetime(2000, 1, 1)}  # noqa: DTZ001  # never used: no part is missing


@dataclass(frozen=True, slots=True)
class Foreign:
    """`code` is dateparser's name of the language; `order` that of the numbers in a date ("DMY"), empty where it does not tell.

    `pattern` finds what may be a date (`builder.timex.date_pattern`). `names`: by its folded form, each name of a month, as dateparser
    has it, and its number.
    """

    code: str
    order: str
    pattern: re.Pattern[str]
    names: Mapping[str, tuple[str, int]]

    def month(self, words: str) -> int | None:
        """The month, 1 to 12, that dateparser reads in `words`; None where it reads none, or another than its own table says."""
        name, number = self.names.get(folded(words), ("", 0))
        return number if number and _read(self.code, name) == number else None


def foreign(language: str) -> Foreign | None:
    """What to look for in a text in `language`, a BCP 47 tag; None where dateparser does not know it, or it is no tag at all."""
    if len(language) > _LONGEST_CODE:
        return None
    first, *rest = language.replace("_", "-").split("-")
    primary = OTHER_CODES.get(first.lower(), first.lower())
    finer = [f"{primary}-{part.title() if len(part) == 4 else part.upper()}" for part in rest[:2]]
    return next((found for code in (*finer, primary) if (found := _known(code))), None)


@lru_cache(256)
def _known(code: str) -> Foreign | None:
    from dateparser.languages.loader import default_loader  # late: slow to load, and never needed for a language with rules

    try:
        told: Mapping[str, Any] = default_loader.get_locale(code).info
    except ValueError:
        return None
    language = code.partition("-")[0]
    order = str(told.get("date_order") or "")
    months = [tuple(filter(_is_name, told.get(month, ()))) for month in _MONTHS]
    others = OTHER_NAMES.get(language, ("",) * len(_MONTHS))
    names = dict(_numbered(months, others))
    ways = [tuple(way for way in (*own, other) if folded(way) in names) for own, other in zip(months, others, strict=True)]
    weekdays = [name for day in _WEEKDAYS for name in told.get(day, ()) if _is_name(name)]
    pattern = date_pattern(ways, weekdays, GLUE.get(language, Glue()), order.startswith("Y"), language not in UNSPACED)
    return Foreign(code, order, pattern, names)


def _is_name(name: str) -> bool:
    letters = [letter for letter in name if letter.isalpha()]
    return bool(letters) and (len(letters) >= _SHORTEST or not unicodedata.name(letters[0], "").startswith(_ALPHABETS))


def _numbered(months: list[tuple[str, ...]], others: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each name that stands for one month only. `others` are names of ours, one a month: they mean the first of dateparser's."""
    forms = [{folded(name) for name in month} for month in months]
    for number, (month, other) in enumerate(zip(months, others, strict=True), 1):
        alone = [name for name in month if sum(folded(name) in each for each in forms) == 1]
        yield from ((folded(name), (name, number)) for name in alone)
        if other and alone:
            yield folded(other), (alone[0], number)


@lru_cache(4096)
def _read(code: str, name: str) -> int | None:
    """The month that dateparser reads in a whole date with this name. Nothing is left for it to fill in from today."""
    from dateparser.date import DateDataParser

    found = DateDataParser(locales=[code], settings=_STRICT).get_date_data(f"21 {name} 2013").date_obj
    return found.month if found and (found.day, found.year) == (21, 2013) else None
