"""That something is put off or announced is news of the day it is told, not of the day it is put off to or announced for."""

from dataclasses import replace

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.dates.dating import Dating
from builder.events.dates.is_later import is_later
from builder.events.words import lexicon
from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Timex
from builder.wording.dates_in_words import day_in_words
from builder.wording.tongue import Tongue

_PUT_OFF = frozenset("postponed delayed adjourned deferred rescheduled pushed".split())
_NEWS = 7  # days
_LEADS = frozenset("until till to from".split())
_HAS = frozenset(("has", "have"))
_ANNOUNCED = frozenset(word for word in lexicon.ANNOUNCING if word.endswith("ed")) | {"unveiled", "predicted"}


def postponed(parse: Parse, dated: Dating, published: int | None, before: Timex | None, tongue: Tongue) -> Dating:
    """Of "the race has been postponed until May" and "the club announced a race in May", read before, the dating by the day of publication,
    `published`, in the place of `dated`, or, where that goes on from what is told `before` ("She also announced"), by that day; of all else
    `dated`. `tongue` is what the reason is told in."""
    interval, index = dated.timex.interval, parse.at_token(dated.start)
    if published is None or interval is None or not (interval.start > published or is_later(dated.timex, published)):
        return dated
    if not _is_put_off(parse, dated, index) and not _is_announced(parse, dated, index):
        return dated
    told = _day_before(parse, dated, published, before)
    words = day_in_words(published if told is None else told, tongue, with_weekday=True)
    because = tongue.say("because news", day=words) if told is None or before is None else before.because
    first = published if told is None else told
    date, day = iso(first), Interval(first, first + 1, Granularity.DAY)
    timex = replace(dated.timex, start=-1, end=-1, value=date, mod=None, date=date, interval=day, approximate=True, because=because, ends=())
    return replace(dated, timex=timex, told=True)


def _day_before(parse: Parse, dated: Dating, published: int, before: Timex | None) -> int | None:
    """ "Yesterday the mayor spoke. She also announced a race": the day that the sentence goes on from."""
    clause = parse.clauses[dated.clause]
    also = any(token.lower == "also" for token in parse.tokens[clause.first : clause.verb])
    if not also or before is None or before.interval is None or before.interval.granularity > Granularity.DAY:
        return None
    return before.interval.start if published - _NEWS <= before.interval.start < published else None


def _is_put_off(parse: Parse, dated: Dating, index: int) -> bool:
    """Whether the day is what something has been put off to, or from. What was put off some time ago is a plan for that day, and no news."""
    clause = parse.clauses[dated.clause]
    if clause.verb is None or not clause.verb < index < clause.last or parse.tokens[index - 1].lower not in _LEADS:
        return False
    words = [token.lower for token in parse.tokens[clause.verb : index] if token.lower not in lexicon.ADVERBS and token.lower != "been"]
    return words[0] in _HAS and len(words) > 1 and words[1] in _PUT_OFF


def _is_announced(parse: Parse, dated: Dating, index: int) -> bool:
    """ "The mayor announced his resignation effective | next Monday", "a judge ordered he should stand trial in | March": that is over and done."""
    clause = parse.clauses[dated.clause]
    if clause.verb is None or clause.kind != ClauseKind.MAIN or index < clause.verb:
        return False
    words = [token.lower for token in parse.tokens[clause.verb : clause.last] if token.lower not in lexicon.ADVERBS]
    words = words[1:] if set(words[:1]) & _HAS else words
    if any(token.lower in ("will", "shall") for token in parse.tokens[clause.verb : index]):
        return False  # "has invited offers and will choose on | Monday"
    return bool(set(words[:1]) & _ANNOUNCED) and words[1:2] != ["to"]  # "threatened to close the port on | Monday" is a plan
