"""Reports in the very same words."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from builder.events.event import DatedEvent
from builder.events.words import lexicon

_WORD = re.compile(r"\w+")
_WHOEVER = lexicon.SUBJECT_PRONOUNS | {"his", "her"}
_FEWEST = 4  # words: "It was closed Monday" may be said of anything


def repeats(events: Iterable[DatedEvent]) -> list[list[DatedEvent]]:
    """The events in groups, most of them alone; together are those of one date, status, people and places whose texts have the same words.

    The work grows with the number of events, however many share a day. What has no date, or whose headline leaves open who, stays alone.
    """
    alike: dict[tuple[object, ...], list[DatedEvent]] = defaultdict(list)
    for event in events:
        alike[event.interval, event.status, event.people, event.places, event.claimed_by].append(event)
    return [group for each in alike.values() for group in (_in_words(each) if len(each) > 1 else [each])]


def _in_words(events: list[DatedEvent]) -> Iterable[list[DatedEvent]]:
    groups: dict[object, list[DatedEvent]] = defaultdict(list)
    for event in events:
        words = _words(event.text)
        alone = event.interval is None or words.count(" ") < _FEWEST - 1 or event.title.split(" ")[0].lower() in _WHOEVER
        groups[(event.id,) if alone else words].append(event)
    return groups.values()


@lru_cache(1 << 14)  # all are looked at again after each merging
def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
