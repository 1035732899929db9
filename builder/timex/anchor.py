"""Which day an expression is counted from, and which way an expression without a year looks from there."""

from collections.abc import Sequence

from builder.languages.language import Base
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, NEAREST, Clock, Either, Meaning, Nearest, Period, Same, Shift
from builder.timex.cued import cued
from builder.timex.direction import direction
from builder.timex.is_in_passing import is_in_passing
from builder.timex.is_quoted import is_quoted
from builder.timex.long_past import long_past
from builder.timex.mention import Mention
from builder.timex.of_publication import of_publication
from builder.timex.reading import Anchoring, Reading
from builder.timex.story import story
from builder.timex.storyline import Place
from builder.timex.timex import Anchor, Timex
from builder.timex.unit_of import unit_of

_MEMORY = 12  # earlier mentions looked at
_AHEAD = 4  # days: what is told of the end of a month may be told as it comes near
_LONG_PAST = 2  # years ago that a story must be, so that its "next year" is not the publication's
_NEWS = 8  # days: the dates of the news


def anchor(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading, place: Place | None) -> Anchoring:
    """`earlier` are the dated timexes before it; `sentence` is where its sentence begins; `place` where a story is in time."""
    sense = mention.sense
    assert sense is not None
    today = reading.today
    if sense.base == Base.NOTHING:
        return Anchoring(Anchor.NONE, today or units.year(1), BACK)
    if isinstance(sense.meaning, Period) and (period := _period(earlier, today)):
        return period
    if place and place.story and (told := _told(mention, place, place.story, reading)):
        return told
    if sense.base == Base.MENTION:
        return _mention(mention, earlier, sentence, reading)
    if sense.base == Base.PUBLICATION:
        return of_publication(mention, sentence, reading)
    cue, past = cued(mention, sentence, reading)
    if sense.base == Base.AHEAD:
        looks = today is not None and reading.cues.present.match(cue)
        return Anchoring(Anchor.PUBLICATION, today, FORWARD, cue) if looks else Anchoring(Anchor.NONE, None, FORWARD)
    of_today = today is not None and (reading.cues.present.match(cue) or cue and not reading.narrative)
    if sense.base == Base.FLOATING and (before := story(mention, earlier, sentence, reading, bool(of_today))):
        return before
    if today is None:
        return Anchoring(Anchor.UNRESOLVED, None, BACK)
    if not cue and (then := _of_month(mention, earlier, today)):
        return then
    return Anchoring(Anchor.PUBLICATION, today, direction(mention, cue, past, reading), cue)


def _told(mention: Mention, place: Place, story: Interval, reading: Reading) -> Anchoring | None:
    """In a narrative: the story's own time. What "today" was in words quoted from long ago, only a story that is at a day can say."""
    sense = mention.sense
    assert sense is not None
    if place.chosen:
        return Anchoring(Anchor.MENTION, Interval(place.chosen.start, place.chosen.start + 1, G.DAY), NEAREST, place.words)
    unit = unit_of(sense.meaning)
    if isinstance(sense.meaning, Same):
        return Anchoring(Anchor.MENTION, story, BACK, place.words)
    fine = story.granularity <= max(unit, G.DAY)
    far = unit == G.YEAR and isinstance(sense.meaning, Shift) and sense.meaning.offset
    if isinstance(sense.meaning, Shift) and fine and (sense.base == Base.FLOATING or sense.base == Base.MENTION and far):
        return Anchoring(Anchor.MENTION, story, BACK, place.words)
    if sense.base != Base.PUBLICATION or reading.today is None or not long_past(story, reading.today, _LONG_PAST):
        return None
    if (unit <= G.DAY or reading.speaks) and not is_quoted(reading.text, mention.start):
        return None
    if not fine:
        return Anchoring(Anchor.UNRESOLVED, None, BACK, place.words)
    return Anchoring(Anchor.MENTION, story, BACK, place.words)


def _mention(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading) -> Anchoring:
    """The nearest earlier date that is fine enough to count such units from; else the publication date.

    Where nothing says that the mention is to come, a date that was to come at the publication is passed over, unless in its own sentence; so is one
    told in passing, where a date of the news stands before it.
    """
    meaning = mention.sense.meaning if mention.sense else None
    yearly = isinstance(meaning, Nearest) and meaning.what.period == G.YEAR  # "the following March" can be counted from a year
    unit = G.YEAR if yearly else unit_of(meaning)
    coming = reading.today is None or reading.narrative or cued(mention, sentence, reading)[0] != ""
    passed: Anchoring | None = None
    for timex in reversed(earlier[-_MEMORY:]):
        if timex.interval is None or timex.interval.granularity > max(unit, G.DAY) and unit < G.YEAR:
            if _is_of_then(timex, mention, reading):
                return Anchoring(Anchor.UNRESOLVED, None, FORWARD)
            continue
        if reading.narrative and timex.anchor == Anchor.PUBLICATION and timex.start < sentence:
            continue
        if coming or timex.start >= sentence or reading.today is None or timex.interval.start < reading.today.end:
            found = Anchoring(Anchor.MENTION, timex.interval, FORWARD if coming else _onward(meaning, timex.interval, reading), timex.text)
            if not reading.narrative and timex.start < sentence and is_in_passing(timex, mention, reading):
                passed = passed or found
            elif passed is None or _is_news(timex.interval, reading):
                return found
    if passed is not None:
        return passed
    elsewhen = not coming or reading.narrative and reading.today is not None
    if isinstance(meaning, Shift) and elsewhen and (meaning.offset > 0 or not meaning.offset and unit <= G.DAY):
        return Anchoring(Anchor.UNRESOLVED, None, FORWARD)  # "two days later" or "that night", of a day that nothing names
    return Anchoring(Anchor.PUBLICATION, reading.today, BACK) if reading.today else Anchoring(Anchor.UNRESOLVED, None, BACK)


def _onward(meaning: Meaning | None, interval: Interval, reading: Reading) -> int:
    """Of a day of which something is counted on; but "overnight", told on the day itself, is the night before."""
    overnight = isinstance(meaning, Clock) and isinstance(meaning.whole, Either)
    return BACK if overnight and reading.today is not None and interval.start == reading.today.start else FORWARD


def _is_news(interval: Interval, reading: Reading) -> bool:
    """A day or less of the days before the publication."""
    return reading.today is not None and interval.granularity <= G.DAY and reading.today.start - _NEWS <= interval.start < reading.today.end


def _is_of_then(timex: Timex, mention: Mention, reading: Reading) -> bool:
    """ "She was born in 1897; the following day": a day of that year, and nothing says which; not one of the news."""
    if timex.interval is None or reading.today is None or reading.narrative or timex.anchor != Anchor.NONE or not timex.tells:
        return False
    return long_past(timex.interval, reading.today, 1) and "\n\n" not in reading.text[timex.end : mention.start]


def _of_month(mention: Mention, earlier: Sequence[Timex], today: Interval) -> Anchoring | None:
    """ "In May he fell ill; early in the month": of the month named just before. "By the end of the month she led", read long before the month's
    end: of the month of the day named just before."""
    sense = mention.sense
    if sense is None or not sense.mod or not isinstance(sense.meaning, Shift) or sense.meaning.unit != G.MONTH or sense.meaning.offset:
        return None
    month = sense.meaning.at(today, BACK)
    if month is None:
        return None
    before = earlier[-1] if earlier else None
    if before is None or before.interval is None or before.interval.granularity > G.MONTH or before.interval.end > month.start:
        return None
    if before.granularity != G.MONTH and not (sense.mod == "END" and month.end - today.start > _AHEAD):
        return None
    last = before.interval.end - 1
    return Anchoring(Anchor.MENTION, Interval(last, last + 1, G.DAY), BACK, before.text)


def _period(earlier: Sequence[Timex], today: Interval | None) -> Anchoring | None:
    """The quarter or half-year the talk is of: the last one named that is over, and not by comparison."""
    for timex in reversed(earlier[-_MEMORY:]):
        over = timex.interval and (today is None or timex.interval.end <= today.end)
        if timex.interval and over and timex.anchor != Anchor.MENTION and timex.interval.granularity in (G.QUARTER, G.HALF):
            return Anchoring(Anchor.MENTION, timex.interval, BACK, timex.text)
    return None
