"""What the reports of one event differ on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.events.event import DatedBy, DatedEvent, Disagreement, Source, Value
from builder.events.merging.counts import counts
from builder.events.merging.is_joined import is_joined
from builder.events.merging.toll import TOLL
from builder.events.words.numeral import Count
from builder.events.words.roots import roots
from builder.temporal.edtf import edtf
from builder.temporal.interval import Interval

_LONG = 31  # days: of a longer time the dead are counted again and again, and later counts are higher
_WITHIN = 0.5  # of the telling words alike: two sentences of one article then speak of the same thing
_TIMES = 3  # a number so many times another counts something else
_MOST = 40  # different numbers of one thing: more are no disagreement but a list

Place = tuple[str, int, int]  # of a report: its article, its sentence, and where in that its date stands
Counted = Mapping[tuple[str, int, int], tuple[Count, ...]]  # what `counts` takes → what it gives
Side = tuple[Count, list[int]]  # what some sources say, and their indexes

_NOTHING: Counted = {}


def disagreements(event: DatedEvent, dates: Mapping[Place, Interval], counted: Counted = _NOTHING) -> tuple[Disagreement, ...]:
    """The disagreements of the event's sources: on its date first, values as EDTF, then on the number of one thing, values in the reports' words.

    `dates` are the dates of the exactly dated reports before they were merged, `counted` what is known of what sentences count. What can be true
    together is no disagreement: "this week" and "Monday", "about 200" and 217. Where an editor has dated the event, its date is settled.
    """
    if len(event.sources) < 2:
        return ()
    return (*_dates(event, dates), *_numbers(event, counted))


def _dates(event: DatedEvent, dates: Mapping[Place, Interval]) -> Iterator[Disagreement]:
    if any(source.dated_by == DatedBy.EDITOR for source in event.sources):
        return
    told = ((index, dates.get((source.article, source.index, source.start))) for index, source in enumerate(event.sources) if not is_joined(source))
    known = [(index, interval) for index, interval in told if interval is not None]
    spans = {(interval.start, interval.end) for _, interval in known}
    apart = {one for one in spans if any(one[1] <= other[0] or other[1] <= one[0] for other in spans)}
    if apart:
        sides: dict[tuple[int, int, str], list[int]] = defaultdict(list)
        for index, interval in known:
            if (interval.start, interval.end) in apart:
                sides[interval.start, interval.end, edtf(interval)].append(index)
        yield Disagreement("date", tuple(Value(words, tuple(sources)) for (_, _, words), sources in sorted(sides.items())))


def _numbers(event: DatedEvent, counted: Counted) -> Iterator[Disagreement]:
    long = event.interval is None or event.interval.end - event.interval.start > _LONG
    said: dict[tuple[str, ...], dict[object, Side]] = defaultdict(dict)
    for index, source in enumerate(event.sources):
        place = (source.sentence, 0, 0) if is_joined(source) else (source.sentence, source.start, source.end)
        for count in counted[place] if place in counted else counts(*place):
            if not (long and count.of[0] == TOLL):
                said[count.of].setdefault((count.low, count.high, count.where), (count, []))[1].append(index)
    for _, each in sorted(said.items()):
        sides = list(each.values())
        against = [one for one in sides if any(_contradict(one, other, event.sources) for other in sides)] if len(sides) <= _MOST else []
        if against:
            yield Disagreement("number", tuple(_values(against)))


def _contradict(one: Side, other: Side, sources: Sequence[Source]) -> bool:
    less, more = sorted((one[0], other[0]), key=lambda count: (count.high, count.low))
    elsewhere = less.where and more.where and not less.where & more.where
    if elsewhere or less.high > more.low or more.low > _TIMES * less.high:
        return False
    if len({sources[index].article for index in (*one[1], *other[1])}) > 1:
        return True
    return _of_one_thing(sources[one[1][0]].sentence, sources[other[1][0]].sentence)


def _of_one_thing(one: str, other: str) -> bool:
    mine, yours = (frozenset(root for root in roots(text) if not root[0].isdigit()) for text in (one, other))
    return len(mine & yours) >= _WITHIN * len(mine | yours)


def _values(against: Iterable[Side]) -> Iterator[Value]:
    """One a range, in the words of the first source that says it; who says "at least 224" stands with those who say 224, and not with two sides."""
    ranges: dict[tuple[float, float], list[Side]] = {}
    for side in sorted(against, key=lambda side: (side[0].high - side[0].low, side[0].low, side[1])):
        (low, high), told = (side[0].low, side[0].high), [each for each in ranges if each[0] < side[0].high and side[0].low < each[1]]
        ranges.setdefault(told[0] if len(told) == 1 else (low, high), []).append(side)
    for span, same in sorted(ranges.items()):
        first = min((side for side in same if (side[0].low, side[0].high) == span), key=lambda side: side[1][0])
        yield Value(first[0].words, tuple(sorted({index for side in same for index in side[1]})))
