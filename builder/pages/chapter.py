"""A part of a chronology that is too long for one page."""

from dataclasses import dataclass

from builder.events.event import DatedEvent
from builder.temporal.interval import Interval


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the chronology: where it is, the stretch of the calendar it is named after, and the events whose home it is.

    A stretch with too many events is an overview of its `parts`, which are in order; `events` are then those that belong to none of them. `number`
    tells apart the pages of what the calendar does not divide, from 1.
    """

    path: str
    interval: Interval
    events: tuple[DatedEvent, ...]
    parts: tuple["Chapter", ...] = ()
    number: int = 1

    def all(self) -> tuple[DatedEvent, ...]:
        """Its events and those of its parts."""
        return (*self.events, *(event for part in self.parts for event in part.all()))
