"""When the reports of an event were published."""

import datetime
from collections.abc import Mapping

from builder.articles.article import Article
from builder.events.event import DatedEvent


def published(event: DatedEvent, articles: Mapping[str, Article]) -> tuple[datetime.date, datetime.date] | None:
    """The first and last publication day of an event's reports, None where no report has one. `articles`: id → article."""
    told: list[datetime.date] = []
    for source in event.sources:
        if source.article and (publication := articles[source.article].publication):
            told.append(publication.day)
        if source.origin and source.origin.published:
            told.append(source.origin.published)
    return (min(told), max(told)) if told else None
