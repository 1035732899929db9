"""What a chapter is called."""

from builder.languages.dates_in_words import interval_in_words
from builder.languages.headings_in_words import YEAR_UNKNOWN
from builder.pages.chapter import Chapter
from builder.pages.wording import say
from builder.temporal.granularity import Granularity


def chapter_words(chapter: Chapter) -> str:
    """``2025``, ``July 2025``, ``The 1960s``, ``The 1990s, year not known``, ``2025, page 2``."""
    words = interval_in_words(chapter.interval)
    words = words[0].upper() + words[1:]
    coarse = all(event.interval and event.interval.granularity > Granularity.YEAR for event in chapter.events)
    if chapter.interval.granularity > Granularity.YEAR and coarse:
        words = f"{words}, {YEAR_UNKNOWN}"
    return words if chapter.number == 1 else say("page", chapter.number, title=words)
