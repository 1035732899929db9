"""Faults: what is wrong with what we were given, where, and how to mend it.

Two kinds of error leave this program. A `Fault` is the user's to mend and always has a place; anything else is ours.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error makes the run exit 1; a warning does so only under ``--strict``."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong in the seeds, settings or templates. `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    what: str
    mend: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.what}; {self.mend}"


class ContentError(Exception):
    """The seeds, settings or templates cannot be used as they are. Carries every `Fault` found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
