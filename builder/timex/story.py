"""The date told before, where a date without a year belongs to it."""

from collections.abc import Sequence

from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD
from builder.temporal.recurring import Recurring
from builder.timex.long_past import long_past
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.recurring_of import recurring_of
from builder.timex.timex import Anchor, Timex

_BACKWARD = 130  # days that what is told may step back without naming the year again
_FRESH = 60  # days
_SINCE = 20  # code points before a year that may say something goes on from it
_MEMORY = 12  # earlier mentions looked at


def story(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading, of_today: bool) -> Anchoring | None:
    """In the news a date without a year belongs to an old one told just before it, in the same sentence or paragraph. What is told of the
    publication (`of_today`) belongs to none but the one at the head of its sentence, as that of a chronicle's entry.

    A weekday takes its week from a day of a narrative, never from a year, and in the news always from the publication.
    """
    before = next((timex for timex in reversed(earlier[-_MEMORY:]) if _dates(timex, reading)), None)
    if before is None or before.interval is None:
        return None
    last, what = before.interval, recurring_of(mention.sense.meaning) if mention.sense else None
    if what is not None and what.period == G.WEEK:
        if of_today:
            return None
        return _counted(last.start, before) if reading.narrative and last.granularity <= G.WEEK else None
    in_sentence = before.start >= sentence
    if in_sentence and what is not None and _is_entry(before, sentence, reading):
        return _counted(last.start - _BACKWARD, before)
    if of_today:
        return None
    near = in_sentence or "\n\n" not in reading.text[before.end : mention.start]
    told = reading.narrative or near and before.anchor == Anchor.NONE
    if reading.today and not (told and long_past(last, reading.today, 1 if in_sentence else 2)):
        return None
    if reading.today and not reading.narrative and not in_sentence and what is not None and _is_fresh(what, reading.today, last):
        return None
    if what is None or last.granularity >= G.YEAR:
        return Anchoring(Anchor.MENTION, last, FORWARD, before.text)
    return _counted(last.start - _BACKWARD, before)


def _is_fresh(what: Recurring, today: Interval, told: Interval) -> bool:
    """ "24 to 26 May", in a text of about then: the news, whatever year an aside has named, or day of which it is no sequel."""
    if what.period != G.YEAR or what.size > G.DAY:
        return False
    latest, sequel = what.before(today.end + _FRESH, started=True), what.after(told.start)
    goes_on = told.granularity < G.YEAR and sequel is not None and sequel.start <= told.start + _BACKWARD
    return latest is not None and latest.start > today.start - _FRESH and not goes_on


def _is_entry(timex: Timex, sentence: int, reading: Reading) -> bool:
    """Whether the date stands at the head of its sentence as that of a chronicle's entry: "June 9 - A judge rules that they must pay by June 20"."""
    return not reading.text[sentence : timex.start].strip() and reading.cues.entry.match(reading.text, timex.end) is not None


def _counted(start: int, timex: Timex) -> Anchoring:
    return Anchoring(Anchor.MENTION, Interval(start, start + 1, G.DAY), FORWARD, timex.text)


def _dates(timex: Timex, reading: Reading) -> bool:
    """What is finer than a year, and a year that something is dated to, not one that names a thing or from which something goes on."""
    if timex.interval and timex.interval.granularity < G.YEAR:
        return True
    if timex.granularity != G.YEAR or not timex.tells:
        return False
    return reading.cues.since.search(reading.text, max(0, timex.start - _SINCE), timex.start) is None
