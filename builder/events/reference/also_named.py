"""The people of an event whom its headline names and its sentence calls "he" or "she"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from builder.events.event import DatedEvent


def also_named(event: DatedEvent, people: Iterable[str]) -> DatedEvent:
    """With those of `people`, the full names of its article's, who stand in its headline, first."""
    told = (name for name in people if name in event.title and name not in event.people)
    named = tuple(name for name in told if re.search(rf"\b{re.escape(name)}\b", event.title))
    return replace(event, people=(*named, *event.people)) if named else event
