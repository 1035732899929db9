"""When the reports of an event were published."""

import datetime
from collections.abc import Mapping

from builder.articles.article import Article
from builder.events.event import DatedEvent


def published(event: DatedEvent, articles: Mapping[str, Article]) -> tuple[datetime.date, datetime.date] | None:
    """The first and last publication day of an event's reports, None where no report has one. `articles`: id → article."""
    named = (articles[source.article].publication for source in event.sources if source.article)
    told = [publication.day for publication in named if publication]
    told += [source.origin.published for source in event.sources if source.origin and source.origin.published]
    return (min(told), max(told)) if told else None
