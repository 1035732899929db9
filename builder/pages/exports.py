"""The chronology in the formats of other programs."""

from collections.abc import Callable, Mapping

from builder.events.timeline import Timeline
from builder.pages.atom import atom
from builder.pages.document import document
from builder.pages.encode import encode
from builder.pages.ics import ics
from builder.pages.spreadsheet import spreadsheet
from builder.pages.timelinejs import timelinejs


def _json(timeline: Timeline) -> str:
    return encode(document(timeline), indent=1)


def _jsonl(timeline: Timeline) -> str:
    whole = document(timeline)
    return "".join(encode(event) for event in (*whole["events"], *whole["undated"]))


# The name a user gives → the whole file as text.
EXPORTS: Mapping[str, Callable[[Timeline], str]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": spreadsheet,
    "ics": ics,
    "atom": atom,
    "timelinejs": timelinejs,
}
