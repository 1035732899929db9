"""What events have to do with one another and their reports with each other."""

from collections.abc import Iterable
from dataclasses import replace

from builder.articles.article import Article
from builder.events.disagreements import disagreements
from builder.events.event import DatedEvent
from builder.events.links import links


def related(events: Iterable[DatedEvent], reports: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """The events, in the order given, with what their reports differ on and with what follows what.

    `events` are all there are once merged and edited, since their ids are put into one another; `reports` are those before that. The result
    depends on the order of neither.
    """
    dates = {
        (source.article, source.index, source.start): report.interval
        for report in reports
        if report.interval is not None and not report.approximate
        for source in report.sources
    }
    return links((replace(event, disagreements=disagreements(event, dates)) for event in events), articles)
