"""Whether events fit one page."""

from collections.abc import Sequence

from builder.events.event import DatedEvent
from builder.pages.sheets import BUDGET, MOST
from builder.pages.weight import weight


def light(events: Sequence[DatedEvent], times: int = 1) -> bool:
    """Whether one page can hold the events, told so many times over; `builder.pages.sheets` has the budget."""
    return len(events) <= MOST and times * sum(map(weight, events)) <= BUDGET
