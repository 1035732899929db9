"""The words of a text that say what happened."""

import re

from builder.events import lexicon

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")


def telling_words(text: str) -> set[str]:
    """Words in lower case and numbers, without the small words and those that date."""
    return set(_WORD.findall(text.lower())).difference(lexicon.UNTELLING)
