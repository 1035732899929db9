"""The names of an event, without a common word that only begins its sentence."""

import re

from builder.events.event import DatedEvent
from builder.events.words import lexicon

_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING


def without_common(event: DatedEvent, text: str) -> tuple[str, ...]:
    """Without the "Emergency" of the headline "Emergency services came", unless the article's `text` has it with a capital elsewhere; of a word
    before a verb, as in "Odo said", only a plural is no name."""
    names = (*event.people, *event.places, *event.organisations, *event.unsorted)
    first, _, rest = event.title.partition(" ")
    after = rest.partition(" ")[0]
    verb = after in _VERBS or after.endswith("ed")
    common = first in event.unsorted and first.isalpha() and (not verb or (first.endswith("s") and after not in lexicon.SAYING))
    if not common or re.search(rf"[a-z,’”\"] {re.escape(first)}\b", text):
        return names
    return tuple(name for name in names if name != first)
