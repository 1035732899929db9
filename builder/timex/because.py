"""Why an expression has its date, in one line for a reader; true to what the code did."""

from builder.languages.language import Base, Sense
from builder.temporal.interval import Interval
from builder.temporal.meaning import FORWARD, NEAREST
from builder.timex.reading import Anchoring
from builder.timex.timex import Anchor
from builder.wording.dates_in_words import interval_in_words
from builder.wording.tongue import Tongue

_ON_NO_CALENDAR = frozenset({"DURATION", "SET", "PAST_REF", "PRESENT_REF", "FUTURE_REF"})


def because(words: str, sense: Sense, anchoring: Anchoring, interval: Interval | None, tongue: Tongue) -> str:
    """``‘last Friday’, read on Thursday 10 July 2025`` and its like."""
    day = interval_in_words(anchoring.interval, tongue, with_weekday=True) if anchoring.kind == Anchor.PUBLICATION and anchoring.interval else ""
    other = " ".join(anchoring.words.split())
    return tongue.say(f"because {_kind(sense, anchoring, interval)}", words=" ".join(words.split()), other=other, day=day)


def _kind(sense: Sense, anchoring: Anchoring, interval: Interval | None) -> str:
    """Which of the reasons it is, as the table of words has them."""
    if sense.meaning is None or sense.base == Base.AHEAD and interval is None:
        return sense.value if sense.value in _ON_NO_CALENDAR else sense.type
    if anchoring.kind == Anchor.UNRESOLVED:
        return "said later" if anchoring.words else "no day" if anchoring.direction == FORWARD else "unpublished"
    if anchoring.kind == Anchor.NONE or anchoring.interval is None:
        return "said"
    if anchoring.kind == Anchor.MENTION:
        return "story" if anchoring.direction == NEAREST else "counted"
    if anchoring.direction == FORWARD:
        return "to come"
    if anchoring.direction == NEAREST:
        return "nearest beside" if anchoring.words else "nearest"
    return "read"
