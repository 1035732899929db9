"""The telling words of a text, cut so that their forms agree."""

from builder.events.telling_words import telling_words

_STEM = 6  # letters: "Ukraine" and "Ukrainian", "missile" and "missiles" are then one


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, cut to stems."""
    return frozenset([word if word[0].isdigit() else word[:_STEM] for word in telling_words(text)])
