"""The day a text is read on: its publication, or the day of a dateline shortly before ("NAIROBI, August 21 (Agency) —")."""

import re
from collections.abc import Sequence

from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK
from builder.timex.mention import Mention

_PLACE = re.compile(r"\s{0,9}[A-Z][A-Z .'’-]{1,40}(?:,[\w .'’-]{2,30})?,?\s{1,3}")
_BEHIND = re.compile(r"\s{0,3}(?:\(|[-–—_])")
_REACH = 90  # code points of the text that a dateline's place may take
_BEFORE = 7  # days a dateline may be older than the publication


def reading_day(text: str, mentions: Sequence[Mention], published: Interval | None) -> Interval | None:
    """The day, or None where no publication date is known: a dateline alone does not say its year."""
    first = mentions[0] if mentions else None
    if published is None or first is None or first.start > _REACH or first.sense is None or first.sense.meaning is None:
        return published
    if not (_PLACE.fullmatch(text, 0, first.start) and _BEHIND.match(text, first.end)):
        return published
    day = first.sense.meaning.at(published, BACK)
    near = day is not None and day.granularity == G.DAY and 0 <= published.start - day.start <= _BEFORE
    return day if near else published
