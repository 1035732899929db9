"""Whether a source came by what it shares with a dated one."""

from builder.events.event import DatedBy, Source


def is_joined(source: Source) -> bool:
    """Whether the sentence has no date of its own and came by what it shares with one that has."""
    return source.dated_by == DatedBy.SHARED
