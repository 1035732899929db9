"""Whether the pronoun that opens a headline stands for what its own sentence names."""

import re
from collections.abc import Iterable

from builder.events.topics.topic import Topic

_THINGS = frozenset("It Its They Their".split())


def is_of_sentence(title: str, names: Iterable[str], topic: Topic, sentence: str) -> bool:
    """ "Lund's mill closed; it was sold": "it" is what the sentence itself names, and no topic."""
    pronoun = title.split(" ", 1)[0]
    found = re.search(rf"\b{pronoun.lower()}\b", sentence) if pronoun in _THINGS else None
    before = sentence[: found.start()] if found else ""
    return any(name in before for name in names) and topic.name.rpartition(" ")[2] not in before
