"""Whether an expression means what is left of a stretch of time that has begun."""

from builder.timex.timex import Timex

_LATER = ("later this ", "later today")


def is_later(timex: Timex, published: int) -> bool:
    """ "later this week", told while the week goes on: what is still to come of it. `published` is the day of publication."""
    return timex.text.lower().startswith(_LATER) and timex.interval is not None and timex.interval.end > published
