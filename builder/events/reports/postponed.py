"""That something is put off or announced is news of the day it is told, not of the day it is put off to or announced for."""

from dataclasses import replace

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.dates.dating import Dating
from builder.events.dates.is_later import is_later
from builder.events.words import lexicon
from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.wording.dates_in_words import day_in_words
from builder.wording.tongue import Tongue

_PUT_OFF = frozenset("postponed delayed adjourned deferred rescheduled pushed".split())
_LEADS = frozenset("until till to from".split())
_HAS = frozenset(("has", "have"))
_ANNOUNCED = frozenset(word for word in lexicon.ANNOUNCING if word.endswith("ed")) | {"unveiled", "predicted"}


def postponed(parse: Parse, dated: Dating, published: int | None, tongue: Tongue) -> Dating:
    """Of "the race has been postponed until May" and "the club announced a race in May", read before, the dating by the day of publication,
    `published`, in the place of `dated`; of all else `dated`. `tongue` is what the reason is told in."""
    interval, index = dated.timex.interval, parse.at_token(dated.start)
    if published is None or interval is None or not (interval.start > published or is_later(dated.timex, published)):
        return dated
    if not _is_put_off(parse, dated, index) and not _is_announced(parse, dated, index):
        return dated
    because = tongue.say("because news", day=day_in_words(published, tongue, with_weekday=True))
    date, day = iso(published), Interval(published, published + 1, Granularity.DAY)
    timex = replace(dated.timex, start=-1, end=-1, value=date, mod=None, date=date, interval=day, approximate=True, because=because, ends=())
    return replace(dated, timex=timex, told=True)


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
