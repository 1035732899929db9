"""Names whose parts hyphens join, in texts that have spaces around their hyphens."""

import re
from collections.abc import Iterable
from dataclasses import replace

from builder.events.cast import Run

# "50 - year - old": nobody means a dash there.
_SPACED = re.compile(r"\b\d{1,3} - (?:year|month|week|day|hour)\b|\b(?:well|long|high|self|co|non|pre|post|re|mid|vice|multi|semi) - [a-z]")
_JOINT = re.compile(r" (?:(?:al|el|ad|ar|as) - |- (?:(?:on|upon|in|under|le|la|les|sur|de|y) - )?)")
_LONGEST_JOINT = 11  # code points


def hyphened(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs of a text in order, those that only a hyphen parts made one: "Hay - on - Wye", "Hugh Ellis - Nanney"."""
    if " - " not in text or not _SPACED.search(text):
        return list(runs)
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        near = before is not None and run.start - before.end <= _LONGEST_JOINT and not run.titles
        if before is not None and near and _JOINT.fullmatch(text, before.end, run.start):
            words = f"{before.name}{text[before.end : run.start]}{run.name}".replace(" - ", "-").split(" ")
            whole = replace(before, words=tuple(words), spaced=0)
            joined[-1] = replace(whole, spaced=run.end - whole.end)
        else:
            joined.append(run)
    return joined
