"""The unit a meaning counts in."""

from builder.temporal.granularity import Granularity as G
from builder.temporal.last_week import LastWeek
from builder.temporal.meaning import Clock, From, Meaning, Nearest, Period, Same, Shift, Within
from builder.temporal.this_week import ThisWeek


def unit_of(meaning: Meaning | None) -> G:
    """As fine as it can be told: a day where nothing else is said."""
    while isinstance(meaning, Clock | From | Within | Period):
        match meaning:
            case Period(otherwise=inner) | From(what=inner) | Clock(whole=inner) | Within(whole=inner):
                meaning = inner
    if isinstance(meaning, Nearest):
        return meaning.what.size
    if isinstance(meaning, ThisWeek | LastWeek):
        return G.WEEK
    if isinstance(meaning, Same):
        return G.CENTURY
    return meaning.unit if isinstance(meaning, Shift) else G.DAY
