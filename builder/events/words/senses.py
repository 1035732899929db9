"""The telling words of a text, those of one sense made one."""

from functools import lru_cache

from builder.events.words import lexicon
from builder.events.words.kindred import KINDRED
from builder.events.words.roots import roots
from builder.events.words.telling_words import telling_words


def senses(text: str) -> frozenset[str]:
    """The senses of the telling words: "sank" and "sinking" are one, "killed" and "deaths" are another, and a number is itself."""
    return frozenset(map(_sense, telling_words(text)))


@lru_cache(maxsize=1 << 16)
def _sense(word: str) -> str:
    if word[0].isdigit():
        return KINDRED.get(word, word)
    if (known := KINDRED.get(word[: lexicon.STEM])) is not None:
        return known
    root = next(iter(roots(word)), word)[: lexicon.STEM]
    return KINDRED.get(root, root)
