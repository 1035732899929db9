"""Whether a sentence begins with a participle."""

import re

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname

_GOES_ON = re.compile(r",| (?:in|by|on|at|to|with|from|for|as|under|out|up|off|into|over|though|among|about|during|following)\b")
_NAMES = ("United", "Allied")
_SHORTEST = 6  # letters


def opens_clause(word: str, text: str, end: int) -> bool:
    """ "Announced" of "Announced at noon, it …"; for the first word of a sentence, that ends at code point `end` of `text`."""
    if len(word) < _SHORTEST or not word.endswith("ed") or not word.isalpha() or word in _NAMES or word in given_names() or is_surname(word):
        return False
    return _GOES_ON.match(text, end) is not None
