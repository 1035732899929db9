"""The words of a place's name that tell it from others."""

_COMMON = frozenset(
    "the of and new old north south east west northern southern eastern western upper lower united city county state saint st".split()
)


def place_words(name: str) -> frozenset[str]:
    """The words in lower case: "Gulf" and "Gulf of Mexico" have one in common, and "North Korea" and "North Dakota" none."""
    words = frozenset(name.lower().replace(".", "").split())
    return words - _COMMON or words
