"""How fine a date is known."""

from enum import IntEnum


class Granularity(IntEnum):
    """From finest to coarsest; the lower-case name is the contract's `precision`. None is 0, so `one or other` takes the one that is there."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13

    @property
    def word(self) -> str:
        """``day``, ``week`` …, as `precision` in the contract."""
        return self.name.lower()
