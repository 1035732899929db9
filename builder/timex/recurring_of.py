"""The date that comes again inside a meaning: the month of "the first week of June"."""

from builder.temporal.meaning import Clock, From, Last, Meaning, Nearest, Span, Within
from builder.temporal.recurring import Recurring


def recurring_of(meaning: Meaning | None) -> Recurring | None:
    """What the direction or the story chooses among, or None where nothing is left open."""
    while isinstance(meaning, Clock | From | Last | Span | Within):
        meaning = meaning.first if isinstance(meaning, Last | Span) else meaning.base if isinstance(meaning, From) else meaning.whole
    return meaning.what if isinstance(meaning, Nearest) and meaning.pick is None else None
