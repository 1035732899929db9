"""What a chapter is called where the year it belongs to is plain."""

from builder.pages.chapter import Chapter
from builder.pages.chapter_words import chapter_words
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity
from builder.wording.headings_in_words import month_in_words
from builder.wording.tongue import Tongue


def part_words(part: Chapter, tongue: Tongue) -> str:
    """``July`` for a month, anything else as `chapter_words` has it."""
    if part.interval.granularity == Granularity.MONTH and part.number == 1:
        return month_in_words(from_day(part.interval.start)[1], tongue)
    return chapter_words(part, tongue)
