"""How much each day matters."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.days_told import days_told
from builder.events.event import DatedEvent


def day_weights(events: Iterable[DatedEvent], articles: Iterable[Article], named: Mapping[str, Iterable[int]]) -> dict[int, float]:
    """Day → weight, 0 or more, for the days that single-day events stand on: what is told of each.

    `named`: article id → the days it names; where an article is not told of, the days of its events.
    """
    naming: dict[str, set[int]] = defaultdict(set)
    standing: set[int] = set()
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            standing.add(event.interval.start)
            for source in event.sources if not event.approximate else ():
                naming[source.article].add(event.interval.start)
    told = days_told(articles, {**naming, **named})
    return {day: told.get(day, 0.0) for day in standing}
