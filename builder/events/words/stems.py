"""The telling words of a text, cut so that their forms agree."""

from builder.events.words import lexicon
from builder.events.words.telling_words import telling_words


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, cut to stems."""
    return frozenset([word if word[0].isdigit() else word[: lexicon.STEM] for word in telling_words(text)])
