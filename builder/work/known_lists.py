"""The long lists of names as an earlier run worked them out."""

import contextlib
from collections.abc import Iterator

import msgspec

from builder.articles.digest import digest
from builder.events.gazetteers.common_words import common_words
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.mens_names import mens_names
from builder.events.gazetteers.surnames import surnames
from builder.events.gazetteers.towns import towns
from builder.events.gazetteers.womens_names import womens_names
from builder.work.fingerprint import RULES, fingerprint
from builder.work.memory import Memory

_LISTS = {"common": common_words, "given": given_names, "men": mens_names, "surnames": surnames, "towns": towns, "women": womens_names}


@contextlib.contextmanager
def known_lists(memory: Memory) -> Iterator[None]:
    """Tells the lists what `memory` knows of them, and at the end puts down there what it did not know, for the next run. They come of the builder's
    rules and the packages beside it alone, and to work them out takes longer than to read an article does."""
    keys = {digest(fingerprint(RULES) + f"names: {name}".encode()): each for name, each in _LISTS.items() if each.known is None}
    for key, held in memory.recall(keys).items():
        with contextlib.suppress(msgspec.DecodeError, ValueError):  # sound, but of another make
            keys[key].tell(msgspec.msgpack.decode(held, type=list[str]))
    new = {key: each for key, each in keys.items() if each.known is None}
    yield
    if memory.lasts:
        memory.remember({key: msgspec.msgpack.encode(sorted(each())) for key, each in new.items()})
