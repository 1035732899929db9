"""Where a story is in time, date by date: which year its "in March" belongs to.

A narrative mostly goes forward. The years of its dates without one are chosen together, so that the whole way through the text is the
shortest: a small step on costs nothing, a step back or a leap something, and a date that leads astray ("planned for 1976", "declassified
in 2005") may be passed by as an aside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from builder.languages.language import Base
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD, Meaning, Nearest
from builder.temporal.recurring import Recurring
from builder.timex.cued import cued
from builder.timex.mention import Mention
from builder.timex.reading import Reading
from builder.timex.recurring_of import recurring_of

_PATHS = 6  # the ways through the text that are kept
_FREE = 130  # days forward that cost nothing
_BEYOND = 0.2  # to leave the year that was told last
_BACK = 0.2  # for any step back
_YEAR = 365.25
_FAR_ON, _FAR_BACK = 0.3, 1.3  # no step to a date told in full costs more
_UNTOLD = 1.5  # times the cost of a step to a year that the text does not say
_ASIDE = ((G.YEAR, 0.5), (G.MONTH, 0.9), (G.SECOND, 1.5))  # for a date that is passed by: the coarser, the more readily
_PASSING = 0.1  # for one that is plainly told in passing: "since 1995", "the 1996 accord"
_SINCE = 20  # code points before a date that may say something goes on from it
_NEW_PARAGRAPH = 0.6  # of a step's cost where a paragraph ends


class Place(NamedTuple):
    """Where the story is when it comes to a mention: the interval told last, in which words, and the interval chosen for the mention itself."""

    story: Interval | None
    words: str
    chosen: Interval | None


class _Path(NamedTuple):
    """One way through the text so far; a tuple, because many are made."""

    cost: float
    story: Interval | None
    words: str
    last: "_Path | None"
    place: Place | None


@dataclass(frozen=True, slots=True)
class _Told:
    """What a mention brings: its words, the date it says or the dates it may be, whether it is told in passing, what a step costs."""

    words: str
    meaning: Meaning | None  # counted from the story
    date: Interval | None
    what: Recurring | None
    whole: Meaning | None  # more than a date of the year
    passing: bool
    ease: float


def storyline(mentions: Sequence[Mention], sentences: Sequence[int], reading: Reading) -> tuple[Place, ...]:
    """One place for each mention, in order; `sentences` are where the sentence of each begins."""
    paths = [_Path(0.0, None, "", None, None)]
    end = 0
    for mention, sentence in zip(mentions, sentences, strict=True):
        told = _told(mention, end, sentence, reading)
        paths = _best([step for path in paths for step in _steps(path, told)])
        end = mention.end
    places: list[Place] = []
    path: _Path | None = paths[0]
    while path and path.place:
        places.append(path.place)
        path = path.last
    return tuple(reversed(places))


def _told(mention: Mention, end: int, sentence: int, reading: Reading) -> _Told:
    """`end` is where the mention before it ends."""
    sense = mention.sense
    assert sense is not None
    what = recurring_of(sense.meaning)
    yearly = what is not None and what.period == G.YEAR
    of_today = yearly and reading.today is not None and reading.cues.today.match(cued(mention, sentence, reading)[0])
    date = sense.meaning.at(Interval(1, 2, G.DAY), FORWARD) if sense.meaning and sense.base == Base.NOTHING else None
    since = reading.cues.since.search(reading.text, max(0, mention.start - _SINCE), mention.start)
    return _Told(
        words=reading.text[mention.start : mention.end],
        meaning=sense.meaning if sense.base == Base.MENTION else None,
        date=date,
        what=what if sense.base == Base.FLOATING and yearly and not of_today else None,
        whole=None if isinstance(sense.meaning, Nearest) else sense.meaning,
        passing=sense.names or since is not None,
        ease=_NEW_PARAGRAPH if "\n\n" in reading.text[end : mention.start] else 1.0,
    )


def _steps(path: _Path, told: _Told) -> list[_Path]:
    stay = _Path(path.cost, path.story, path.words, path, Place(path.story, path.words, None))
    if told.what and path.story:
        year = from_day(path.story.start)[0]
        chosen = [date for index in (year - 1, year, year + 1) if (date := _of_year(told.what, index))]
        return [_moved(path, _meant(told, date), told, date) for date in chosen] or [stay]
    date = told.meaning.at(path.story, FORWARD) if told.meaning and path.story else told.date
    if date is None or date.granularity > G.YEAR:
        return [stay]
    aside = _PASSING if told.passing else next(cost for finest, cost in _ASIDE if date.granularity >= finest)
    passed = stay._replace(cost=path.cost + aside)
    return [_moved(path, date, told, None), passed]


def _meant(told: _Told, chosen: Interval) -> Interval:
    """What a mention means where that date of the year is chosen: "the first Monday" of that September, the whole of a range."""
    if told.whole is None:
        return chosen
    return told.whole.at(Interval(chosen.start, chosen.start + 1, G.DAY), FORWARD) or chosen


def _moved(path: _Path, found: Interval, told: _Told, chosen: Interval | None) -> _Path:
    cost = path.cost + (_cost(path.story, found, chosen is not None, told.ease) if path.story else 0.0)
    return _Path(cost, found, told.words, path, Place(path.story, path.words, chosen))


@lru_cache(maxsize=16)
def _of_year(what: Recurring, year: int) -> Interval | None:
    """The date in that year; the paths mostly ask for the same ones."""
    return what.occurrence(year)


def _cost(story: Interval, found: Interval, chosen: bool, ease: float) -> float:
    """Of a step from one interval to another."""
    back, on = story.start - found.start, found.start - story.end
    if found.end <= story.start:
        return (_BACK + back / _YEAR) * _UNTOLD if chosen else min(_FAR_BACK, _BACK + back / _YEAR) * ease
    leap = max(0, on - _FREE) / _YEAR + (_BEYOND if on >= 0 and story.granularity == G.YEAR else 0.0)
    return leap * _UNTOLD if chosen else min(_FAR_ON, leap) * ease


def _best(paths: list[_Path]) -> list[_Path]:
    """The cheapest, one for each place the story may be in."""
    kept: dict[tuple[int, int] | None, _Path] = {}
    for path in sorted(paths, key=itemgetter(0)):
        kept.setdefault((path.story.start, path.story.end) if path.story else None, path)
        if len(kept) == _PATHS:
            break
    return list(kept.values())
