"""Where a sentence says what dated it."""

from builder.events.event import DatedBy, Source


def dating_words(source: Source) -> tuple[int, int]:
    """Code points [start, end) of the report's sentence; (0, 0) where none of its words did: what an editor has dated anew may say another day."""
    return (0, 0) if source.dated_by == DatedBy.EDITOR else (source.start, source.end)
