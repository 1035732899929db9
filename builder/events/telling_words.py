"""The words of a text that say what happened."""

import re
from functools import lru_cache

from builder.events import lexicon

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")


@lru_cache(maxsize=16)  # one text is asked for its stems, its senses and its verbs
def telling_words(text: str) -> frozenset[str]:
    """Words in lower case and numbers, without the small words and those that date."""
    return frozenset(_WORD.findall(text.lower())) - lexicon.UNTELLING
