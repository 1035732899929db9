"""The two ends of a range that is told in one expression: TIMEX3 writes each for itself."""

import re

from builder.temporal.edtf import edtf
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD, Meaning, Span
from builder.temporal.timex3 import timex3
from builder.timex.reading import Anchoring
from builder.timex.timex import End


def ends(words: str, start: int, meaning: Meaning | None, anchoring: Anchoring, between: re.Pattern[str]) -> tuple[End, ...]:
    """Both ends of `words`, which begin at `start`, or none. `between` is what may stand between two ends."""
    gap = between.search(words)
    if not isinstance(meaning, Span) or anchoring.interval is None or gap is None:
        return ()
    first = meaning.first.at(anchoring.interval, anchoring.direction)
    last = meaning.last.at(first, FORWARD) if first else None
    if first is None or last is None:
        return ()
    return _end(words, start, 0, gap.start(), first), _end(words, start, gap.end(), len(words), last)


def _end(words: str, offset: int, start: int, end: int, interval: Interval) -> End:
    return End(offset + start, offset + end, words[start:end], timex3(interval), edtf(interval), interval)
