"""How new the timeline is."""

import datetime

from builder.events.timeline import Timeline


def newest(timeline: Timeline) -> datetime.date | None:
    """The publication day of the newest article."""
    return max((article.publication.day for article in timeline.articles if article.publication), default=None)
