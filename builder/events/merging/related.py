"""What events have to do with one another and their reports with each other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Disagreement
from builder.events.merging.disagreements import Counted, Place, disagreements
from builder.events.merging.links import links
from builder.temporal.interval import Interval


def related(
    events: Iterable[DatedEvent], reports: Iterable[DatedEvent], articles: Iterable[Article], counted: Counted | None = None
) -> tuple[DatedEvent, ...]:
    """The events, in the order given, with what their reports differ on and with what follows what.

    `events` are all there are once merged and edited, since their ids are put into one another; `reports` are those before that. The result
    depends on the order of neither. `counted`: what is known of what sentences count, as `disagreements` has it.
    """
    dates = _dates(reports)
    return links((_with(event, disagreements(event, dates, counted or {})) for event in events), articles)


def _dates(reports: Iterable[DatedEvent]) -> dict[Place, Interval]:
    """Of the reports that are exact; none where two of one place differ."""
    found: dict[Place, set[Interval]] = defaultdict(set)
    for report in reports:
        if report.interval is not None and not report.approximate:
            for source in report.sources:
                found[source.article, source.index, source.start].add(report.interval)
    return {place: next(iter(intervals)) for place, intervals in found.items() if len(intervals) == 1}


def _with(event: DatedEvent, found: tuple[Disagreement, ...]) -> DatedEvent:
    return event if event.disagreements == found else replace(event, disagreements=found)
