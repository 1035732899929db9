"""The chapters of a long timeline, and its undated events."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from builder.events.event import DatedEvent
from builder.pages.chapter import Chapter
from builder.pages.chapter_rail import chapter_rail
from builder.pages.chapter_words import chapter_words
from builder.pages.chronology_view import chronology_view
from builder.pages.days import days
from builder.pages.ground import Ground
from builder.pages.listed import Listed
from builder.pages.overview import overview
from builder.pages.page_view import ChapterPage
from builder.pages.places import INDEX, undated_path
from builder.pages.rows import rows
from builder.pages.sheets import sheets
from builder.pages.spots import spots
from builder.pages.strip import WORTH, strip
from builder.pages.unmade import Unmade
from builder.pages.view import Link, Row

_UP = "../"  # from a chapter to the root


def chapter_views(ground: Ground, shown: Listed) -> Iterator[tuple[str, Unmade]]:
    """The path of each page of a timeline that is too long for the front page, and its contents, a `ChapterPage`."""
    tops = [_outline(top) for top in ground.chapters]
    order = [(top, chapter, above) for top in ground.chapters for chapter, above in _within(top, None)]
    pages = [None, *(Link(chapter_words(chapter, ground.tongue), _UP + chapter.path) for _, chapter, _ in order), None]
    for number, (top, chapter, above) in enumerate(order):
        place = ground.chapters.index(top)
        told = (tops[max(0, place - 1) : place + 2], [shown.imprints[event.id] for event in chapter.all()], pages[number], pages[number + 2])
        yield chapter.path, Unmade(told, partial(_page, ground, shown.rows, top, chapter, above, (pages[number], pages[number + 2])))
    if ground.timeline.undated and not ground.whole:
        yield from _undated(ground, shown)


def _within(chapter: Chapter, above: Chapter | None) -> Iterator[tuple[Chapter, Chapter | None]]:
    yield chapter, above
    for part in chapter.parts:
        yield from _within(part, chapter)


def _outline(chapter: Chapter) -> tuple[object, ...]:
    """All that other pages tell of a chapter, its events left out."""
    return chapter.path, chapter.interval, chapter.number, len(chapter.all()), [_outline(part) for part in chapter.parts]


def _page(
    ground: Ground, shown: Mapping[str, Row], top: Chapter, chapter: Chapter, above: Chapter | None, beside: tuple[Link | None, Link | None]
) -> ChapterPage:
    chronology = days(chapter.events, shown, ground.tongue)
    return ChapterPage(
        title=chapter_words(chapter, ground.tongue),
        kicker=(ground.tongue.say("events", len(chapter.all())),),
        up=Link(chapter_words(above, ground.tongue), _UP + above.path) if above else Link(ground.tongue.say("timeline"), _UP + INDEX),
        strip=strip(spots(ground, chapter.all(), _UP), ground.tongue) if len(chapter.all()) >= WORTH else None,
        rail=chapter_rail(ground, top, chapter, chronology),
        overview=tuple(overview(ground, chapter.parts, _UP)),
        chronology=chronology_view(chronology, (), home=True),
        previous=beside[0],
        next=beside[1],
    )


def _undated(ground: Ground, shown: Listed) -> Iterator[tuple[str, Unmade]]:
    parts = sheets(ground.timeline.undated)
    for number, events in enumerate(parts, 1):
        told = (number, len(parts), len(ground.timeline.undated), [shown.imprints[event.id] for event in events])
        yield undated_path(number), Unmade(told, partial(_undated_page, ground, number, len(parts), events))


def _undated_page(ground: Ground, number: int, of: int, events: Sequence[DatedEvent]) -> ChapterPage:
    say = ground.tongue.say
    return ChapterPage(
        title=say("undated") if number == 1 else say("page", number, title=say("undated")),
        kicker=(say("events", len(ground.timeline.undated)),),
        up=Link(say("timeline"), INDEX),
        strip=None,
        rail=(),
        overview=(),
        chronology=chronology_view((), tuple(rows(ground, events, "").values()), home=True),
        previous=Link(say("page", number - 1, title=say("undated")), undated_path(number - 1)) if number > 1 else None,
        next=Link(say("page", number + 1, title=say("undated")), undated_path(number + 1)) if number < of else None,
    )
