"""Whether a text speaks from its own day, so that its "last year" is the publication's whatever it tells of."""

from collections.abc import Iterable

from builder.languages.language import Base
from builder.timex.mention import Mention

_SHARE = 0.1  # of the dates: an interview about old times has more that are counted from its day, a history fewer


def speaks(mentions: Iterable[Mention]) -> bool:
    """True where many of the dates are "today", "last year" and the like."""
    bases = [mention.sense.base for mention in mentions if mention.sense and mention.sense.meaning]
    return bases.count(Base.PUBLICATION) > _SHARE * len(bases)
