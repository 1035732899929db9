"""How telling each word is: the fewer reports use it, the more."""

import math
from collections import Counter
from collections.abc import Iterable

from builder.events.event import DatedEvent
from builder.events.merging.is_joined import is_joined
from builder.events.words.senses import senses


class Squares(dict[str, float]):
    """Word, as `senses` has it → the square of its weight; a word that no report uses weighs as much as one that a single report does."""

    def __missing__(self, word: str) -> float:
        return self[""]


def rarity(events: Iterable[DatedEvent]) -> Squares:
    """The weights of the words of all reports of the events. They are the same before events are merged and after: each sentence counts once."""
    sentences = {(source.article, source.index): source.sentence for event in events for source in event.sources if not is_joined(source)}
    counts = Counter(word for text in sentences.values() for word in senses(text))
    squares = Squares({word: math.log(1 + len(sentences) / count) ** 2 for word, count in counts.items()})
    squares[""] = math.log(1 + max(1, len(sentences))) ** 2
    return squares
