"""Why an expression has its date, in one line for a reader; true to what the code did."""

from builder.languages.dates_in_words import interval_in_words
from builder.languages.language import Base, Sense
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD, NEAREST
from builder.timex.reading import Anchoring
from builder.timex.timex import Anchor

_NO_CALENDAR = {
    "DURATION": "‘{words}’ is a length of time, not a date",
    "SET": "‘{words}’ comes again and again, so it is not one date",
    "PAST_REF": "‘{words}’ names no day: only that it is past",
    "PRESENT_REF": "‘{words}’ names no day: only that it is the present",
    "FUTURE_REF": "‘{words}’ names no day: only that it is to come",
}


def because(words: str, sense: Sense, anchoring: Anchoring, interval: Interval | None) -> str:
    """``‘last Friday’, read on Thursday 10 July 2025`` and its like."""
    words = " ".join(words.split())
    if sense.meaning is None or sense.base == Base.AHEAD and interval is None:
        return _NO_CALENDAR[sense.value if sense.value in _NO_CALENDAR else sense.type].format(words=words)
    if anchoring.kind == Anchor.UNRESOLVED:
        return f"‘{words}’ cannot be placed: {_unplaced(anchoring)}"
    if anchoring.kind == Anchor.NONE or anchoring.interval is None:
        return f"‘{words}’, as the article says"
    if anchoring.kind == Anchor.MENTION and anchoring.direction == NEAREST:
        return f"‘{words}’, of the year that fits best with the dates told around it, such as ‘{' '.join(anchoring.words.split())}’"
    if anchoring.kind == Anchor.MENTION:
        return f"‘{words}’, counted from ‘{' '.join(anchoring.words.split())}’ earlier in the article"
    read_on = interval_in_words(anchoring.interval, with_weekday=True)
    if anchoring.direction == FORWARD:
        return f"‘{words}’, still to come (‘{anchoring.words.strip()}’) when read on {read_on}"
    if anchoring.direction == NEAREST and anchoring.words:
        return f"‘{words}’, the nearest one when read on {read_on} (‘{anchoring.words.strip()}’)"
    if anchoring.direction == NEAREST:
        return f"‘{words}’, the nearest one when read on {read_on}"
    return f"‘{words}’, read on {read_on}"


def _unplaced(anchoring: Anchoring) -> str:
    if anchoring.words:
        return f"it was said on some day after ‘{' '.join(anchoring.words.split())}’"
    return "no day is named from which to count" if anchoring.direction == FORWARD else "no publication date is known"
