"""What "this week" means: at its two ends the week told of may be the one beside it."""

from dataclasses import dataclass

from builder.temporal.calendar import weekday
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.units import SHIFTED

_MONDAY, _SUNDAY = 0, 6


@dataclass(frozen=True, slots=True)
class ThisWeek:
    """The week of the anchor; the nearest one from its Monday is the one that is over, forward from its Sunday the one to come."""

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """A whole week, Monday to Sunday."""
        day = weekday(anchor.start)
        offset = -1 if direction == 0 and day == _MONDAY else 1 if direction > 0 and day == _SUNDAY else 0
        return SHIFTED[G.WEEK](anchor.start, offset)
