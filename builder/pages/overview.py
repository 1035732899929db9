"""What is in the chapters of a long timeline, at a glance."""

from collections.abc import Iterable, Iterator, Sequence

from builder.events.event import DatedEvent
from builder.pages.chapter import Chapter
from builder.pages.cut import cut
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.page_view import Overview
from builder.pages.part_words import part_words
from builder.pages.places import event_from
from builder.pages.view import Link
from builder.pages.wording import say

HEADLINE = 140  # letters of a title in a list
_SHOWN = 3  # events of a chapter
_MORE = 50  # events: for every so many one more is shown,
_MOST = 8  # up to so many


def overview(ground: Ground, chapters: Iterable[Chapter], root: str) -> Iterator[Overview]:
    """The chapters with their most important events, in order, and their parts. `root` leads to the site's root."""
    for chapter in chapters:
        held = chapter.all()
        events = tuple(Link(cut(event.title, HEADLINE), event_from(root, event, ground.homes), when=event_words(event)) for event in _foremost(held))
        link = Link(part_words(chapter), root + chapter.path, count=say("events", len(held)))
        yield Overview(link, events, tuple(_part(part, root) for part in chapter.parts))


def _foremost(events: Sequence[DatedEvent]) -> list[DatedEvent]:
    """The key events, then the most important."""
    number = min(_MOST, _SHOWN + len(events) // _MORE)
    ranked = sorted(range(len(events)), key=lambda place: (not events[place].key, -events[place].importance, place))
    return [events[place] for place in sorted(ranked[:number])]


def _part(part: Chapter, root: str) -> Link:
    return Link(part_words(part), root + part.path, count=f"{len(part.all()):,}")
