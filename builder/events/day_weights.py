"""How much is told of each day."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.events.event import DatedEvent

# What the first article of a publication day that names another day adds to that one; four of one day add twice as much, as they tell one news.
_AHEAD = 0.5  # what is planned has yet to happen
_SAME = 1.0  # that day or in the week that follows
_LATER = 2.0  # what is told still has mattered
_WEEK = 7  # days
_PUBLISHED = 0.2  # for each article of that very day, whatever it names
_UNREPORTED = 0.2  # what is left to a day of which no article of that week could tell: it is looked back on, and no news


def day_weights(events: Iterable[DatedEvent], articles: Iterable[Article], named: Mapping[str, Iterable[int]]) -> dict[int, float]:
    """Day → weight, 0 or more, for the days that single-day events stand on.

    Each day of publication on which articles name the day adds the root of their number, twice that a week later and after, half of it before. Each
    article published on the day adds 0.2. A fifth of all is left where none was published on it or in the week that followed. `named`: article id →
    the days it names; where an article is not told of, the days of its events.
    """
    known = {article.id: article.publication.day.toordinal() if article.publication else None for article in articles}
    naming: dict[str, set[int]] = defaultdict(set, {name: set(days) for name, days in named.items()})
    standing: set[int] = set()
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            standing.add(event.interval.start)
            for source in event.sources if not event.approximate else ():
                if source.article not in named:
                    naming[source.article].add(event.interval.start)
    told = Counter((day, published) for name, published in known.items() for day in naming[name] & standing)
    parts: dict[int, list[float]] = defaultdict(list)
    for (day, published), number in told.items():
        parts[day].append(number * _SAME if published is None else math.sqrt(number) * _share(published - day))
    issued = Counter(published for published in known.values() if published is not None)
    return {day: _weight(day, parts[day], issued) for day in standing}


def _share(later: int) -> float:
    if later < 0:
        return _AHEAD
    return _SAME if later < _WEEK else _LATER


def _weight(day: int, parts: Iterable[float], issued: Mapping[int, int]) -> float:
    """Summed exactly, so that it is the same in any order."""
    reported = any(day + later in issued for later in range(_WEEK + 1))
    return (math.fsum(parts) + _PUBLISHED * issued.get(day, 0)) * (1.0 if reported else _UNREPORTED)
