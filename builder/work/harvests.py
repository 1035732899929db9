"""What the articles give: remembered, or worked out."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import partial

import msgspec

from builder.articles.digest import digest
from builder.articles.parcel import Parcel, Unpacked
from builder.config import Settings
from builder.errors import Fault
from builder.events.harvest import Harvest, harvest
from builder.work.fingerprint import RULES, fingerprint
from builder.work.map_ordered import map_ordered
from builder.work.memory import Memory
from builder.work.untracked import Track

# What only the pages show. Any other setting, and any to come, is taken to change what an article gives.
_SHOWN = ("title", "description", "base_url", "author", "key_events", "sections", "theme", "accent")
_AT_ONCE = 500  # articles asked for, or put down, in one go


def harvests(packed: Sequence[Parcel], settings: Settings, jobs: int, memory: Memory, track: Track) -> tuple[tuple[Harvest, ...], int]:
    """What each parcel gives, in order, and how many of them `memory` knew. What is worked out is put down there."""
    keys = _keys(packed, settings)
    known = dict(_known(keys, memory))
    cold = [at for at in range(len(packed)) if at not in known]
    work = map_ordered(partial(_encoded, settings=settings), [packed[at] for at in cold], _lost, jobs)
    fresh: dict[bytes, bytes] = {}
    for at, result in zip(cold, track(work, len(cold), "Reading articles"), strict=True):
        known[at] = msgspec.msgpack.decode(result, type=Harvest) if isinstance(result, bytes) else result
        # A file that changed after it was packed gives something else than its key says.
        if isinstance(result, bytes) and known[at].unpacked.digest == packed[at].digest:
            fresh[keys[at]] = result
        if len(fresh) >= _AT_ONCE:
            memory.remember(fresh)
            fresh = {}
    memory.remember(fresh)
    return tuple(known[at] for at in range(len(packed))), len(packed) - len(cold)


def _keys(packed: Sequence[Parcel], settings: Settings) -> list[bytes]:
    made_by = fingerprint(RULES) + repr([getattr(settings, field.name) for field in fields(settings) if field.name not in _SHOWN]).encode()
    before = digest(made_by)
    return [digest(before + parcel.digest + f"{parcel.line} {parcel.path}".encode()) for parcel in packed]


def _known(keys: Sequence[bytes], memory: Memory) -> Iterator[tuple[int, Harvest]]:
    decoder = msgspec.msgpack.Decoder(Harvest)
    for start in range(0, len(keys), _AT_ONCE):
        found = memory.recall(keys[start : start + _AT_ONCE])
        for at in range(start, min(start + _AT_ONCE, len(keys))):
            if keys[at] in found:
                try:
                    yield at, decoder.decode(found[keys[at]])
                except (msgspec.DecodeError, ValueError):  # sound, but of another make
                    continue


def _encoded(parcel: Parcel, settings: Settings) -> bytes | Harvest:
    """In the form in which it travels best and is remembered; as it is where that form has no place for it (numbers past 64 bits)."""
    whole = harvest(parcel, settings)
    try:
        return msgspec.msgpack.encode(whole)
    except (ValueError, TypeError, OverflowError):
        return whole


def _lost(parcel: Parcel, why: str) -> Harvest:
    what, mend = f"this article was left out: {why}", "shorten it, or take it out of the folder; the others are not touched"
    return Harvest(Unpacked(None, (Fault(parcel.path, max(parcel.line, 1), 1, what, mend),), (), parcel.digest), whole=False)
