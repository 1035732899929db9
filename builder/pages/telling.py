"""How files that tell one event after another come by the words."""

from collections.abc import Callable, Sequence
from typing import Protocol

from builder.events.event import DatedEvent


class Telling(Protocol):
    """A way to the texts of events."""

    def __call__(self, kind: str, events: Sequence[DatedEvent], tell: Callable[[DatedEvent], str], /) -> Sequence[str]:
        """What `tell` makes of each event, in order, of one or more of them in one text. It must make that of nothing that `event_imprints` does not
        know, beside what the whole site has in common; `kind` is what no other such function goes by."""
