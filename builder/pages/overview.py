"""What is in the chapters of a long timeline, at a glance."""

from collections.abc import Iterator, Sequence

from builder.events.event import DatedEvent
from builder.pages.chapter import Chapter
from builder.pages.ground import Ground
from builder.pages.page_view import Overview
from builder.pages.part_words import part_words
from builder.pages.title_link import title_link
from builder.pages.view import Link

_SHOWN = 3  # events of a chapter
_MORE = 50  # events: for every so many one more is shown,
_MOST = 8  # up to so many
_ROOM = 360  # events of an overview, or its page would be too heavy


def overview(ground: Ground, chapters: Sequence[Chapter], root: str) -> Iterator[Overview]:
    """The chapters with their most important events, in order, and their parts. `root` leads to the site's root."""
    most = min(_MOST, _ROOM // max(1, len(chapters)))
    for chapter in chapters:
        held = chapter.all()
        events = tuple(title_link(event, ground, root) for event in _foremost(held, most))
        link = Link(part_words(chapter, ground.tongue), root + chapter.path, count=ground.tongue.say("events", len(held)))
        yield Overview(link, events, tuple(_part(ground, part, root) for part in chapter.parts))


def _foremost(events: Sequence[DatedEvent], most: int) -> list[DatedEvent]:
    """The key events, then the most important."""
    number = min(most, _SHOWN + len(events) // _MORE)
    ranked = sorted(range(len(events)), key=lambda place: (not events[place].key, -events[place].importance, place))
    return [events[place] for place in sorted(ranked[:number])]


def _part(ground: Ground, part: Chapter, root: str) -> Link:
    return Link(part_words(part, ground.tongue), root + part.path, count=ground.tongue.number(len(part.all())))
