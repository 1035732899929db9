"""An event as an editor has changed it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from builder.events.editing.edits import Change, When
from builder.events.event import DatedBy, DatedEvent, Source, Status
from builder.wording.tongue import Tongue


def edited(event: DatedEvent, tongue: Tongue, changes: Iterable[Change] = (), because: str = "") -> DatedEvent:
    """The event with the changes made and its sources marked as edited. A new date has the editor for its reason, with `because` where given;
    of other changes that is no reason for a date, and is noted beside it. What was said of one edit of several parts is told once.

    `tongue` is what reasons are told in.
    """
    values: dict[str, Any] = {}
    for change in changes:
        if isinstance(change.value, When):
            values |= {"date": change.value.edtf, "interval": change.value.interval, "approximate": change.value.approximate, "part": ""}
        else:
            values[change.name] = Status(str(change.value)) if change.name == "status" else change.value
    sources = tuple(_marked(source, tongue, because, "date" in values) for source in event.sources)
    return replace(event, **values, sources=sources, checked=True)


def _marked(source: Source, tongue: Tongue, because: str, dated: bool) -> Source:
    own = f"{tongue.say('because editor')}: {because}" if because else tongue.say("because editor")
    if dated:
        return replace(source, because=own, note=_without(source.note, because), edited=True, dated_by=DatedBy.EDITOR)
    told = source.because == own or f"; {because}; " in f"; {source.note}; "
    return replace(source, note=source.note if told else "; ".join(filter(None, (source.note, because))), edited=True)


def _without(note: str, because: str) -> str:
    return f"; {note}; ".replace(f"; {because}; ", "; ")[2:-2]
