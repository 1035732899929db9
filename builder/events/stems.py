"""The telling words of a text, cut so that their forms agree."""

import re

from builder.events import lexicon

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")
_STEM = 6  # letters: "Ukraine" and "Ukrainian", "missile" and "missiles" are then one


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, cut to stems."""
    words = set(_WORD.findall(text.lower())).difference(lexicon.UNTELLING)
    return frozenset([word if word[0].isdigit() else word[:_STEM] for word in words])
