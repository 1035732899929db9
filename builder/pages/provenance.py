"""Where a report stands and who published it, be it an article of ours or one that an editor brought from elsewhere."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from builder.articles.article import Article
from builder.events.event import Source
from builder.pages.places import original, source_href


@dataclass(frozen=True, slots=True)
class Provenance:
    """`href` leads to the sentence; `url` is the original's address. Empty, or None, is what is not known."""

    title: str
    publisher: str
    published: datetime.date | None
    href: str
    url: str
    language: str


def provenance(source: Source, articles: Mapping[str, Article]) -> Provenance:
    """The report's provenance. `articles`: id → article."""
    if source.origin:
        url = original(source.origin.url)
        return Provenance("", source.origin.publisher, source.origin.published, url, url, "")
    article = articles[source.article]
    day = article.publication.day if article.publication else None
    return Provenance(article.title, article.publisher, day, source_href(source), original(article.url), article.language)
