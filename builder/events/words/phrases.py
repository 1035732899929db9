"""The pairs of telling words that follow one another in a text."""

from functools import lru_cache
from itertools import pairwise

from builder.events.words import lexicon

Phrase = tuple[str, str]


@lru_cache(maxsize=2048)  # what is told on a day and on the next is asked for together
def phrases(text: str) -> frozenset[Phrase]:
    """Each pair once, its words cut to stems; small words and those that date do not part two words."""
    telling = (word for word in lexicon.WORD.findall(text.lower()) if word not in lexicon.UNTELLING)
    return frozenset(pairwise([word if word[0].isdigit() else word[: lexicon.STEM] for word in telling]))
