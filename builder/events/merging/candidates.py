"""Which events are worth comparing: all pairs would be too many."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain

from builder.events.event import DatedEvent

_CROWD = 40  # events of one date that share a word: in a greater crowd only those are compared that share most of the common words
_BESIDE = 8  # of a crowd, on either side
_WIDEST = 400  # days: what is dated more coarsely is compared with the same dates only
_WORDS = 15  # lists looked through for one event
_FEWEST = 3  # telling words in common; inside one article two will do

Dates = tuple[int, int]
Worded = tuple[DatedEvent, frozenset[str]]  # an event, and the words it is looked up by
Block = Mapping[str, Sequence[str]]  # word → the events that have it
Place = tuple[tuple[str, ...], str]  # in a crowd: the words of the event, and its id
Crowds = Mapping[str, Sequence[Place]]  # word → its crowd, in order
_NONE: Block = {}
_NOWHERE: Place = ((), "")


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look sees: all events and their lists by dates and word, the lists to be counted, and the words whose lists are not to be."""

    known: Mapping[str, Worded]
    blocks: Mapping[Dates, Block]
    fresh: Mapping[Dates, Block]
    crowds: Mapping[Dates, Crowds]
    thronged: Mapping[Dates, Set[str]]

    def sees(self, dates: Dates) -> bool:
        return dates in self.fresh or self.hides(dates)

    def hides(self, dates: Dates) -> bool:
        return dates in self.crowds or dates in self.thronged


def candidates(known: Mapping[str, Worded], changed: Set[str], thronged: set[tuple[Dates, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of ids, each once: events of the same dates, one's inside the other's, or one's the day before the report that dates the other, with
    telling words in common. The work grows with the number of events, however many share a date or a word; nothing depends on their order.

    Pairs of which none is among `changed` were looked at before, and come again only where a crowd may have hidden them then. `thronged` are the
    words that made a crowd in earlier looks; those of this one are added.
    """
    named = _named(known)
    spans, moved = _spans(named), {dates for name in changed if (dates := _dates(known[name][0]))}
    restless = moved | {dates for dates, _ in thronged if dates in named}
    needed = restless.union(*(_reach(dates, spans) for dates in moved))
    blocks = _blocks(known, (name for dates in needed for name in named[dates]))
    crowds = {dates: found for dates in needed if len(named[dates]) > _CROWD and (found := _crowds(blocks[dates], known))}
    thronged |= {(dates, word) for dates, found in crowds.items() for word in found}
    fresh = blocks if len(changed) == len(known) else _blocks(known, changed)
    new, old = _Look(known, blocks, blocks, crowds, {}), _Look(known, blocks, fresh, crowds, _by_dates(thronged, needed))
    restless_spans = _spans(restless)
    for own, names in named.items():
        if own in moved:
            yield from _pairs(own, [name for name in names if name in changed], tuple(_reach(own, spans)), new)
        unchanged = [name for name in names if name not in changed]
        if unchanged and (again := tuple(dates for dates in _reach(own, restless_spans) if old.sees(dates))):
            yield from _pairs(own, unchanged, again, old)


def _pairs(own: Dates, names: Collection[str], reach: Collection[Dates], look: _Look) -> Iterator[tuple[str, str]]:
    """Each of the names, whose dates are its `own`, with those within its reach that have words in common with it."""
    apart, pool = _pooled(own, len(names), reach, look)
    for name in names:
        for dates in apart if look.known[name][0].approximate else (dates for dates in apart if dates[1] > own[0]):
            for other in _sharing(name, dates, look):
                if name < other or dates != own:
                    yield (name, other) if name < other else (other, name)
        for other in _alike(name, pool, look.known):
            yield (name, other) if name < other else (other, name)


def _pooled(own: Dates, asking: int, reach: Collection[Dates], look: _Look) -> tuple[Collection[Dates], Block]:
    """The dates to be looked through one by one, and the lists of all others as one, where so many are asking that this is less work."""
    quiet = [dates for dates in reach if dates[1] > own[0] and dates != own and not look.hides(dates)]
    if sum(len(look.fresh[dates]) for dates in quiet) > _WORDS * asking * len(quiet):
        return reach, _NONE
    pool: dict[str, list[str]] = defaultdict(list)
    for dates in quiet:
        for word, names in look.fresh[dates].items():
            pool[word] += names
    return set(reach).difference(quiet), pool


def _sharing(name: str, dates: Dates, look: _Look) -> Sequence[str]:
    """The events of the dates with enough words in common with the one named."""
    return _in_throng(name, dates, look) if look.hides(dates) else _alike(name, look.fresh.get(dates, _NONE), look.known)


def _alike(name: str, block: Block, known: Mapping[str, Worded]) -> Sequence[str]:
    """Words are counted as the lists of the events that have them are read; only what crowds leave uncounted is compared word by word."""
    told = known[name]
    words = told[1] & block.keys()
    if len(words) < _FEWEST - 1:
        return ()
    shared = Counter(chain.from_iterable([block[word] for word in words]))
    return [other for other, count in shared.items() if count >= _FEWEST - 1 and other != name and _is_enough(count, told, known[other])]


def _in_throng(name: str, dates: Dates, look: "_Look") -> Sequence[str]:
    told, block, fresh = look.known[name], look.blocks[dates], look.fresh.get(dates, _NONE)
    crowds, thronged = look.crowds.get(dates, {}), look.thronged.get(dates, frozenset())
    words = told[1] & block.keys()
    hidden, open_again = words & crowds.keys(), words & thronged - crowds.keys()
    place = _place(name, told, block) if hidden else _NOWHERE
    shared = Counter(chain.from_iterable([fresh[word] for word in words - hidden - open_again if word in fresh]))
    for other in chain.from_iterable(chain((_beside(crowds[word], place) for word in hidden), (block[word] for word in open_again))):
        shared[other] += 0
    uncounted = len(hidden) + len(open_again)
    least, found = _FEWEST - 1 - uncounted, list[str]()
    for other, count in shared.items():
        if count >= least and other != name:
            theirs = look.known[other]
            if _is_enough(count if count >= _FEWEST or not uncounted else len(told[1] & theirs[1]), told, theirs):
                found.append(other)
    return found


def _is_enough(same: int, one: Worded, other: Worded) -> bool:
    return same >= _FEWEST or (same == _FEWEST - 1 and one[0].sources[0].article == other[0].sources[0].article)


def _by_dates(thronged: Iterable[tuple[Dates, str]], needed: Set[Dates]) -> dict[Dates, set[str]]:
    """Dates → the words that make a crowd of them or have made one."""
    found: dict[Dates, set[str]] = defaultdict(set)
    for dates, word in thronged:
        if dates in needed:
            found[dates].add(word)
    return dict(found)


def _dates(event: DatedEvent) -> Dates | None:
    return (event.interval.start, event.interval.end) if event.interval is not None else None


def _named(known: Mapping[str, Worded]) -> dict[Dates, list[str]]:
    """Dates → the events that have them."""
    named: dict[Dates, list[str]] = defaultdict(list)
    for name, (event, _) in known.items():
        if (dates := _dates(event)) is not None:
            named[dates].append(name)
    return named


def _blocks(known: Mapping[str, Worded], names: Iterable[str]) -> dict[Dates, dict[str, list[str]]]:
    """Dates → word → the events that have both."""
    blocks: dict[Dates, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        event, words = known[name]
        if (dates := _dates(event)) is not None:
            block = blocks[dates]
            for word in words:
                block[word].append(name)
    return blocks


def _crowds(block: Block, known: Mapping[str, Worded]) -> dict[str, list[Place]]:
    """The words that too many events of the block have, with those in order."""
    found = {word: names for word, names in block.items() if len(names) > _CROWD}
    places = {name: _place(name, known[name], block) for names in found.values() for name in names}
    return {word: sorted(places[name] for name in names) for word, names in found.items()}


def _place(name: str, told: Worded, block: Block) -> Place:
    """The commonest words come first, so that events which share those stand together."""
    return tuple(sorted(told[1] & block.keys(), key=lambda word: (-len(block[word]), word))), name


def _beside(crowd: Sequence[Place], place: Place) -> Iterator[str]:
    at = bisect_left(crowd, place)
    return (name for _, name in crowd[max(0, at - _BESIDE) : at + _BESIDE + 1] if name != place[1])


def _spans(blocks: Collection[Dates]) -> dict[int, set[int]]:
    """First day → the ends of the dates that begin on it."""
    spans: dict[int, set[int]] = defaultdict(set)
    for start, end in blocks:
        spans[start].add(end)
    return spans


def _reach(own: Dates, spans: Mapping[int, set[int]]) -> Iterator[Dates]:
    """The dates that are one's own or lie inside them, and the day before a day."""
    first, last = own
    if last - first == 1 and first in spans.get(first - 1, ()):
        yield first - 1, first
    wide = last - first > _WIDEST
    for start in range(first, first + 1 if wide else last):
        for end in spans.get(start, ()):
            if end == last if wide else end <= last:
                yield start, end
