"""Whether one word has its capital only for where it stands."""

import re
from collections.abc import Container

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_common_word import is_common_word
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.towns import towns

# Where a list of days goes on, or somebody's words begin: "4 May 2011 Opening arguments", “They said: “Latest …”
_OPENED = re.compile(r"(?:\b(?:1[5-9]|20)\d\d |[:,] [“\"])$")
_SHUT = ("”", '"', "’", "'", ", the ", ", a ", ", an ", ", who ")  # of a title, or behind a person: "Wine, the mayor"
_GLANCE = 8  # code points before the word


def is_opener(text: str, start: int, end: int, opens: bool, large: Container[str]) -> bool:
    """ "Firefighters" at the head of a sentence, for code points [start, end) of `text`; `opens`: a sentence begins with them. Nothing that is among
    `large`, what the text has with a capital elsewhere."""
    word = text[start:end]
    if not (opens or _OPENED.search(text, max(0, start - _GLANCE), start)) or word in large:
        return False
    return (is_common_word(word) or _is_done(word)) and not text.startswith(_SHUT, end)


def _is_done(word: str) -> bool:
    """ "Recycled", "Renewed"."""
    if not word.endswith("ed") or word in given_names() or is_surname(word) or word in towns():
        return False
    return is_common_word(word[:-1]) or is_common_word(word[:-2]) or is_common_word(word.removeprefix("Re").removesuffix("d").capitalize())
