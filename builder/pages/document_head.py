"""What ``timeline.json`` tells before it comes to the events."""

from typing import Any

from builder.articles.article import Article
from builder.pages.ground import Ground
from builder.pages.places import article_path, original
from builder.pages.site_title import site_title

FORMAT = "news-timeline"
VERSION = 1


def document_head(ground: Ground) -> dict[str, Any]:
    """``{"format", "version", "title", "language", "articles"}``, in that order; unknown values are None."""
    timeline = ground.timeline
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


def _published(article: Article) -> str | None:
    return article.publication.day.isoformat() if article.publication else None
