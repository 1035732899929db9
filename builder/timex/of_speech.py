"""What is counted from the day on which quoted words were spoken, where that is not the day of publication."""

from collections.abc import Sequence

from builder.languages.language import Base
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import BACK
from builder.timex.is_quoted import is_quoted
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.timex import Anchor, Timex
from builder.timex.unit_of import unit_of

_NEWS = 3  # days that what is reported may be older than the report
_MEMORY = 40  # earlier mentions looked at


def of_speech(mention: Mention, earlier: Sequence[Timex], reading: Reading) -> Anchoring | None:
    """Of "today", "last night" or "this week" within quotation marks, in an article that tells the news of a day gone by: that day, as named last
    before the words. None of all else, and where the article has named its own day.

    `earlier` are the dated timexes before it.
    """
    sense, today = mention.sense, reading.today
    if sense is None or today is None or sense.base != Base.PUBLICATION or unit_of(sense.meaning) > G.WEEK:
        return None
    if not is_quoted(reading.text, mention.start):
        return None
    named = [each for each in earlier[-_MEMORY:] if each.anchor != Anchor.NONE and each.interval is not None and each.interval.granularity <= G.DAY]
    told = [(each.text, each.interval) for each in named if not is_quoted(reading.text, each.start)]  # an article's own stamp tells nothing
    if any(day is not None and today.start <= day.start < today.end for _, day in told):
        return None
    near = ((words, day) for words, day in reversed(told) if day is not None and 0 < today.start - day.start <= _NEWS)
    words, day = next(near, ("", None))
    read = sense.meaning.at(today, BACK) if sense.meaning is not None else None
    of_that_day = read is not None and day is not None and read.start == day.start  # "yesterday", said today of the day the news is of
    return Anchoring(Anchor.MENTION, day, BACK, words) if day is not None and not of_that_day else None
