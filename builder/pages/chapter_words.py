"""What a chapter is called."""

from builder.pages.chapter import Chapter
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import interval_in_words
from builder.wording.tongue import Tongue


def chapter_words(chapter: Chapter, tongue: Tongue) -> str:
    """``2025``, ``July 2025``, ``The 1960s``, ``The 1990s, year not known``, ``2025, page 2``."""
    words = interval_in_words(chapter.interval, tongue)
    words = words[0].upper() + words[1:]
    coarse = all(event.interval and event.interval.granularity > Granularity.YEAR for event in chapter.events)
    if chapter.interval.granularity > Granularity.YEAR and coarse:
        words = f"{words}, {tongue.say('year not known')}"
    return words if chapter.number == 1 else tongue.say("page", chapter.number, title=words)
