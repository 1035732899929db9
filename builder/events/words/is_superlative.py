"""Whether a word says that something is the most of its kind."""

_SHORTEST = 6  # letters
_NONE = frozenset(
    "interest request protest contest arrest forest harvest honest modest priest guest invest suggest midwest northwest southwest".split()
)


def is_superlative(word: str) -> bool:
    """True of "most", "worst" and "deadliest"; `word` in lower case."""
    return word in ("most", "best", "worst") or (word.endswith("est") and len(word) >= _SHORTEST and word not in _NONE)
