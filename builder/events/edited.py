"""An event as an editor has changed it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from builder.events.edits import BY_EDITOR, Change, When
from builder.events.event import DatedEvent, Source, Status


def edited(event: DatedEvent, changes: Iterable[Change] = (), because: str = "") -> DatedEvent:
    """The event with the changes made and its sources marked as edited. A new date has the editor for its reason, with `because` where given."""
    values: dict[str, Any] = {}
    for change in changes:
        if isinstance(change.value, When):
            values |= {"date": change.value.edtf, "interval": change.value.interval, "approximate": change.value.approximate}
        else:
            values[change.name] = Status(str(change.value)) if change.name == "status" else change.value
    sources = tuple(_marked(source, because, "date" in values) for source in event.sources)
    return replace(event, **values, sources=sources, checked=True)


def _marked(source: Source, because: str, dated: bool) -> Source:
    own = f"{BY_EDITOR}: {because}" if because else BY_EDITOR
    reason = own if dated else f"{source.because}; {own}" if because else source.because
    return replace(source, because=reason, edited=True)
