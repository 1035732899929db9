"""What the letters in brackets stand for: "Nordic Trade Council (NTC)"."""

import re

from builder.events.cast import Run
from builder.events.gazetteer import JOINING
from builder.events.is_short_for import is_short_for

_SHORT = re.compile(r"([A-Z][A-Za-z&-]{1,9})$")
_BRACKET = re.compile(r"\s\(\s*(?:also known as |or )?[“\"]?$")
_SMALL_WORDS = re.compile(r"((?:[a-z][a-z-]{1,20} ){1,5}[a-z][a-z-]{1,20}) \($")


def acronyms(text: str, runs: list[Run], small: frozenset[str]) -> dict[str, str]:
    """Letters → the name they are short for, as the article itself says; → an empty text where they are short for words that are no name: `small`
    are those that the text writes in small letters too."""
    found: dict[str, str] = {}
    for before, run in zip([None, *runs], runs, strict=False):
        if (
            len(run.words) > 1
            or text[run.start - 1 : run.start] not in ("(", "“", '"')
            or text[run.end : run.end + 1] not in (")", "”", '"', ",", ";")
        ):
            continue
        if not _SHORT.match(run.name) or sum(map(str.isupper, run.name)) < 2:
            continue
        if before is not None and _BRACKET.fullmatch(text[before.end : run.start]) and is_short_for(run.name, before.name):
            told = not all(word.lower() in small or word in JOINING for word in before.words)  # "End of Life (EOL)"
            found.setdefault(run.name, before.name if told else "")
        elif (words := _SMALL_WORDS.search(text[max(0, run.start - 120) : run.start])) and _spells(words.group(1).split(), run.name.lower()):
            found.setdefault(run.name, "")
    return found


def _spells(words: list[str], letters: str) -> bool:
    """Whether the letters stand in that order in the last words, the first one at a word's head: "extravehicular activity (EVA)"."""
    for first in range(len(words)):
        rest = iter("".join(words[first:]))
        if words[first][0] == letters[0] and all(letter in rest for letter in letters):
            return True
    return False
