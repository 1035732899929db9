"""Headlines in the words of whoever tells: "Ada Berg: We proposed a bill"."""

import re
from dataclasses import replace

from builder.events.event import DatedEvent

_OURS = re.compile(r"(?:We|I|Our|My)\b(?![-.])")
_LONGEST = 120  # code points of the whole
_NOBODY = frozenset("he she it they one".split())


def in_own_words(event: DatedEvent) -> DatedEvent:
    """With its claimer before a headline that begins with "We" or "I", so that a reader knows who is meant."""
    title = f"{event.claimed_by[:1].upper()}{event.claimed_by[1:]}: {event.title}"
    told = event.claimed_by and event.claimed_by.lower() not in _NOBODY and _OURS.match(event.title)
    return replace(event, title=title) if told and len(title) <= _LONGEST else event
