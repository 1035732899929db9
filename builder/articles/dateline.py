"""A publication date in the text itself: a line that is a date, or "LONDON, 5 March 2021 (Agency) —"."""

import re
from dataclasses import dataclass

from builder.articles.spelled_date import Moment, spelled_date

_LABEL = re.compile(r"(?:first\ )?(?:published|posted|issued|dated?|filed)(?:\ (?:on|at))?:?\ ", re.IGNORECASE)
_TAIL = re.compile(r"(?:\s?[|•·–-]\s?|,?\s)(?:at\ )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,5})?$", re.IGNORECASE)
_PLACE = re.compile(
    r"""[A-Z\u00c0-\u00de][\w.'’-]{1,25}(?:[ /,]{1,2}(?:[A-Z\u00c0-\u00de][\w.'’-]{1,25}|de|del|la|el|al|of|am|upon)){0,5}[,:]?\ [(–—-]?\s?
        (?P<date>
        (?:[A-Z][a-z]{2,8}day,?\ )?(?:\d{1,2}(?:st|nd|rd|th)?\ [A-Z][a-z]{2,8}\.?,?\ \d{4}|[A-Z][a-z]{2,8}\.?\ \d{1,2},\ \d{4}|\d{4}-\d\d-\d\d))
        \s?[,)]?\s?(?:\([^)\n]{2,40}\)|/[^/\n]{2,40}/)?\s?(?:--?|[–—:])\s""",
    re.VERBOSE,
)
_LONGEST_LINE = 48  # code points of a line that is nothing but a date
_MOST_WORDS = 7
_LOOKS_DATED = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The moment, the words that gave it, whether they are the whole paragraph, and how many code points of it the dateline takes up."""

    moment: Moment
    words: str
    whole: bool
    length: int


def dateline(paragraph: str, languages: tuple[str, ...] = ("en",)) -> Dateline | None:
    """The dateline that a paragraph is or begins with, or None. A dateline without its year is none."""
    line = paragraph.strip()
    if len(line) <= _LONGEST_LINE and _LOOKS_DATED.search(line) and not line.endswith(":"):  # a colon: it heads what was on that day
        words = _TAIL.sub("", _LABEL.sub("", line, count=1)).strip()
        if len(words.split()) <= _MOST_WORDS and (moment := _spelled(words, languages)):
            return Dateline(moment, words, True, len(paragraph))
    found = _PLACE.match(line[:160])
    moment = _spelled(found["date"], ("en",)) if found else None
    return Dateline(moment, found["date"], False, found.end()) if found and moment else None


def _spelled(words: str, languages: tuple[str, ...]) -> Moment | None:
    try:
        return spelled_date(words, languages)
    except ValueError:
        return None
