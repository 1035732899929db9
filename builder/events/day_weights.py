"""How much is told of each day."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.event import DatedEvent

# What an article that names a day adds to it, in halves: they add up to the same in any order.
_NAMED = 2
_LOOKED_BACK = 4  # published after it: what is still told then has mattered
_AHEAD = 1  # published before it: what is planned has yet to happen
_PUBLISHED = 0.2  # for each article of that very day, whatever it names


def day_weights(events: Iterable[DatedEvent], articles: Iterable[Article], named: Mapping[str, Iterable[int]]) -> dict[int, float]:
    """Day → weight, above 0, for the days that single-day events stand on.

    Each article that names the day adds 1; 2 where it was published after it, a half where before. Each article published that day adds 0.2.
    Articles are counted, not sentences. `named`: article id → the days it names; those of its events are added to them.
    """
    known = tuple(articles)
    naming: dict[str, set[int]] = defaultdict(set, {name: set(days) for name, days in named.items()})
    standing: set[int] = set()
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            standing.add(event.interval.start)
            for source in event.sources if not event.approximate else ():
                naming[source.article].add(event.interval.start)
    halves: Counter[int] = Counter()
    published: Counter[int] = Counter()
    for article in known:
        today = article.publication.day.toordinal() if article.publication else None
        published.update(() if today is None else (today,))
        for day in naming[article.id] & standing:
            halves[day] += _share(day, today)
    return {day: halves[day] / 2 + _PUBLISHED * published[day] for day in standing}


def _share(day: int, published: int | None) -> int:
    if published is None or published == day:
        return _NAMED
    return _AHEAD if published < day else _LOOKED_BACK
