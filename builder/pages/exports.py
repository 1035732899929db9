"""The chronology in the formats of other programs."""

from collections.abc import Callable, Mapping

from builder.pages.atom import atom
from builder.pages.document import document
from builder.pages.encode import encode
from builder.pages.ground import Ground
from builder.pages.ics import ics
from builder.pages.indented import indented
from builder.pages.spreadsheet import spreadsheet
from builder.pages.timelinejs import timelinejs


def _jsonl(ground: Ground) -> str:
    whole = document(ground)
    return "".join(encode(event) for event in (*whole["events"], *whole["undated"]))


# The name a user gives → the whole file as text.
EXPORTS: Mapping[str, Callable[[Ground], str]] = {
    "json": indented,
    "jsonl": _jsonl,
    "csv": spreadsheet,
    "ics": ics,
    "atom": atom,
    "timelinejs": timelinejs,
}
