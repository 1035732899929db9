"""The event that a sentence near the head of an article tells of a day it does not name."""

import re
from collections.abc import Iterable

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.parse import parse
from builder.events.clauses.run_together import run_together
from builder.events.clauses.verbs import is_past
from builder.events.dates.dating import Dating
from builder.events.dates.stance import Holding, stance
from builder.events.event import DatedEvent, Source
from builder.events.headlines.headline import headline
from builder.events.reports.identity import identity
from builder.events.reports.is_caption import is_caption
from builder.events.reports.opening import Opening
from builder.events.reports.status import status
from builder.events.words import lexicon
from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.dates_in_words import day_in_words
from builder.wording.tongue import Tongue

_SHORTEST = 6  # words
_FEWEST, _MOST = 4, 130  # words, code points of a headline
_KINDS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
_HAS = frozenset("has have".split())
_PAST = _HAS | frozenset("was were".split())
_NOT_TOLD = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)|^[“\"‘']|[?:]$")
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those such his her its their so".split())


def opening_event(opening: Opening, day: int, events: Iterable[DatedEvent], tongue: Tongue) -> DatedEvent | None:
    """The event, of `day`; None where no clause of the sentence tells in the past or the perfect tense what happened or was said.

    Its names are those of `events` that the sentence has. `tongue` is what the reason is told in.
    """
    if is_caption(opening.article, opening.sentence):
        return None
    title, text = " ".join(opening.article.title.split()), opening.text
    start = run_together(text, title)
    words = text[start:].split()
    if len(words) < _SHORTEST or _NOT_TOLD.search(text[start:]) or words[0].lower() in _OPEN_WHO or " ".join(text.split()) == title:
        return None
    parsed = parse(" " * start + text[start:])
    place = next((place for place in range(len(parsed.clauses)) if _tells(parsed, place)), None)
    return _made(opening, parsed, place, day, tuple(events), tongue) if place is not None else None


def _tells(parsed: Parse, place: int) -> bool:
    clause = parsed.clauses[place]
    if clause.kind not in _KINDS or clause.verb is None:
        return False
    verb = parsed.tokens[clause.verb]
    return (verb.lower in _PAST or is_past(verb)) and stance(parsed, place).holding not in (Holding.UNTRUE, Holding.DENIED)


def _made(opening: Opening, parsed: Parse, place: int, day: int, events: tuple[DatedEvent, ...], tongue: Tongue) -> DatedEvent:
    article, text, verb = opening.article, opening.text, parsed.tokens[parsed.clauses[place].verb or 0]
    dated = _dating(opening, day, place, tongue)
    told, (state, speaker) = headline(parsed, dated), status(parsed, dated, day)
    name = identity(article.id, text, verb.text, opening.sentence.index)
    return DatedEvent(
        id=name,
        ids=(name,),
        date=iso(day),
        interval=dated.timex.interval,
        approximate=True,
        title=told if len(told.split()) >= _FEWEST and len(told) <= _MOST else article.title or text,
        text=text,
        status=state,
        sources=(Source(article.id, opening.sentence.index, text, verb.text, verb.start, verb.end, dated.timex.because),),
        people=_found(text, (name for event in events for name in event.people)),
        places=_found(text, (name for event in events for name in event.places)),
        organisations=_found(text, (name for event in events for name in event.organisations)),
        unsorted=_found(text, (name for event in events for name in event.unsorted)),
        claimed_by=speaker,
    )


def _dating(opening: Opening, day: int, place: int, tongue: Tongue) -> Dating:
    """As if the day had been found in the clause."""
    words = day_in_words(day, tongue, with_weekday=True)
    because = tongue.say("because news named", day=words, reason=opening.because) if opening.because else tongue.say("because news", day=words)
    interval = Interval(day, day + 1, Granularity.DAY)
    return Dating(
        Timex(-1, -1, "", TimexType.DATE, iso(day), None, iso(day), interval, True, Anchor.PUBLICATION, "", because), -1, -1, place, True, 0.0
    )


def _found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that stand in the text, each once, in its order."""
    return tuple(
        sorted((name for name in set(names) if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)), key=lambda name: (text.find(name), name))
    )
