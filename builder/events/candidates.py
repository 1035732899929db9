"""Which events are worth comparing: all pairs would be too many."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from builder.events.likeness import Told
from builder.events.same_days import same_days
from builder.temporal.interval import Interval

_CROWD = 40  # events of one date that share a word: in a greater crowd only those are compared that share most of the common words
_BESIDE = 8  # of a crowd, on either side
_WIDEST = 400  # days: what is dated more coarsely is compared with the same dates only
_FEWEST = 3  # telling words in common; inside one article two will do

Dates = tuple[int, int]
Place = tuple[tuple[str, ...], str]  # in a crowd: the words of the event, and its id


def candidates(known: Mapping[str, Told], changed: Collection[str]) -> Iterator[tuple[str, str]]:
    """Pairs of ids, each once and in order, of which one at least is among `changed`: events of the same dates, or one's inside the other's, with
    telling words in common. The work grows with the number of events, however many share a date or a word; nothing depends on their order."""
    blocks = _blocks(known, known)
    crowds = {(dates, word): sorted(_place(name, known) for name in names) for dates, word, names in _crowded(blocks)}
    fresh = blocks if len(changed) == len(known) else _blocks(known, changed)
    spans, fresh_spans = _spans(blocks), _spans(fresh)
    for name, (event, told) in known.items():
        if event.interval is None:
            continue
        near, seen = (blocks if name in changed else fresh), set[str]()
        for dates in _inside(event.interval, spans if name in changed else fresh_spans):
            block = near[dates]
            for word in told.text & block.keys():
                crowd = crowds.get((dates, word))
                seen.update(block[word] if crowd is None else _beside(crowd, _place(name, known)))
        for other in seen:
            once = name < other or not same_days(event, known[other][0])
            if once and (name in changed or other in changed) and _alike(known[name], known[other]):
                yield (name, other) if name < other else (other, name)


def _alike(one: Told, other: Told) -> bool:
    shared = len(one[1].text & other[1].text)
    return shared >= _FEWEST or (shared == _FEWEST - 1 and one[0].sources[0].article == other[0].sources[0].article)


def _blocks(known: Mapping[str, Told], names: Collection[str]) -> dict[Dates, dict[str, list[str]]]:
    """Dates → word → the events that have both."""
    blocks: dict[Dates, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        event, told = known[name]
        if event.interval is not None:
            block = blocks[event.interval.start, event.interval.end]
            for word in told.text:
                block[word].append(name)
    return blocks


def _crowded(blocks: Mapping[Dates, Mapping[str, list[str]]]) -> Iterator[tuple[Dates, str, list[str]]]:
    for dates, block in blocks.items():
        for word, names in block.items():
            if len(names) > _CROWD:
                yield dates, word, names


def _place(name: str, known: Mapping[str, Told]) -> Place:
    """The commonest words come first, so that events which share those stand together."""
    return known[name][1].order, name


def _beside(crowd: list[Place], place: Place) -> Iterator[str]:
    at = bisect_left(crowd, place)
    return (name for _, name in crowd[max(0, at - _BESIDE) : at + _BESIDE + 1] if name != place[1])


def _spans(blocks: Collection[Dates]) -> dict[int, set[int]]:
    """First day → the ends of the dates that begin on it."""
    spans: dict[int, set[int]] = defaultdict(set)
    for start, end in blocks:
        spans[start].add(end)
    return spans


def _inside(interval: Interval, spans: Mapping[int, set[int]]) -> Iterator[Dates]:
    """The dates that are the interval's own or lie inside it."""
    wide = interval.end - interval.start > _WIDEST
    for start in range(interval.start, interval.start + 1 if wide else interval.end):
        for end in spans.get(start, ()):
            if end == interval.end if wide else end <= interval.end:
                yield start, end
