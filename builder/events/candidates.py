"""Which events are worth comparing: all pairs would be too many."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from builder.events.event import DatedEvent
from builder.events.likeness import Told
from builder.temporal.interval import Interval

_CROWD = 40  # events of one date that share a word: in a greater crowd only those are compared that share most of the common words
_BESIDE = 8  # of a crowd, on either side
_WIDEST = 400  # days: what is dated more coarsely is compared with the same dates only
_FEWEST = 3  # telling words in common; inside one article two will do

Dates = tuple[int, int]
Block = Mapping[str, Sequence[str]]  # word → the events that have it
Place = tuple[tuple[str, ...], str]  # in a crowd: the words of the event, and its id


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look sees: all events and their lists by dates and word, the lists to be counted, and the words whose lists are not to be."""

    known: Mapping[str, Told]
    blocks: Mapping[Dates, Block]
    fresh: Mapping[Dates, Block]
    crowds: Mapping[tuple[Dates, str], Sequence[Place]]
    thronged: frozenset[tuple[Dates, str]]


def candidates(known: Mapping[str, Told], changed: Collection[str], thronged: set[tuple[Dates, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of ids, each once and in order: events of the same dates, or one's inside the other's, with telling words in common. The work grows with
    the number of events, however many share a date or a word; nothing depends on their order.

    Pairs of which none is among `changed` were looked at before, and come again only where a crowd may have hidden them then. `thronged` are the
    words that made a crowd in earlier looks; those of this one are added.
    """
    named = _named(known)
    spans, moved = _spans(named), {dates for name in changed if (dates := _dates(known[name][0]))}
    restless = moved | {dates for dates, _ in thronged if dates in named}
    needed = restless.union(*(_inside(known[name][0].interval, spans) for name in changed))
    blocks = _blocks(known, (name for dates in needed for name in named[dates]))
    crowds = {place: crowd for dates in needed if len(named[dates]) > _CROWD for place, crowd in _crowds(dates, blocks[dates], known)}
    thronged |= crowds.keys()
    fresh = blocks if len(changed) == len(known) else _blocks(known, changed)
    new, old = _Look(known, blocks, blocks, crowds, frozenset()), _Look(known, blocks, fresh, crowds, frozenset(thronged))
    restless_spans = _spans(restless)
    for name, (event, _) in known.items():
        own = _dates(event)
        for dates in _inside(event.interval, spans if name in changed else restless_spans):
            for other in _sharing(name, dates, new if name in changed else old):
                if name < other or dates != own:
                    yield (name, other) if name < other else (other, name)


def _sharing(name: str, dates: Dates, look: "_Look") -> Iterator[str]:
    """The events of the dates with enough words in common with the one named. Words are counted as the lists of the events that have them are read;
    only what crowds leave uncounted is compared word by word."""
    told, block, fresh = look.known[name], look.blocks[dates], look.fresh.get(dates, {})
    counted, uncounted, place = list[Sequence[str]](), list[Iterable[str]](), None
    for word in told[1].text & block.keys():
        if (dates, word) in look.crowds:
            place = place or _place(name, told, block)
            uncounted.append(_beside(look.crowds[dates, word], place))
        elif (dates, word) in look.thronged:
            uncounted.append(block[word])
        elif word in fresh:
            counted.append(fresh[word])
    shared = Counter(chain.from_iterable(counted))
    for other in chain.from_iterable(uncounted):
        shared[other] += 0
    least, article = _FEWEST - 1 - len(uncounted), told[0].sources[0].article
    for other, count in shared.items():
        if count >= least and other != name:
            event, theirs = look.known[other]
            same = count if count >= _FEWEST or not uncounted else len(told[1].text & theirs.text)
            if same >= _FEWEST or (same == _FEWEST - 1 and article == event.sources[0].article):
                yield other


def _dates(event: DatedEvent) -> Dates | None:
    return (event.interval.start, event.interval.end) if event.interval is not None else None


def _named(known: Mapping[str, Told]) -> dict[Dates, list[str]]:
    """Dates → the events that have them."""
    named: dict[Dates, list[str]] = defaultdict(list)
    for name, (event, _) in known.items():
        if (dates := _dates(event)) is not None:
            named[dates].append(name)
    return named


def _blocks(known: Mapping[str, Told], names: Iterable[str]) -> dict[Dates, dict[str, list[str]]]:
    """Dates → word → the events that have both."""
    blocks: dict[Dates, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        event, told = known[name]
        if (dates := _dates(event)) is not None:
            block = blocks[dates]
            for word in told.text:
                block[word].append(name)
    return blocks


def _crowds(dates: Dates, block: Block, known: Mapping[str, Told]) -> Iterator[tuple[tuple[Dates, str], list[Place]]]:
    """The words of the dates that too many events have, with those in order."""
    found = {word: names for word, names in block.items() if len(names) > _CROWD}
    places = {name: _place(name, known[name], block) for names in found.values() for name in names}
    for word, names in found.items():
        yield (dates, word), sorted(places[name] for name in names)


def _place(name: str, told: Told, block: Block) -> Place:
    """The commonest words come first, so that events which share those stand together."""
    return tuple(sorted(told[1].text & block.keys(), key=lambda word: (-len(block[word]), word))), name


def _beside(crowd: Sequence[Place], place: Place) -> Iterator[str]:
    at = bisect_left(crowd, place)
    return (name for _, name in crowd[max(0, at - _BESIDE) : at + _BESIDE + 1] if name != place[1])


def _spans(blocks: Collection[Dates]) -> dict[int, set[int]]:
    """First day → the ends of the dates that begin on it."""
    spans: dict[int, set[int]] = defaultdict(set)
    for start, end in blocks:
        spans[start].add(end)
    return spans


def _inside(interval: Interval | None, spans: Mapping[int, set[int]]) -> Iterator[Dates]:
    """The dates that are the interval's own or lie inside it."""
    if interval is None:
        return
    wide = interval.end - interval.start > _WIDEST
    for start in range(interval.start, interval.start + 1 if wide else interval.end):
        for end in spans.get(start, ()):
            if end == interval.end if wide else end <= interval.end:
                yield start, end
