"""The chronology as data: the shape of ``timeline.json``, which other programs rely on."""

from typing import Any

from builder.pages.document_head import document_head
from builder.pages.ground import Ground
from builder.pages.record import record


def document(ground: Ground) -> dict[str, Any]:
    """Format 1: ``{"format", "version", "title", "language", "articles", "events", "undated"}``, in that order; unknown values are None."""
    timeline, articles = ground.timeline, ground.articles
    return {
        **document_head(ground),
        "events": [record(event, event.sources, articles) for event in timeline.events],
        "undated": [record(event, event.sources, articles) for event in timeline.undated],
    }
