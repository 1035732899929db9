"""The chronology as a table: CSV (RFC 4180, but with plain line feeds), an event a row."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

from builder.events.event import DatedEvent
from builder.pages.clean import clean
from builder.pages.ground import Ground
from builder.pages.record import record
from builder.pages.telling import Telling
from builder.pages.told_afresh import told_afresh

# Column → where its value is. The last ones tell of the event's first source.
_EVENT_COLUMNS = ("id", "date", "earliest", "latest", "precision", "approximate", "status", "claimed_by", "title", "text", "importance", "key")
_LIST_COLUMNS = ("people", "places", "organisations")
_SOURCE_COLUMNS = ("article", "publisher", "published", "url", "href", "sentence", "expression", "because")

# A spreadsheet takes a cell that begins like this for a formula, and would run it; a number, or a date before the year 0, cannot do harm.
_FORMULA = re.compile(r"[\s'\"\ufeff]*+[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_HARMLESS = re.compile(r"-?[0-9][0-9./~?%X-]*")


def spreadsheet(ground: Ground, telling: Telling = told_afresh) -> str:
    """A header and a row for each event, dated ones first; a cell that a spreadsheet could run begins with an apostrophe."""

    def tell(event: DatedEvent) -> str:
        told = record(event, event.sources[:1], ground.articles)
        return _line([_cell(value) for value in _row(told, len(event.sources))])

    header = _line([*_EVENT_COLUMNS, *_LIST_COLUMNS, "sources", *_SOURCE_COLUMNS])
    return "".join((header, *telling("csv", (*ground.timeline.events, *ground.timeline.undated), tell)))


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _row(event: Mapping[str, Any], sources: int) -> list[Any]:
    first = event["sources"][0] if event["sources"] else {}
    return [
        *(event.get(name) for name in _EVENT_COLUMNS),
        *("; ".join(event[name]) for name in _LIST_COLUMNS),
        sources,
        *(first.get(name) for name in _SOURCE_COLUMNS),
    ]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = clean(str(value))
    return f"'{text}" if _FORMULA.match(text) and not _HARMLESS.fullmatch(text) else text
