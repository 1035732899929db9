"""The date told before, where a date without a year belongs to it."""

from collections.abc import Sequence

from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD
from builder.timex.long_past import long_past
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.recurring_of import recurring_of
from builder.timex.timex import Anchor, Timex

_BACKWARD_IN_A_NARRATIVE = 130  # days a story may step back without naming the year again
_MEMORY = 12  # earlier mentions looked at


def story(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading) -> Anchoring | None:
    """In a narrative a date without a year belongs to the year told before it.

    In the news that holds only where an old year was told just before, in the same paragraph. A weekday takes its week from a day,
    never from a year, and in the news always from the publication.
    """
    dated = [timex for timex in earlier[-_MEMORY:] if timex.interval and (timex.interval.granularity < G.YEAR or _is_year(timex))]
    if not dated or dated[-1].interval is None:
        return None
    last = dated[-1].interval
    what = recurring_of(mention.sense.meaning) if mention.sense else None
    weekly = what is not None and what.period == G.WEEK
    if weekly and (last.granularity > G.WEEK or not reading.narrative):
        return None
    in_sentence = dated[-1].start >= sentence and dated[-1].anchor == Anchor.NONE
    between = reading.text[dated[-1].end : mention.start]
    goes_on = reading.narrative or "\n\n" not in between and dated[-1].anchor == Anchor.NONE
    years = 1 if in_sentence or reading.narrative else 2
    if reading.today and not ((in_sentence or goes_on) and long_past(last, reading.today, years)):
        return None
    if what is None or last.granularity >= G.YEAR:
        return Anchoring(Anchor.MENTION, last, FORWARD, dated[-1].text)
    start = last.start if weekly else last.start - _BACKWARD_IN_A_NARRATIVE
    return Anchoring(Anchor.MENTION, Interval(start, start + 1, G.DAY), FORWARD, dated[-1].text)


def _is_year(timex: Timex) -> bool:
    """A year that something is dated to, not one that names a thing."""
    return timex.granularity == G.YEAR and timex.tells
