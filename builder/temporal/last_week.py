"""What "last week" means: on a Sunday it is mostly the week that ends on that day."""

from dataclasses import dataclass

from builder.temporal.calendar import weekday
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.units import SHIFTED

_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class LastWeek:
    """The week before the anchor's; of a Sunday its own."""

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """A whole week, Monday to Sunday."""
        return SHIFTED[G.WEEK](anchor.start, 0 if weekday(anchor.start) == _SUNDAY else -1)
