"""What happened, when, and who says so."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from builder.temporal.interval import Interval


class Status(StrEnum):
    """How far a happening is vouched for."""

    REPORTED = "reported"
    PLANNED = "planned"
    CLAIMED = "claimed"
    DENIED = "denied"


class DatedBy(StrEnum):
    """What gave a report its date: its own words, a sentence that tells of the same, or an editor."""

    WORDS = "words"
    SHARED = "shared"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a report stands that an editor brought from elsewhere: an http or https address, who published it, and when if that is known."""

    url: str
    publisher: str
    published: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One report of an event: a sentence of an article. `expression` is what dated it, at code points [start, end) of `sentence`.

    One that stands in none of the articles has their ids' place empty and tells its `origin` instead. `note` is what an editor said of changes
    other than the date's, whose reason is `because`.
    """

    article: str
    index: int
    sentence: str
    expression: str
    start: int
    end: int
    because: str
    edited: bool = False
    origin: Origin | None = None
    dated_by: DatedBy = DatedBy.WORDS
    note: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One side of a disagreement: the words, and the indexes into the event's `sources` that say so."""

    value: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What the reports differ on: `what` is "date", "number" or another."""

    what: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """One happening. `date` is EDTF; `interval` None only for an undated one; `part` which part or side of it is meant (`part.py`). `text` is the
    best source's sentence, verbatim.

    `ids` are the ids of its dated reports, `id` among them: whatever report comes or goes, the others still lead to it. `checked` is set where
    an editor has seen to it. `unsorted` are names whose kind the article does not tell.
    """

    id: str
    date: str
    interval: Interval | None
    approximate: bool
    title: str
    text: str
    status: Status
    sources: tuple[Source, ...]
    importance: float = 0.0
    key: bool = False
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    claimed_by: str = ""
    disagreements: tuple[Disagreement, ...] = ()
    follows: tuple[str, ...] = ()
    followed_by: tuple[str, ...] = ()
    part: str = ""
    ids: tuple[str, ...] = ()
    checked: bool = False
    unsorted: tuple[str, ...] = ()
