"""The chronology as data: the shape of ``timeline.json``, which other programs rely on."""

from collections.abc import Mapping
from typing import Any

from builder.articles.article import Article
from builder.events.event import DatedEvent, Disagreement, Source
from builder.pages.ground import Ground
from builder.pages.places import article_path, original
from builder.pages.provenance import Provenance, provenance
from builder.pages.site_title import site_title

FORMAT = "news-timeline"
VERSION = 1


def document(ground: Ground) -> dict[str, Any]:
    """Format 1: ``{"format", "version", "title", "language", "articles", "events", "undated"}``, in that order; unknown values are None."""
    timeline, articles = ground.timeline, ground.articles
    told: dict[str, list[str]] = {article.id: [] for article in timeline.articles}
    for event in (*timeline.events, *timeline.undated):
        for article_id in dict.fromkeys(source.article for source in event.sources if source.article):
            told[article_id].append(event.id)
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": site_title(ground),
        "language": timeline.settings.language,
        "articles": [_article(article, told[article.id]) for article in timeline.articles],
        "events": [_event(event, articles) for event in timeline.events],
        "undated": [_event(event, articles) for event in timeline.undated],
    }


def _article(article: Article, events: list[str]) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "url": original(article.url) or None,
        "publisher": article.publisher or None,
        "published": _published(article),
        "published_from": article.publication.source.value if article.publication else None,
        "href": article_path(article.id),
        "language": article.language,
        "events": events,
    }


def _event(event: DatedEvent, articles: Mapping[str, Article]) -> dict[str, Any]:
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
        "sources": [_source(source, provenance(source, articles)) for source in event.sources],
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
        "expression": source.expression,
        "because": source.because,
        "edited": source.edited,
    }


def _disagreement(one: Disagreement) -> dict[str, Any]:
    return {"what": one.what, "values": [{"value": side.value, "sources": side.sources} for side in one.values]}


def _published(article: Article) -> str | None:
    return article.publication.day.isoformat() if article.publication else None
