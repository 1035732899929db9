"""Who wrote and published an article, and when, from the lines that stand above its text: "By Ada Prewitt, The Ford Courier, 25 January 2024"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

_WITHIN = 5  # lines from the top
_LONGEST = 140  # code points of a line
_DATE = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{3,4}\b)?)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")  # in every date
_BETWEEN = re.compile(r"\s*[|·•,]\s*|\s+[–—-]\s+")
_NAME = r"[^\W\d_a-z][\w.'’-]{0,25}"
_NAMES = rf"{_NAME}(?: (?:{_NAME}|de|van|von|der|bin|al)){{1,4}}(?: and {_NAME}(?: {_NAME}){{1,3}})?"
_BY = re.compile(rf"(?:(?:[Ww]ords|[Ss]tory|[Tt]ext|[Ww]ritten|[Rr]eport(?:ed)?) by|B[Yy]):? (?P<names>{_NAMES})")
_LABEL = re.compile(r"(?:first |last )?(?:published|posted|updated|source|from)(?: (?:on|at|in|by))?:?", re.IGNORECASE)
_CHANGED = re.compile(r"(?:last )?updated", re.IGNORECASE)
_OUTLET = frozenset(
    "times post herald gazette courier news tribune journal chronicle guardian telegraph observer mail express mirror star echo press review "
    "standard independent examiner mercury argus record citizen ledger globe dispatch bulletin register sentinel advertiser daily weekly magazine "
    "radio agency television broadcasting bbc cnn npr reuters afp dpa newswire evening morning messenger reporter inquirer enquirer economist "
    "monitor".split()
)
_ROLE = re.compile(r"(?:[A-Za-z-]+ ){0,3}(?:reporter|correspondent|editor|writer|staff|columnist|contributor)s?", re.IGNORECASE)
_MOST_WORDS = 6  # of an outlet's name


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the lines say, empty where they do not; `date` as it is written. `lines` are their places."""

    author: str = ""
    publisher: str = ""
    date: str = ""
    lines: frozenset[int] = frozenset()


def masthead(lines: Iterable[str]) -> Masthead:
    """Of the first lines or paragraphs of an article. A line counts where all of it is a date, an outlet, a signature or a label. An outlet's name
    alone counts beside another such line only: else it is as likely a title."""
    found = {at: held for at, line in enumerate(islice(lines, _WITHIN)) if (held := _line(line)) is not None}
    sure = any(line.author or line.date for line in found.values())
    told = list(found.values()) if sure else []
    author, publisher, date = (next((said for line in told if (said := getattr(line, name))), "") for name in ("author", "publisher", "date"))
    return Masthead(author, publisher, date, frozenset(found if sure else ()))


def _line(text: str) -> Masthead | None:
    line = " ".join(text[: _LONGEST + 1].split())
    if not line or len(line) > _LONGEST:
        return None
    dated = _DATE.search(line) if _YEAR.search(line) else None
    rest = f"{line[: dated.start()]} | {line[dated.end() :]}" if dated else line
    author = publisher = ""
    for part in filter(None, (part.strip(" .:") for part in _BETWEEN.split(rest))):
        if by := _BY.fullmatch(part):
            author = author or by["names"]
        elif _is_outlet(part):
            publisher = publisher or part
        elif not (_LABEL.fullmatch(part) or (author and _ROLE.fullmatch(part))):
            return None
    date = dated[0] if dated and not _CHANGED.match(line) else ""
    return Masthead(author, publisher, date) if author or publisher or dated else None


def _is_outlet(part: str) -> bool:
    words = part.split()
    named = all(word[:1].isupper() or word in ("of", "the", "and", "on", "&") for word in words)
    return len(words) <= _MOST_WORDS and named and any(word.lower() in _OUTLET for word in words)
