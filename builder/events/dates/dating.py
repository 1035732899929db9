"""Which temporal expressions of a sentence date a happening, and which happening."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.having import having
from builder.events.clauses.host import host
from builder.events.clauses.verbs import is_past
from builder.events.dates.is_content import is_content
from builder.events.dates.is_happening import is_happening
from builder.events.dates.is_modifier import is_modifier
from builder.events.dates.is_of_aside import is_of_aside
from builder.events.dates.is_of_claim import is_of_claim
from builder.events.dates.is_of_event import is_of_event
from builder.events.dates.lasts import lasts
from builder.events.dates.said_on import said_on
from builder.events.dates.stance import Holding, stance
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex, TimexType

# The clause in which news is told first; a clause that is not here is never an event's own.
_WEIGHTS = {
    ClauseKind.MAIN: 3.0,
    ClauseKind.CONTENT: 2.6,
    ClauseKind.ADVERBIAL: 1.6,
    ClauseKind.PARTICIPLE: 1.2,
    ClauseKind.RELATIVE: 1.0,
}
_NEAR = 6  # tokens between a verb and its own date
_NEWS = 7  # days
_LEAD = 7  # tokens before a date in which "a week before the fire on" may stand
_INTENT = frozenset("threat threats plan plans call calls proposal proposals promise promises request requests hopes scheduled due slated".split())
_ASCRIBES = frozenset("ascribed ascribes attributed attributes".split())
_UNITS = frozenset("day days week weeks month months year years decade decades".split())
_SHORT = frozenset("day days week weeks".split())  # as good as nothing beside a month
_LABELS = frozenset("born died founded published updated released".split())
_LEADS_IN = lexicon.TIME_PREPOSITIONS | frozenset("born dated was is".split())
_FINE = {Granularity.WEEKEND: 0.8, Granularity.WEEK: 0.8, Granularity.MONTH: 0.4}


@dataclass(frozen=True, slots=True)
class Dating:
    """`clause` is the index of the clause whose happening `timex` dates. `told` is set where it is the day of the telling. Offsets of
    `start` and `end` are code points of the sentence."""

    timex: Timex
    start: int
    end: int
    clause: int
    told: bool
    score: float


def dating(parse: Parse, times: tuple[tuple[int, int, Timex], ...], published: int | None) -> tuple[Dating, ...]:
    """The datings of a sentence, in the order of its words; none where no expression dates a happening.

    `times` are (start, end, expression), code points of the sentence, each with an interval; `published` is the day of publication.
    """
    found = [each for time in times if (each := _dating(parse, time, published)) is not None]
    plain, told = ([each for each in found if each.told == later] for later in (False, True))
    if not plain or (told and all(_is_background(parse, each, told[0]) for each in plain)):
        plain = told
    return tuple(sorted(_several(parse, plain), key=lambda each: each.start)) if plain else ()


def _dating(parse: Parse, time: tuple[int, int, Timex], published: int | None) -> Dating | None:
    start, end, timex = time
    index = next((i for i, token in enumerate(parse.tokens) if token.start == start and token.kind == TokenKind.TIME), None)
    going_on = index is not None and lasts(parse, index, timex, published)
    if index is None or timex.interval is None or (is_modifier(parse.tokens, index, timex) and not going_on):
        return None
    place = host(parse, parse.at(start), index)
    if place is None or (is_of_event(parse.tokens, index) and not (_is_recent(timex, published) and not _ascribes(parse, place))):
        return None
    clause = parse.clauses[place]
    if _is_counted_from(parse, index, timex) or _is_labelled(parse, index, timex):
        return None
    bounded = _is_bounded(parse, clause, index) and not (going_on and place == parse.at(start))
    if bounded or is_of_aside(parse, place, index) or _is_of_subject(parse, clause, index):
        return None
    if clause.kind == ClauseKind.SAYING or _is_attribution(parse, parse.clauses[parse.at(start)]):
        found = said_on(parse, timex, start, place, published)
        return Dating(timex, start, end, *found, (0.5 if found[1] else 2.0) + _fineness(timex)) if found is not None else None
    if clause.kind not in _WEIGHTS or clause.opener == "whose" or not is_happening(parse, clause, index, timex, published):
        return None
    if clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower == "having" and not having(parse, place):
        return None  # "having gone there in May": before what the sentence tells
    held = stance(parse, place)
    if held.holding == Holding.UNTRUE or is_of_claim(parse, clause, index):
        return None
    home = held.by if held.holding == Holding.DENIED and held.by is not None else place  # the denial is told, not the deed
    return Dating(timex, start, end, home, False, _WEIGHTS[clause.kind] + _fineness(timex) - _distance(parse, clause, index))


def _is_bounded(parse: Parse, clause: Clause, index: int) -> bool:
    """ "The road has been shut since the storm on | Monday", but not "it was the first since the storm, on | Monday"."""
    own = parse.clauses[parse.at(parse.tokens[index].start)]
    between = (*range(clause.verb or index, min(index, clause.last)), *range(max(own.first, clause.last), index))
    return clause.verb is not None and any(parse.tokens[i].lower in ("since", "until") for i in between)


def _is_counted_from(parse: Parse, index: int, timex: Timex) -> bool:
    """ "A week before the fire on | 3 March", "two days after Berg's fall on | 3 March": the date is the fire's, and what is told lies a week off."""
    before = [token.lower for token in parse.tokens[max(0, index - _LEAD) : index]]
    at = next((i for i in range(len(before) - 1, 0, -1) if before[i] in ("before", "after")), 0)
    noun = before[at + 1 : at + 2] != [] and (
        before[at + 1] in lexicon.DETERMINERS or any(word.endswith(("'s", "’s")) for word in before[at + 1 : -2])
    )
    coarse = timex.interval is not None and timex.interval.granularity >= Granularity.MONTH
    return at > 0 and before[at - 1] in (_UNITS - _SHORT if coarse else _UNITS) and len(before) > at + 3 and noun and before[-1] in ("on", "in", "of")


def _is_labelled(parse: Parse, index: int, timex: Timex) -> bool:
    """ "Born: 29 August 1958 …": what stands behind the label may be run together with more, which is of another day."""
    if index > 1 and index == len(parse.tokens) - 1 and timex.text[:1].isdigit() and timex.text[-4:].isdigit():
        before = parse.tokens[index - 1]  # "The jury was sent out | 1 November 2011", where the next entry begins
        fine = timex.interval is not None and timex.interval.granularity == Granularity.DAY
        return fine and before.kind == TokenKind.WORD and before.text.islower() and before.lower not in _LEADS_IN and not is_past(before)
    return index > 1 and parse.tokens[index - 1].lower == ":" and parse.tokens[index - 2].lower in _LABELS


def _ascribes(parse: Parse, place: int) -> bool:
    """ "attributed the crash to the storm on Monday": the day of the cause."""
    verb = parse.clauses[place].verb
    return verb is not None and parse.tokens[verb].lower in _ASCRIBES


def _is_recent(timex: Timex, published: int | None) -> bool:
    """ "arrested over the attack on Monday", told within the week: the arrest is no older, and most likely of that day too."""
    interval = timex.interval
    return (
        published is not None
        and interval is not None
        and published - _NEWS <= interval.start <= published
        and interval.granularity <= Granularity.WEEK
    )


def _is_of_subject(parse: Parse, clause: Clause, index: int) -> bool:
    """ "Notes from the talk on Monday were read on Tuesday", "after the fire in 2019 a crowd gathered": before the verb, and of a noun there."""
    if clause.verb is None or not clause.first + 2 < index < clause.verb:
        return False
    if any(parse.tokens[i].lower in _INTENT and parse.tokens[i + 1].lower == "to" for i in range(clause.first, index)):
        return True  # "plans to open the mill on Monday were dropped", "votes scheduled to be held in May stayed open"
    after = range(index + 1, clause.last)
    elsewhere = any(parse.tokens[i].kind == TokenKind.TIME for i in after if i > (clause.verb or 0))
    anew = parse.tokens[index + 1].lower in lexicon.DETERMINERS | lexicon.SUBJECT_PRONOUNS
    led = parse.tokens[clause.first].lower in ("after", "before", "following", "since") and anew
    passive = parse.tokens[clause.verb].lower in ("was", "were") and parse.tokens[index - 1].lower in ("on", "in")
    return led or (elsewhere and passive)


def _is_background(parse: Parse, each: Dating, told: Dating) -> bool:
    """On "Monday" someone reports what has to do with "January": the news is Monday's; not where January is just behind what was done."""
    verb = parse.clauses[each.clause].verb
    own = each.clause == told.clause and verb is not None and 0 < parse.at_token(each.start) - verb <= _NEAR
    coarse = each.timex.interval is not None and each.timex.interval.granularity > Granularity.WEEK
    return coarse and not own and told.start < each.start and told.timex.interval is not None and told.timex.interval.granularity <= Granularity.DAY


def _is_attribution(parse: Parse, clause: Clause) -> bool:
    return clause.kind == ClauseKind.PHRASE and parse.tokens[clause.first].lower == "according"


def _fineness(timex: Timex) -> float:
    assert timex.interval is not None
    grain = timex.interval.granularity
    if timex.type == TimexType.TIME and timex.anchor == Anchor.MENTION:
        return 0.5  # a time of day counted from a date told elsewhere gives way to a day told here
    return 1.0 if grain <= Granularity.DAY else _FINE.get(grain, 0.0)


def _distance(parse: Parse, clause: Clause, index: int) -> float:
    """Nothing for a time that leads the sentence; more for one that only stands in a phrase beside the clause."""
    if index < 3:
        return 0.0
    if not clause.first <= index < clause.last:
        return 0.5 if parse.tokens[index + 1 : index + 2] else 0.3
    return min(abs(index - clause.verb), 40) / 100 if clause.verb is not None else 0.3


def _several(parse: Parse, found: list[Dating]) -> Iterator[Dating]:
    """The best dating, and those of other coordinate clauses that tell another day."""
    ranked = sorted(found, key=lambda each: (-each.score, each.start))
    best = ranked[0]
    yield best
    clauses, dates = {best.clause}, {best.timex.date}
    for each in ranked[1:]:
        if each.clause not in clauses and each.timex.date not in dates and _stands_alone(parse, each, best):
            clauses.add(each.clause)
            dates.add(each.timex.date)
            yield each


def _stands_alone(parse: Parse, each: Dating, best: Dating) -> bool:
    one, other = ((parse.clauses[dated.clause].kind, is_content(parse, dated.clause)) for dated in (each, best))
    return one == other and parse.clauses[each.clause].kind in (ClauseKind.MAIN, ClauseKind.CONTENT)
