"""What the reports of one event differ on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.events.counts import counts
from builder.events.edits import BY_EDITOR
from builder.events.event import DatedEvent, Disagreement, Source, Value
from builder.events.is_joined import is_joined
from builder.events.numeral import Count
from builder.events.roots import roots
from builder.events.toll import TOLL
from builder.temporal.edtf import edtf
from builder.temporal.interval import Interval

_LONG = 31  # days: of a longer time the dead are counted again and again, and later counts are higher
_WITHIN = 0.5  # of the telling words alike: two sentences of one article then speak of the same thing
_TIMES = 3  # a number so many times another counts something else

Place = tuple[str, int, int]  # of a report: its article, its sentence, and where in that its date stands
Said = tuple[int, Count]  # the index of a source, and what it says


def disagreements(event: DatedEvent, dates: Mapping[Place, Interval]) -> tuple[Disagreement, ...]:
    """The disagreements of the event's sources: on its date first, values as EDTF, then on the number of one thing, values in the reports' words.

    `dates` are the dates of the exactly dated reports before they were merged. What can be true together is no disagreement: "this week" and
    "Monday", "about 200" and 217. Where an editor has dated the event, its date is settled.
    """
    if len(event.sources) < 2:
        return ()
    return (*_dates(event, dates), *_numbers(event))


def _dates(event: DatedEvent, dates: Mapping[Place, Interval]) -> Iterator[Disagreement]:
    if any(source.because.startswith(BY_EDITOR) for source in event.sources):
        return
    told = ((index, dates.get((source.article, source.index, source.start))) for index, source in enumerate(event.sources) if not is_joined(source))
    known = [(index, interval) for index, interval in told if interval is not None]
    against = [(i, one) for i, one in known if any(one.end <= other.start or other.end <= one.start for _, other in known)]
    if against:
        sides: dict[tuple[int, int, str], list[int]] = defaultdict(list)
        for index, interval in against:
            sides[interval.start, interval.end, edtf(interval)].append(index)
        yield Disagreement("date", tuple(Value(words, tuple(sources)) for (_, _, words), sources in sorted(sides.items())))


def _numbers(event: DatedEvent) -> Iterator[Disagreement]:
    sources = event.sources
    long = event.interval is None or event.interval.end - event.interval.start > _LONG
    said: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for index, source in enumerate(sources):
        dated = not is_joined(source)
        for count in counts(source.sentence, source.start if dated else 0, source.end if dated else 0):
            if not (long and count.of[0] == TOLL):
                said[count.of].append((index, count))
    for _, each in sorted(said.items()):
        against = [one for one in each if any(_contradict(one, other, sources) for other in each)]
        if against:
            yield Disagreement("number", tuple(_sides(against)))


def _contradict(one: Said, other: Said, sources: Sequence[Source]) -> bool:
    (a, mine), (b, yours) = one, other
    less, more = sorted((mine, yours), key=lambda count: (count.high, count.low))
    elsewhere = mine.where and yours.where and not mine.where & yours.where
    if elsewhere or less.high > more.low or more.low > _TIMES * less.high:
        return False
    return sources[a].article != sources[b].article or _of_one_thing(sources[a].sentence, sources[b].sentence)


def _of_one_thing(one: str, other: str) -> bool:
    mine, yours = (frozenset(root for root in roots(_plain(text)) if not root[0].isdigit()) for text in (one, other))
    return len(mine & yours) >= _WITHIN * len(mine | yours)


def _plain(text: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in text)


def _sides(said: Iterable[Said]) -> Iterator[Value]:
    sides: dict[tuple[float, float], list[Said]] = defaultdict(list)
    for one in said:
        sides[one[1].low, one[1].high].append(one)
    for _, same in sorted(sides.items()):
        yield Value(same[0][1].words, tuple(index for index, _ in same))
