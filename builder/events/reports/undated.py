"""A happening whose sentence does not say when."""

from dataclasses import dataclass

from builder.articles.article import Sentence
from builder.events.clauses.clause import Parse
from builder.events.dates.dating import Dating
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType


@dataclass(frozen=True, slots=True)
class Undated:
    """The clause `clause` of `parse`, the sentence taken apart, tells what happened in `interval`.

    `expression` is what dated it, at code points [start, end) of the sentence, or above the sentence, and then start and end are 0. `date` is EDTF,
    `because` one line a reader understands. `approximate` is set where the day is that of the telling; `part` is an event's. `title` is empty where
    the clause's words make the headline.
    """

    sentence: Sentence
    parse: Parse
    clause: int
    start: int
    end: int
    expression: str
    date: str
    interval: Interval
    because: str
    approximate: bool
    title: str = ""
    part: str = ""

    def dating(self) -> Dating:
        """As if the date had been found in the sentence; where it was not, no place of it is the date's."""
        inside = (self.start, self.end) if not self.approximate and self.end else (-1, -1)
        timex = Timex(*inside, "", TimexType.DATE, self.date, None, self.date, self.interval, self.approximate, Anchor.NONE, "", "")
        return Dating(timex, *inside, self.clause, self.approximate, 0.0)
