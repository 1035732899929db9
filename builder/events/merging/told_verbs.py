"""What a headline says is done."""

from builder.events.words import lexicon
from builder.events.words.senses import senses
from builder.events.words.telling_words import telling_words

_IRREGULAR = lexicon.IRREGULAR_PAST | lexicon.PARTICIPLES | lexicon.PRESENT
_SHORTEST = 3  # letters


def told_verbs(title: str) -> frozenset[str]:
    """The senses of the words that are verbs by their form; a participle before a noun is taken for one, too."""
    return senses(" ".join(word for word in telling_words(title) if _is_verb(word)))


def _is_verb(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith(("ed", "ing")) and len(word) > _SHORTEST + 1 and word not in lexicon.NOT_VERBS)
