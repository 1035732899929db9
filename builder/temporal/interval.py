"""A stretch of the calendar."""

from dataclasses import dataclass

from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Interval:
    """Days [start, end) as `builder.temporal.calendar` numbers them, and how fine the date is known.

    `clock` is the time of day inside a single day as TIMEX3 writes it after the T ("06:30", "MO" for the morning, "NI" for the night),
    empty where none was told. `spanned` marks a range told by its two ends ("3 to 5 May") rather than one unit of the calendar.
    """

    start: int
    end: int
    granularity: Granularity
    clock: str = ""
    spanned: bool = False

    @property
    def earliest(self) -> str:
        """First day, EDTF."""
        return iso(self.start)

    @property
    def latest(self) -> str:
        """Last day, inclusive, EDTF."""
        return iso(self.end - 1)
