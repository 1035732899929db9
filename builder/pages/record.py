"""An event as data."""

from collections.abc import Iterable, Mapping
from typing import Any

from builder.articles.article import Article
from builder.events.event import DatedBy, DatedEvent, Disagreement, Source
from builder.pages.provenance import Provenance, provenance


def record(event: DatedEvent, sources: Iterable[Source], articles: Mapping[str, Article]) -> dict[str, Any]:
    """The event as ``timeline.json`` has it, with `sources` of its own; unknown values are None. `articles`: id → article."""
    interval = event.interval
    always: dict[str, Any] = {
        "id": event.id,
        "date": event.date or None,
        "earliest": interval.earliest if interval else None,
        "latest": interval.latest if interval else None,
        "precision": interval.granularity.word if interval else None,
        "approximate": event.approximate,
        "title": event.title,
        "text": event.text,
        "status": event.status.value,
        "importance": event.importance,
        "key": event.key,
        "people": event.people,
        "places": event.places,
        "organisations": event.organisations,
        "sources": [_source(source, provenance(source, articles)) for source in sources],
    }
    where_they_apply = {
        "claimed_by": event.claimed_by,
        "disagreements": [_disagreement(one) for one in event.disagreements],
        "follows": event.follows,
        "followed_by": event.followed_by,
    }
    return always | {name: value for name, value in where_they_apply.items() if value}


def _source(source: Source, told: Provenance) -> dict[str, Any]:
    return {
        "article": source.article or None,
        "title": told.title or None,
        "publisher": told.publisher or None,
        "url": told.url or None,
        "published": told.published.isoformat() if told.published else None,
        "href": told.href,
        "sentence": source.sentence,
        "expression": "" if source.dated_by == DatedBy.EDITOR else source.expression,
        "because": source.because,
        "edited": source.edited,
    }


def _disagreement(one: Disagreement) -> dict[str, Any]:
    return {"what": one.what, "values": [{"value": side.value, "sources": side.sources} for side in one.values]}
