"""A name that the events of a timeline have in common."""

from dataclasses import dataclass

from builder.events.event import DatedEvent


@dataclass(frozen=True, slots=True)
class Facet:
    """`kind` is ``people``, ``places``, ``organisations`` or ``outlets``; `path` its first page.

    `events` are in the timeline's order, the undated ones last.
    """

    kind: str
    name: str
    path: str
    events: tuple[DatedEvent, ...]
