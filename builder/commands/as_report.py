"""What `check` found, for another program."""

import json
from collections.abc import Sequence

from builder.errors import Fault
from builder.events.editing.doubts import Doubt
from builder.events.timeline import Timeline


def as_report(timeline: Timeline, faults: Sequence[Fault], doubtful: Sequence[Doubt]) -> str:
    """A JSON object: ``articles`` and ``events`` (how many), ``undated_articles`` (ids), ``faults`` in the order of their places (``path``, ``line``,
    ``column``, ``severity``, ``what``, ``mend``), and ``doubtful`` events, what matters most first (``event`` and ``ids``, ``date`` in EDTF or null,
    ``title``, ``text``, ``why``, and ``articles``, ids)."""
    report = {
        "articles": len(timeline.articles),
        "events": len(timeline.events) + len(timeline.undated),
        "undated_articles": [article.id for article in timeline.articles if article.publication is None],
        "faults": [_fault(fault) for fault in faults],
        "doubtful": [_doubt(doubt) for doubt in doubtful],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _fault(fault: Fault) -> dict[str, object]:
    place = {"path": fault.path, "line": fault.line, "column": fault.column}
    return {**place, "severity": fault.severity.value, "what": fault.what, "mend": fault.mend}


def _doubt(doubt: Doubt) -> dict[str, object]:
    event = doubt.event
    told = list(dict.fromkeys(source.article for source in event.sources if source.article))
    known = {"event": event.id, "ids": event.ids, "date": event.date or None, "title": event.title, "text": event.text}
    return {**known, "why": doubt.why, "articles": told}
