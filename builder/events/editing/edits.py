"""What an editor has said in `edits.toml`, ready to be carried out."""

import datetime
from dataclasses import dataclass

from builder.errors import Fault, Severity
from builder.temporal.interval import Interval


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file; `line` and `column` count from 1."""

    path: str
    line: int
    column: int

    def fault(self, what: str, mend: str, severity: Severity = Severity.ERROR) -> Fault:
        """The fault at this place."""
        return Fault(self.path, self.line, self.column, what, mend, severity)


@dataclass(frozen=True, slots=True)
class When:
    """A date by the editor: as EDTF, and the days it means."""

    edtf: str
    interval: Interval
    approximate: bool


Value = str | When | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What the editor puts in the place of one field of an event: `name` is the field's own, or "date" for all that a date consists of."""

    name: str
    value: Value
    place: Place


@dataclass(frozen=True, slots=True)
class Edit:
    """One `[[edit]]`. `event` is an id, `also` are further ids of the same event, by others of its reports; `was` is what the event was when
    the edit was written, empty where that is not told.

    `merge` holds ids of events that are the same happening, `split` ids of reports, or of articles, that tell of another one.
    """

    place: Place
    event: str
    was: str = ""
    because: str = ""
    hide: bool = False
    checked: bool = False
    merge: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every id that the edit calls its event by."""
        return self.event, *self.also


@dataclass(frozen=True, slots=True)
class Addition:
    """One `[[add]]`: an event by hand. `source` is the id of an article or an outside address, `sentence` the words there that tell of it."""

    place: Place
    source: str
    sentence: str
    because: str
    publisher: str
    published: datetime.date | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Edits:
    """All that an editor has said, in the order of the file."""

    edits: tuple[Edit, ...] = ()
    additions: tuple[Addition, ...] = ()


NO_EDITS = Edits()
