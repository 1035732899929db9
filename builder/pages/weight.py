"""How heavy an event is on its way to the reader."""

from builder.events.event import DatedEvent

# Bytes of a compressed page, on the safe side of what real reports were measured to add. More than their words: each row has addresses and an
# anchor of its own, which compress badly.
_ROW = 100
_FURTHER = 20  # for each report but the first, its words apart
_WORDS = 0.4  # for each byte of them


def weight(event: DatedEvent) -> int:
    """About how many bytes an event adds to a compressed page; told of its words, so that it is the same on every machine."""
    words = "".join((event.title, *[source.sentence + source.because for source in event.sources]))
    length = len(words) if words.isascii() else len(words.encode("utf-8", "replace"))
    return round(_ROW + _FURTHER * (len(event.sources) - 1) + _WORDS * length)
