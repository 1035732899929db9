"""When the reports of an event were published."""

import datetime
from collections.abc import Iterable

from builder.events.event import DatedEvent
from builder.events.timeline import Timeline


def published(timeline: Timeline, events: Iterable[DatedEvent]) -> dict[str, tuple[datetime.date, datetime.date] | None]:
    """Event id → the first and last publication day of its reports, None where no report has one."""
    days = {article.id: article.publication.day for article in timeline.articles if article.publication}
    found: dict[str, tuple[datetime.date, datetime.date] | None] = {}
    for event in events:
        told = [days[source.article] for source in event.sources if source.article in days]
        told += [source.origin.published for source in event.sources if source.origin and source.origin.published]
        found[event.id] = (min(told), max(told)) if told else None
    return found
