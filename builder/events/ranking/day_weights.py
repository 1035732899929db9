"""How much each day matters."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.ranking.days_told import days_told
from builder.events.ranking.relevance import relevance

_BESIDE = 0.1  # of what more is told of the day before or after: one happening is told under both


def day_weights(
    events: Iterable[DatedEvent], articles: Iterable[Article], named: Mapping[str, Iterable[int]], heads: Mapping[str, str] | None = None
) -> dict[int, float]:
    """Day → weight, 0 or more, for the days that single-day events stand on: what is told of each, less a tenth of what more is told of the one
    before it or the one after it.

    `named`: article id → the days it names; where an article is not told of, the days of its events. `heads`: article id → what its head is about,
    as `head_words` has it.
    """
    naming: dict[str, set[int]] = defaultdict(set)
    standing: set[int] = set()
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            standing.add(event.interval.start)
            for source in event.sources if not event.approximate else ():
                naming[source.article].add(event.interval.start)
    if not standing:
        return {}
    known = tuple(articles)
    told = days_told(known, {**naming, **named}, relevance(known, heads))
    weights = {day: told.get(day, 0.0) for day in standing}
    return {day: max(0.0, weight - _BESIDE * max(0.0, *(weights.get(day + way, 0.0) - weight for way in (-1, 1)))) for day, weight in weights.items()}
