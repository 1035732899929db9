"""Which page each event is at home on."""

from collections.abc import Iterator, Mapping, Sequence

from builder.events.timeline import Timeline
from builder.pages.chapter import Chapter
from builder.pages.places import INDEX, undated_path
from builder.pages.sheets import sheets


def homes(timeline: Timeline, divided: Sequence[Chapter] | None) -> Mapping[str, str]:
    """Event id → the path of the one page where it has its anchor; `event_href` makes an address of it.

    `divided`: the chapters, None where the front page holds all.
    """
    if divided is None:
        return {event.id: INDEX for event in (*timeline.events, *timeline.undated)}
    dated = {event.id: chapter.path for chapter in _leaves(divided) for event in chapter.events}
    return dated | {event.id: undated_path(number) for number, sheet in enumerate(sheets(timeline.undated), 1) for event in sheet}


def _leaves(divided: Sequence[Chapter]) -> Iterator[Chapter]:
    for chapter in divided:
        yield chapter
        yield from _leaves(chapter.parts)
