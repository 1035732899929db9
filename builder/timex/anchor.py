"""Which day an expression is counted from, and which way an expression without a year looks from there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from builder.languages.language import Base, Cues
from builder.temporal import units
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, NEAREST, Clock, From, Meaning, Nearest, Period, Shift, Within
from builder.temporal.recurring import Recurring
from builder.timex.mention import Mention
from builder.timex.recurring_of import recurring_of
from builder.timex.storyline import Place
from builder.timex.timex import Anchor, Timex

_BACKWARD_IN_A_NARRATIVE = 130  # days a story may step back without naming the year again
_MEMORY = 12  # earlier mentions looked at
_LONG_PAST = 2  # years ago that a story must be, so that its "next year" is not the publication's
_SPEECH = 1500  # code points in which a quotation may have begun
_CUE = 140  # code points around a mention searched for cues
_CLOSE = 40  # within so many before it a word of the past speaks of the date
_OPENING = 12  # a mention that near to the beginning of its sentence has its verb behind it


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known before the first mention: the text, the publication day, the language's cues, and whether the text is a narrative."""

    text: str
    today: Interval | None
    cues: Cues
    narrative: bool


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The answer: `interval` to count from (None: there is none), of what kind, which way, the mention or cue that decided."""

    kind: Anchor
    interval: Interval | None
    direction: int
    words: str = ""


def anchor(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading, place: Place | None) -> Anchoring:
    """`earlier` are the timexes before it; `sentence` is where its sentence begins; `place` where a story is in time."""
    sense = mention.sense
    assert sense is not None
    today = reading.today
    if sense.base == Base.NOTHING:
        return Anchoring(Anchor.NONE, today or units.year(1), BACK)
    if isinstance(sense.meaning, Period) and (period := _period(earlier)):
        return period
    if place and place.story and (told := _told(mention, place, reading)):
        return told
    if sense.base == Base.MENTION:
        return _mention(sense.meaning, earlier, today)
    if sense.base == Base.PUBLICATION:
        return Anchoring(Anchor.PUBLICATION, today, BACK) if today else Anchoring(Anchor.UNRESOLVED, None, BACK)
    cue, past = _cues(mention, sentence, reading)
    of_today = today is not None and reading.cues.present.match(cue)
    if sense.base == Base.FLOATING and not of_today and (story := _story(mention, earlier, sentence, reading)):
        return story
    if today is None:
        return Anchoring(Anchor.UNRESOLVED, None, BACK)
    return Anchoring(Anchor.PUBLICATION, today, _direction(mention, cue, past, reading), cue)


def _told(mention: Mention, place: Place, reading: Reading) -> Anchoring | None:
    """In a narrative: the story's own time. What "today" was in words quoted from long ago, only a story that is at a day can say."""
    sense, story = mention.sense, place.story
    assert sense is not None and story is not None
    if place.chosen:
        return Anchoring(Anchor.MENTION, Interval(place.chosen.start, place.chosen.start + 1, G.DAY), FORWARD, place.words)
    unit = _unit(sense.meaning)
    if sense.base == Base.FLOATING and isinstance(sense.meaning, Shift) or sense.base == Base.MENTION and unit >= G.YEAR:
        return Anchoring(Anchor.MENTION, story, BACK, place.words)
    if sense.base != Base.PUBLICATION or reading.today is None or not _past(story, reading.today, _LONG_PAST):
        return None
    if unit <= G.DAY and not _quoted(reading.text, mention.start):
        return None
    if story.granularity > max(unit, G.DAY):
        return Anchoring(Anchor.UNRESOLVED, None, BACK, place.words)
    return Anchoring(Anchor.MENTION, story, BACK, place.words)


def _quoted(text: str, position: int) -> bool:
    """Whether quotation marks are open there, in its paragraph."""
    before = text[max(text.rfind("\n\n", 0, position), position - _SPEECH, 0) : position]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _mention(meaning: Meaning | None, earlier: Sequence[Timex], today: Interval | None) -> Anchoring:
    """The nearest earlier date that is fine enough to count such units from; else the publication date."""
    unit = _unit(meaning)
    for timex in reversed(earlier[-_MEMORY:]):
        if timex.interval and (timex.interval.granularity <= max(unit, G.DAY) or unit >= G.YEAR):
            return Anchoring(Anchor.MENTION, timex.interval, FORWARD, timex.text)
    if today:
        return Anchoring(Anchor.PUBLICATION, today, BACK)
    return Anchoring(Anchor.UNRESOLVED, None, BACK)


def _period(earlier: Sequence[Timex]) -> Anchoring | None:
    """The quarter or half-year the talk is of: the last one named, and not by comparison."""
    for timex in reversed(earlier[-_MEMORY:]):
        if timex.interval and timex.anchor != Anchor.MENTION and timex.interval.granularity in (G.QUARTER, G.HALF):
            return Anchoring(Anchor.MENTION, timex.interval, BACK, timex.text)
    return None


def _unit(meaning: Meaning | None) -> G:
    while isinstance(meaning, Clock | From | Within):
        meaning = meaning.what if isinstance(meaning, From) else meaning.whole
    if isinstance(meaning, Nearest):
        return meaning.what.size
    if isinstance(meaning, Period):
        return meaning.otherwise.unit
    return meaning.unit if isinstance(meaning, Shift) else G.DAY


def _story(mention: Mention, earlier: Sequence[Timex], sentence: int, reading: Reading) -> Anchoring | None:
    """In a narrative a date without a year belongs to the year told before it.

    In the news that holds only where an old year was told just before, in the same paragraph. A weekday takes its week from a day,
    never from a year, and in the news always from the publication.
    """
    dated = [timex for timex in earlier[-_MEMORY:] if timex.interval and (timex.interval.granularity < G.YEAR or _is_year(timex))]
    if not dated or dated[-1].interval is None:
        return None
    last = dated[-1].interval
    what = _recurring(mention)
    weekly = what is not None and what.period == G.WEEK
    if weekly and (last.granularity > G.WEEK or not reading.narrative):
        return None
    in_sentence = dated[-1].start >= sentence and dated[-1].anchor == Anchor.NONE
    between = reading.text[dated[-1].end : mention.start]
    goes_on = reading.narrative or "\n\n" not in between and dated[-1].anchor == Anchor.NONE
    years = 1 if in_sentence or reading.narrative else 2
    if reading.today and not ((in_sentence or goes_on) and _past(last, reading.today, years)):
        return None
    if what is None or last.granularity >= G.YEAR:
        return Anchoring(Anchor.MENTION, last, FORWARD, dated[-1].text)
    start = last.start if weekly else last.start - _BACKWARD_IN_A_NARRATIVE
    return Anchoring(Anchor.MENTION, Interval(start, start + 1, G.DAY), FORWARD, dated[-1].text)


def _is_year(timex: Timex) -> bool:
    """A year that something is dated to, not one that names a thing."""
    return timex.granularity == G.YEAR and timex.tells


def _past(interval: Interval | None, today: Interval, years: int) -> bool:
    """Whether its year is so many years ago."""
    return interval is not None and from_day(today.start)[0] - from_day(interval.start)[0] >= years


def _direction(mention: Mention, cue: str, past: bool, reading: Reading) -> int:
    """Back from the publication date, itself included, unless a cue says that it is to come; a date of the year without any cue: the nearest.

    "The third quarter" is not the next one because something "is expected" of it: long stretches take the nearest too.
    """
    what = _recurring(mention)
    long = what is not None and what.size >= G.SEASON
    if mention.sense and mention.sense.base == Base.COMING:
        return BACK if past and not cue else FORWARD
    if reading.cues.nearest.match(reading.text, mention.end) or cue and (long or reading.cues.foreseen.match(cue)):
        return NEAREST
    if cue:
        return FORWARD
    yearly = what is not None and what.period == G.YEAR and not long
    return NEAREST if yearly and not past else BACK


def _cues(mention: Mention, sentence: int, reading: Reading) -> tuple[str, bool]:
    """The cue that says the mention is to come, or nothing; and whether a word of the past speaks of it.

    They stand before it; behind it where it opens its sentence.
    """
    text, cues = reading.text, reading.cues
    before = text[max(sentence, mention.start - _CUE) : mention.start]
    future, past = _last(cues.future, before), _last(cues.past, before)
    if len(before) <= _OPENING and not future and not past:
        return _behind(text[mention.end : mention.end + _CUE].split("\n", 1)[0], cues)
    if found := cues.forward.search(before):
        return found[0], False
    if future and (past is None or past.start() < future.end()):
        return future[0], False
    if past is None and (deadline := cues.deadline.search(before)):
        return deadline[0], False
    told = [found.end() for found in (past, _last(cues.participle, before)) if found]
    return "", max(told, default=-_CLOSE) >= len(before) - _CLOSE


def _behind(after: str, cues: Cues) -> tuple[str, bool]:
    """Of the first cue behind a mention."""
    future, past = cues.future.search(after), cues.past.search(after)
    told_there = future is not None and (cues.present.match(future[0]) or cues.foreseen.match(future[0]))
    if future and told_there and (past is None or future.start() <= past.start()):
        return future[0], False
    return "", past is not None or cues.participle.search(after) is not None


def _recurring(mention: Mention) -> Recurring | None:
    return recurring_of(mention.sense.meaning) if mention.sense else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)
