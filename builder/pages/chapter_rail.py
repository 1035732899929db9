"""The rail of a chapter: its own months and days, and the chapters on either side."""

from collections.abc import Sequence
from dataclasses import replace

from builder.pages.chapter import Chapter
from builder.pages.chapter_words import chapter_words
from builder.pages.ground import Ground
from builder.pages.part_words import part_words
from builder.pages.rail import rail
from builder.pages.view import Day, Link, RailMonth, RailYear
from builder.wording.headings_in_words import numbers_in_words

_UP = "../"


def chapter_rail(ground: Ground, top: Chapter, chapter: Chapter, days: Sequence[Day]) -> tuple[RailYear, ...]:
    """`top` is the chapter of the whole timeline that holds `chapter`, or is it; `days` are the headings of `chapter`."""
    place = ground.chapters.index(top)
    before, after = ground.chapters[max(0, place - 1) : place], ground.chapters[place + 1 : place + 2]
    return (*(_beside(ground, each) for each in before), *_here(ground, top, chapter, days), *(_beside(ground, each) for each in after))


def _beside(ground: Ground, chapter: Chapter) -> RailYear:
    return RailYear(chapter_words(chapter, ground.tongue), _UP + chapter.path, ())


def _here(ground: Ground, top: Chapter, chapter: Chapter, days: Sequence[Day]) -> tuple[RailYear, ...]:
    own = rail(days, ground.tongue)
    if not top.parts:
        return tuple(replace(year, here=True) for year in own) or (RailYear(chapter_words(top, ground.tongue), "#timeline", (), here=True),)
    return (RailYear(chapter_words(top, ground.tongue), _UP + top.path, tuple(_month(ground, part, chapter, own) for part in top.parts), here=True),)


def _month(ground: Ground, part: Chapter, chapter: Chapter, own: Sequence[RailYear]) -> RailMonth:
    """With its days, where it is the page one is on, or with its pages."""
    days = [link for year in own for held in year.months for link in held.days] if part == chapter else []
    pages = [_page(ground, page) for page in part.parts] if part == chapter or chapter in part.parts else []
    return RailMonth(part_words(part, ground.tongue), _UP + part.path, (*pages, *days), here=part == chapter or chapter in part.parts)


def _page(ground: Ground, page: Chapter) -> Link:
    numbers, words = numbers_in_words(page.interval, ground.tongue)
    return Link(numbers, _UP + page.path, note=words)
