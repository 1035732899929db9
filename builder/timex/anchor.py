"""Which day an expression is counted from, and which way an expression without a year looks from there."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from builder.languages.language import Base, Cues, Language
from builder.temporal import units
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, NEAREST, Clock, From, Meaning, Nearest, Shift, Span
from builder.temporal.recurring import Recurring
from builder.timex.mention import Mention
from builder.timex.timex import Anchor, Timex

_BACKWARD_IN_A_NARRATIVE = 150  # days a story may step back without naming the year again
_EVIDENCE = 3  # dates looked at to tell a narrative from news
_MEMORY = 12  # earlier mentions looked at
_CUE = 140  # code points around a mention searched for cues
_CLOSE = 40  # within so many before it a word of the past speaks of the date
_OPENING = 12  # a mention that near to the beginning of its sentence has its verb behind it


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The answer: `interval` to count from (None: there is none), of what kind, which way, the mention or cue that decided."""

    kind: Anchor
    interval: Interval | None
    direction: int
    words: str = ""


def anchor(mention: Mention, earlier: Sequence[Timex], text: str, sentence: int, published: datetime.date | None, language: Language) -> Anchoring:
    """`earlier` are the timexes before it; `sentence` is where its sentence begins."""
    sense = mention.sense
    assert sense is not None
    today = units.day(published.year, published.month, published.day) if published else None
    if sense.base == Base.NOTHING:
        return Anchoring(Anchor.NONE, today or units.year(1), BACK)
    if sense.base == Base.MENTION:
        return _mention(sense.meaning, earlier, today)
    if sense.base == Base.FLOATING and (story := _story(mention, earlier, today, sentence)):
        return story
    if today is None:
        return Anchoring(Anchor.UNRESOLVED, None, BACK)
    if sense.base == Base.PUBLICATION:
        return Anchoring(Anchor.PUBLICATION, today, BACK)
    return _direction(mention, text, sentence, today, language.cues)


def _mention(meaning: Meaning | None, earlier: Sequence[Timex], today: Interval | None) -> Anchoring:
    """The nearest earlier date that is fine enough to count such units from; else the publication date."""
    unit = _unit(meaning)
    for timex in reversed(earlier[-_MEMORY:]):
        if timex.interval and (timex.interval.granularity <= max(unit, G.DAY) or unit >= G.YEAR):
            return Anchoring(Anchor.MENTION, timex.interval, FORWARD, timex.text)
    if today:
        return Anchoring(Anchor.PUBLICATION, today, BACK)
    return Anchoring(Anchor.UNRESOLVED, None, BACK)


def _unit(meaning: Meaning | None) -> G:
    while isinstance(meaning, Clock | From):
        meaning = meaning.whole if isinstance(meaning, Clock) else meaning.what
    if isinstance(meaning, Nearest):
        return meaning.what.size
    return meaning.unit if isinstance(meaning, Shift) else G.DAY


def _story(mention: Mention, earlier: Sequence[Timex], today: Interval | None, sentence: int) -> Anchoring | None:
    """In a narrative a date without a year belongs to the year told before it.

    The text decides, mention by mention: a year long past in the same sentence, or in the last dates told in full, makes it a narrative here;
    one such year among the days of the news is background. A weekday takes its week from a day, never from a year.
    """
    dated = [timex for timex in earlier[-_MEMORY:] if timex.interval and timex.interval.granularity <= G.YEAR]
    if not dated or dated[-1].interval is None:
        return None
    last = dated[-1].interval
    what = _recurring(mention)
    if what and what.period == G.WEEK and last.granularity > G.WEEK:
        return None
    in_sentence = dated[-1].start >= sentence and dated[-1].anchor == Anchor.NONE
    told = [timex for timex in dated if timex.anchor != Anchor.MENTION]
    if today and not all(_past(timex.interval, today, in_sentence) for timex in (dated[-1:] if in_sentence else told[-_EVIDENCE:])):
        return None
    if last.granularity >= G.YEAR:
        return Anchoring(Anchor.MENTION, last, FORWARD, dated[-1].text)
    start = last.start if what and what.period == G.WEEK else last.start - _BACKWARD_IN_A_NARRATIVE
    return Anchoring(Anchor.MENTION, Interval(start, start + 1, G.DAY), FORWARD, dated[-1].text)


def _past(interval: Interval | None, today: Interval, near: bool) -> bool:
    """Whether its year is over: by a year where `near`, else by two."""
    return interval is not None and from_day(today.start)[0] - from_day(interval.start)[0] >= (1 if near else 2)


def _direction(mention: Mention, text: str, sentence: int, today: Interval, cues: Cues) -> Anchoring:
    """Back from the publication date, itself included, unless a cue says that it is to come; a date of the year without any cue: the nearest.

    "The third quarter" is not the next one because something "is expected" of it: long stretches take the nearest too.
    """
    if cues.nearest.match(text, mention.end):
        return Anchoring(Anchor.PUBLICATION, today, NEAREST)
    what = _recurring(mention)
    long = what is not None and what.size >= G.SEASON
    before = text[max(sentence, mention.start - _CUE) : mention.start]
    cue = _future(before, cues)
    past = _last(cues.past, before)
    if not cue and not past and len(before) <= _OPENING:
        cue, past = _behind(text[mention.end : mention.end + _CUE], cues)
    if cue:
        return Anchoring(Anchor.PUBLICATION, today, NEAREST if long else FORWARD, cue)
    yearly = what is not None and what.period == G.YEAR and not long
    close = past is not None and (past.end() >= len(before) - _CLOSE or len(before) <= _OPENING)
    return Anchoring(Anchor.PUBLICATION, today, NEAREST if yearly and not close else BACK)


def _future(before: str, cues: Cues) -> str:
    """The cue before a mention that says it is to come, with no word of the past between them; or nothing."""
    if found := cues.forward.search(before):
        return found[0]
    future, past = _last(cues.future, before), _last(cues.past, before)
    if future and (past is None or past.start() < future.end()):
        return future[0]
    deadline = cues.deadline.search(before)
    return deadline[0] if deadline and past is None else ""


def _behind(text: str, cues: Cues) -> tuple[str, re.Match[str] | None]:
    """For a mention that opens its sentence, the first cue behind it."""
    sentence = text.split("\n", 1)[0]
    future, past = cues.future.search(sentence), cues.past.search(sentence)
    if future and (past is None or future.start() <= past.start()):
        return future[0], None
    return "", past


def _recurring(mention: Mention) -> Recurring | None:
    meaning = mention.sense.meaning if mention.sense else None
    while isinstance(meaning, Clock | Span):
        meaning = meaning.whole if isinstance(meaning, Clock) else meaning.first
    return meaning.what if isinstance(meaning, Nearest) else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)
