"""Whether a text tells news or a story: decided by the text itself, from all its dates."""

import datetime
from collections.abc import Sequence

from builder.languages.language import Base, Sense
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import Fixed
from builder.timex.mention import Mention
from builder.timex.recurring_of import recurring_of

_SHARE = 0.5  # of the dates that tell, more than so many are of years long past
_SENTENCE = 12  # code points of a story to each of its dates at the least
_ENOUGH = 3  # dates that tell
_OPENING = 2  # and of the first ones: news begins with the news


def narrates(mentions: Sequence[Mention], published: datetime.date | None) -> bool:
    """True for a narrative: most dates told in full, and most of the first ones, are of years long before the publication.

    Without a publication date all is a story but a mere list of dates.
    """
    if mentions and (len(mentions) - 1) * _SENTENCE > mentions[-1].start - mentions[0].start:
        return False
    if published is None:
        return True
    votes = [vote for mention in mentions if mention.sense and (vote := _vote(mention.sense, published.year)) is not None]
    return len(votes) >= _ENOUGH and all(sum(part) > _SHARE * len(part) for part in (votes, votes[:_OPENING]))


def _vote(sense: Sense, year: int) -> bool | None:
    """True for an old year, False for a date of the news ("yesterday", "on Monday", this year's), None for what says neither."""
    if isinstance(sense.meaning, Fixed):
        old = from_day(sense.meaning.interval.start)[0] <= year - 2
        return None if old and sense.names else old
    what = recurring_of(sense.meaning)
    weekday = what is not None and what.period == G.WEEK
    return False if weekday or sense.base == Base.PUBLICATION else None
