"""What happened, when, and who says so."""

from dataclasses import dataclass
from enum import StrEnum

from builder.temporal.interval import Interval


class Status(StrEnum):
    """How far a happening is vouched for."""

    REPORTED = "reported"
    PLANNED = "planned"
    CLAIMED = "claimed"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Source:
    """One report of an event: a sentence of an article. `expression` is what dated it, at code points [start, end) of `sentence`."""

    article: str
    index: int
    sentence: str
    expression: str
    start: int
    end: int
    because: str
    edited: bool = False


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
    """One happening. `date` is EDTF; `interval` None only for an undated one. `text` is the best source's sentence, verbatim."""

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
