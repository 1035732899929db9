"""A mention and its anchor as a timex: value, EDTF, interval and the reason."""

from builder.languages.language import Base, Sense
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import Meaning, Nearest, Span
from builder.temporal.timex3 import timex3
from builder.timex.because import because
from builder.timex.ends import ends
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.timex import Anchor, Timex, TimexType

# TIMEX3 values of what cannot be placed, by precision.
_UNPLACED = {"TIME": "XXXX-XX-XXTXX:XX", "DATE": "XXXX-XX-XX"}


def normalise(mention: Mention, anchoring: Anchoring, reading: Reading) -> Timex | None:
    """The timex; None where the calendar refuses the date, which then claims its words and dates nothing."""
    sense = mention.sense
    assert sense is not None
    words = reading.text[mention.start : mention.end]
    interval = None
    if sense.meaning and anchoring.interval:
        interval = sense.meaning.at(anchoring.interval, anchoring.direction)
        if interval is None:
            return None
    kind = anchoring.kind if sense.meaning else Anchor.NONE
    approximate = sense.approximate and not (interval and interval.clock)  # "about 8 p.m. on Friday" is on no other day
    return Timex(
        start=mention.start,
        end=mention.end,
        text=words,
        type=_type(sense, interval),
        value=timex3(_told(sense.meaning, anchoring, interval)) if interval else sense.value or _UNPLACED[sense.type],
        mod=sense.mod,
        date=edtf(interval, approximate) if interval else None,
        interval=interval,
        approximate=approximate,
        anchor=kind,
        rule=mention.rule,
        because=because(words, sense, anchoring, interval, reading.tongue),
        tells=not (sense.names or isinstance(sense.meaning, Nearest) and sense.meaning.pick is None and sense.meaning.what.period == G.YEAR),
        ends=ends(words, mention.start, sense.meaning, anchoring, reading.cues.between),
    )


def _told(meaning: Meaning | None, anchoring: Anchoring, interval: Interval) -> Interval:
    """Of a range the first end, which may be told more finely than the last: TIMEX3 writes each for itself."""
    if isinstance(meaning, Span) and anchoring.interval:
        return meaning.first.at(anchoring.interval, anchoring.direction) or interval
    return interval


def _type(sense: Sense, interval: Interval | None) -> TimexType:
    """A time of day on something coarser than a day is no TIME; a length that is a day to come is a DATE."""
    if sense.base == Base.AHEAD and interval:
        return TimexType.DATE
    if sense.type == "TIME" and interval and interval.granularity > G.DAY:
        return TimexType.DATE
    return TimexType(sense.type)
