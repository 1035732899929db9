"""What the letters in brackets stand for: "Nordic Trade Council (NTC)"."""

import re

from builder.events.gazetteers.gazetteer import JOINING, ORGANISATION_WORDS
from builder.events.names.cast import Run
from builder.events.names.is_short_for import is_short_for

_SHORT = re.compile(r"([A-Z][A-Za-z.&-]{1,9})$")
_OPENED = ("(", "“", '"')
_CLOSED = (")", "”", '"', ",", ";")
_PREFIX = 4  # letters of a word that stand for it: "Vran State"
_FEWEST = 4  # letters of a short form that are found anywhere in the name
_BRACKET = re.compile(r"\s\(\s*(?:also known as |or )?[“\"]?$")
_SMALL_WORDS = re.compile(r"((?:[a-z][a-z-]{1,20} ){1,5}[a-z][a-z-]{1,20}) \($")


def acronyms(text: str, runs: list[Run], small: frozenset[str]) -> dict[str, str]:
    """Letters → the name they are short for, as the article itself says; → an empty text where they are short for words that are no name: `small`
    are those that the text writes in small letters too."""
    found: dict[str, str] = {}
    for before, run in zip([None, *runs], runs, strict=False):
        if text[run.start - 1 : run.start] not in _OPENED or text[run.end : run.end + 1] not in _CLOSED:
            continue
        behind = before is not None and _BRACKET.fullmatch(text[before.end : run.start]) is not None
        if before is not None and behind and _is_turned(before, run):
            found.setdefault(before.name, run.name)  # "NTC (Nordic Trade Council)"
        elif before is not None and behind and _is_short(run, before):
            told = not all(word.lower() in small or word in JOINING for word in before.words)  # "End of Life (EOL)"
            found.setdefault(run.name, before.name if told else "")
        elif _is_letters(run) and (words := _SMALL_WORDS.search(text[max(0, run.start - 120) : run.start])):
            found |= {run.name: ""} if run.name not in found and _spells(words.group(1).split(), run.name.lower()) else {}
    return found


def _is_letters(run: Run) -> bool:
    return len(run.words) == 1 and _SHORT.match(run.name) is not None and sum(map(str.isupper, run.name)) > 1


def _is_turned(before: Run, run: Run) -> bool:
    return before.name.isupper() and _is_letters(before) and len(run.words) > 1 and is_short_for(before.name, run.name)


def _is_short(run: Run, whole: Run) -> bool:
    """By its letters, or by its words: "Vrana State University (Vran State)", "University of Oslo at Vran (UO Vran)", "Nordic Ring Vrana
    (Vrana)"."""
    if _is_letters(run) and is_short_for(run.name, whole.name):
        return True
    if len(run.words) == 1 < len(whole.words) and run.name in (whole.words[0], whole.words[-1]) and len(run.name) >= _FEWEST:
        return True
    if len(run.words) >= len(whole.words) or ORGANISATION_WORDS.isdisjoint(word.lower() for word in whole.words):
        return False
    if len(run.words) == 1 and run.name not in whole.words:
        return len(run.name) >= _FEWEST and run.name[0] == whole.name[0] and _spells([word.lower() for word in whole.words], run.name.lower())
    words = iter(whole.words)
    return all(any(_stands_for(part, word) for word in words) for part in run.words)


def _stands_for(part: str, word: str) -> bool:
    return word == part or (len(part) >= _PREFIX and word.startswith(part)) or (part.isupper() and part[0] == word[0] and len(part) < _PREFIX)


def _spells(words: list[str], letters: str) -> bool:
    """Whether the letters stand in that order in the last words, the first one at a word's head: "extravehicular activity (EVA)"."""
    for first in range(len(words)):
        rest = iter("".join(words[first:]))
        if words[first][0] == letters[0] and all(letter in rest for letter in letters):
            return True
    return False
