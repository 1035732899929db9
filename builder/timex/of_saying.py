"""The day that "today" means in words quoted from an earlier one."""

import re
from collections.abc import Sequence

from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, Clock, Shift
from builder.timex.is_quoted import is_quoted
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.timex import Anchor, Timex

_MARK = re.compile(r"[\"“”]")
_SPEECH = 600  # code points of what is left of the words quoted
_MEMORY = 12  # earlier mentions looked at
_NEWS = 7  # days: the dates of the news


def of_saying(mention: Mention, earlier: Sequence[Timex], reading: Reading) -> Anchoring | None:
    """ "On Monday the mayor resigned. “Today I make room,” he wrote", read on Thursday: the last day of the news told before, where the article tells
    nothing of its own day and no other day of the saying. None where the publication's day is as good."""
    today, sense = reading.today, mention.sense
    if today is None or reading.narrative or sense is None or not _is_today(sense.meaning) or not _is_said(mention, reading.text):
        return None
    told = [timex for timex in earlier[-_MEMORY:] if _is_of_news(timex, today, reading.text)]
    if (
        not told
        or any(timex.interval and timex.interval.start == today.start for timex in told)
        or reading.cues.speaking.match(reading.text, mention.end)
    ):
        return None
    return Anchoring(Anchor.MENTION, told[-1].interval, BACK, told[-1].text)


def _is_today(meaning: object) -> bool:
    """Or "this morning"."""
    day = meaning.whole if isinstance(meaning, Clock) else meaning
    return isinstance(day, Shift) and day.unit == G.DAY and day.offset == 0


def _is_said(mention: Mention, text: str) -> bool:
    """Inside of marks that somebody has not forgotten to close."""
    mark = _MARK.search(text, mention.end, mention.end + _SPEECH) if is_quoted(text, mention.start) else None
    return mark is not None and mark[0] != "“"


def _is_of_news(timex: Timex, today: Interval, text: str) -> bool:
    """A day of the last ones, counted from the publication outside of words quoted."""
    if timex.interval is None or timex.interval.end - timex.interval.start != 1 or timex.anchor != Anchor.PUBLICATION:
        return False
    return today.start - _NEWS <= timex.interval.start <= today.start and not is_quoted(text, timex.start)
