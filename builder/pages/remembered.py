"""The texts of events as they were told before."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from builder.articles.digest import digest
from builder.events.event import DatedEvent

_FEW = 8  # of 256: a lot ends behind an event of which the first byte is less, so there are 32 in one, more or less


class Recall(Protocol):
    """What was found before, both bytes, by key: any of it may be missing, and none is wrong."""

    def recall(self, keys: Iterable[bytes], /) -> Mapping[bytes, bytes]:
        """Of those keys the ones that are known, with their values."""

    def remember(self, values: Mapping[bytes, bytes], /) -> None:
        """Put values down; those of known keys are replaced."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A `Telling` that tells anew only what has changed.

    `imprints`: event id → what `event_imprints` gives; `common` is a digest of what the whole site has in common, and of the builder. Texts are
    remembered in lots. Where one ends is told by the event it ends with, so that an event which comes or goes shifts no other lot.
    """

    memory: Recall
    common: bytes
    imprints: Mapping[str, bytes]

    def __call__(self, kind: str, events: Sequence[DatedEvent], tell: Callable[[DatedEvent], str], /) -> Sequence[str]:
        """What `tell` makes of each event, a text for each lot."""
        lots = {digest(b"".join(self._key(kind, lot))): lot for lot in self._lots(events)}
        texts = dict(_decoded(dict(self.memory.recall(lots))))
        fresh = {key: "".join(map(tell, lot)) for key, lot in lots.items() if key not in texts}
        self.memory.remember({key: text.encode() for key, text in fresh.items()})
        texts |= fresh
        return [texts[key] for key in lots]

    def _lots(self, events: Sequence[DatedEvent]) -> Iterator[Sequence[DatedEvent]]:
        ends = [at for at, event in enumerate(events, 1) if self.imprints[event.id][0] < _FEW]
        begin = 0
        for end in chain(ends, [len(events)]):
            if begin < end:
                yield events[begin:end]
            begin = end

    def _key(self, kind: str, lot: Iterable[DatedEvent]) -> Iterator[bytes]:
        yield self.common
        yield f"{kind}\n".encode()
        yield from (self.imprints[event.id] for event in lot)


def _decoded(found: dict[bytes, bytes]) -> Iterator[tuple[bytes, str]]:
    """One by one, and taken out of what was found: never all of a large file in both forms at once."""
    while found:
        key, value = found.popitem()
        with contextlib.suppress(UnicodeDecodeError):  # sound, but of another make
            yield key, value.decode()
