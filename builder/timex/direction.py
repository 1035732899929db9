"""Which way an expression without a year looks from the publication date."""

from builder.languages.language import Base
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import BACK, FORWARD, NEAREST
from builder.timex.mention import Mention
from builder.timex.reading import Past, Reading
from builder.timex.recurring_of import recurring_of

# Days ahead that a day, or a month, without a cue may be, so that it is to come: by what speaks of the past.
_SOON = {
    Past.NO: (183, 75),
    Past.NEAR: (90, 31),
    Past.BESIDE: (-1, -1),
}


def direction(mention: Mention, cue: str, past: Past, reading: Reading) -> int:
    """Back from the publication date, itself included, unless a cue says that it is to come; a date of the year
    without any cue is to come only where it comes soon.

    "The third quarter" is not the next one because something "is expected" of it: long stretches take the nearest too.
    """
    what = recurring_of(mention.sense.meaning) if mention.sense else None
    long = what is not None and what.size >= G.SEASON
    if mention.sense and mention.sense.base == Base.COMING:
        return BACK if past and not cue else FORWARD
    sure = what is not None and what.size == G.SEASON and reading.cues.today.match(cue)  # "will open in the autumn"
    if reading.cues.nearest.match(reading.text, mention.end) or cue and not sure and (long or reading.cues.foreseen.match(cue)):
        return NEAREST
    if cue:
        return FORWARD
    yearly = what is not None and what.period == G.YEAR and not long
    if not yearly or what is None or reading.today is None:
        return BACK
    coming = what.after(reading.today.start)
    soon = _SOON[past][what.size >= G.MONTH]
    return NEAREST if coming and coming.start - reading.today.start <= soon else BACK
