"""A happening whose sentence does not say when."""

from dataclasses import dataclass

from builder.articles.article import Sentence
from builder.events.clause import Parse
from builder.temporal.interval import Interval


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
