"""What a text tells of that is many."""

import re

from builder.events.words import lexicon
from builder.events.words.is_plural import is_plural

_WORD = re.compile(r"(?<![\w’'-])[a-z][a-z-]{2,25}(?![\w’'-])")


def plurals_in(text: str) -> list[str]:
    """The nouns in small letters that are many: "letters" and "clerks" of "found the letters of two clerks"."""
    return [word for word in _WORD.findall(text) if is_plural(word) and word not in lexicon.PRESENT]
