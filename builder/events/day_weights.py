"""How much each day matters."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.days_told import days_told
from builder.events.event import DatedEvent

_AROUND = 3  # days on either side
_STANDS_OUT = 0.2  # how much it counts that more is told of a day than of those around it: 0 not at all, 1 that alone


def day_weights(events: Iterable[DatedEvent], articles: Iterable[Article], named: Mapping[str, Iterable[int]]) -> dict[int, float]:
    """Day → weight, 0 or more, for the days that single-day events stand on: what is told of it, divided by the fifth root of 1 and the mean of the
    seven days around it.

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
    return {day: told.get(day, 0.0) / math.pow(1 + _around(told, day), _STANDS_OUT) for day in standing}


def _around(told: Mapping[int, float], day: int) -> float:
    days = range(day - _AROUND, day + _AROUND + 1)
    return math.fsum(told.get(each, 0.0) for each in days) / len(days)
