"""Titles of songs, books and shows that begin with a shortened verb: "It's Not Ulvika"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from builder.events.names.cast import Run

_ADVERBS = ("Not", "Too", "Only", "Never", "So")
_SHORTENED = re.compile(r"\b[A-Z][a-z]{0,12}['’](?:s|re|m|ve|ll|d|t) $")
_GLANCE = 18  # code points before a name


def with_contractions(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs in order, "It's Not Ulvika" as one where "Not Ulvika" is one; no word of it is a name by itself."""
    joined: list[Run] = []
    for run in runs:
        found = _SHORTENED.search(text, max(0, run.start - _GLANCE), run.start) if len(run.words) > 1 and run.words[0] in _ADVERBS else None
        if found is None:
            joined.append(run)
            continue
        last = joined[-1] if joined else None
        if last is not None and last.end > found.start():
            joined[-1:] = [replace(last, words=last.words[:-1])] if len(last.words) > 1 else []
        joined.append(replace(run, start=found.start(), words=(found.group().strip(), *run.words)))
    return joined
