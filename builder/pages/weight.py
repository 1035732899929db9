"""How heavy an event is on its way to the reader."""

from builder.events.event import DatedEvent

_SQUEEZED = 0.65  # bytes of a compressed page for each byte of words, the markup of their row with them; measured on reports of an agency


def weight(event: DatedEvent) -> int:
    """About how many bytes an event adds to a compressed page; of its words alone, so that it is the same on every machine."""
    words = event.title + "".join(source.sentence + source.because for source in event.sources)
    return round(_SQUEEZED * (len(words) if words.isascii() else len(words.encode("utf-8", "replace"))))
