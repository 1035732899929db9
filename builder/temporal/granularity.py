"""How fine a date is known."""

from enum import IntEnum


class Granularity(IntEnum):
    """From finest to coarsest; the lower-case name is the contract's `precision`."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEKEND = 4
    WEEK = 5
    MONTH = 6
    SEASON = 7
    QUARTER = 8
    HALF = 9
    YEAR = 10
    DECADE = 11
    CENTURY = 12

    @property
    def word(self) -> str:
        """``day``, ``week`` …, as `precision` in the contract."""
        return self.name.lower()
