"""The words of a text that say what happened."""

from functools import lru_cache

from builder.events.words import lexicon


@lru_cache(maxsize=1 << 12)  # a text is asked for its stems, its senses and its verbs, in merging and again in ranking
def telling_words(text: str) -> frozenset[str]:
    """Words in lower case and numbers, without the small words and those that date."""
    return frozenset(lexicon.WORD.findall(text.lower())) - lexicon.UNTELLING
