"""The Hebrew calendar's new year, by its own reckoning: mean new moons, and the rules that put the day off.

Algorithm: Reingold and Dershowitz, "Calendrical Calculations".
"""

_EPOCH = -1_373_427  # the day, as `calendar` numbers them, from which the months are counted
_BEGINS_IN = 3761  # the Hebrew year that begins in the autumn of the year 0


def hebrew_new_year(year: int) -> int:
    """The day of 1 Tishri (Rosh Hashanah) that falls in the autumn of `year`."""
    before, here, after = (_days_elapsed(year + _BEGINS_IN + offset) for offset in (-1, 0, 1))
    put_off = 2 if after - here == 356 else 1 if here - before == 382 else 0  # else this year were too long, or the last too short
    return _EPOCH + here + put_off


def _days_elapsed(year: int) -> int:
    """Whole days to the year's first new moon, and one where it must not fall on a Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
