"""The pairs of telling words that follow one another in a text."""

import re
from itertools import pairwise

from builder.events import lexicon

Phrase = tuple[str, str]
_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")
_STEM = 6  # letters: as long as a stem


def phrases(text: str) -> frozenset[Phrase]:
    """Each pair once, its words cut to stems; small words and those that date do not part two words."""
    telling = (word for word in _WORD.findall(text.lower()) if word not in lexicon.UNTELLING)
    return frozenset(pairwise([word if word[0].isdigit() else word[:_STEM] for word in telling]))
