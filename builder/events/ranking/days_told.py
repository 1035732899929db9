"""How much articles tell of each day."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.articles.article import Article

# What an article that names a day adds to it.
_AHEAD = 0.5  # published before it: what is planned has yet to happen
_SAME = 1.0  # on that very day
_AFTER = 2.0  # in the week after it
_LATER = 3.0  # later still: what is told then has mattered
_WEEK = 7  # days
_PUBLISHED = 0.2  # for each article of that very day, whatever it names
_UNREPORTED = 0.2  # what is left to a day of which no article of that week could tell: it is looked back on, and no news


def days_told(articles: Iterable[Article], named: Mapping[str, Iterable[int]], relevance: Mapping[str, float] | None = None) -> dict[int, float]:
    """Day → how much is told of it, above 0, for the days that articles name or were published on.

    Each article that names the day adds 1; 2 where it was published in the week after it, 3 where later, a half where before. Each article
    published on the day adds 0.2. A fifth of all is left where none was published on it or in the week that followed. Articles are counted, not
    sentences.
    `named`: article id → the days it names; `relevance`: article id → for how much of one it counts, 1 where it is not told.
    """
    counted = relevance or {}
    known = {article.id: article.publication.day.toordinal() if article.publication else None for article in articles}
    parts: dict[int, list[float]] = defaultdict(list)
    for name, published in known.items():
        if published is not None:
            parts[published].append(_PUBLISHED * counted.get(name, 1.0))
        for day in frozenset(named.get(name, ())):
            parts[day].append(_share(day, published) * counted.get(name, 1.0))
    reported = {published + earlier for published in known.values() if published is not None for earlier in range(-_WEEK, 1)}
    # Summed exactly: the same in any order.
    return {day: math.fsum(found) * (1.0 if day in reported else _UNREPORTED) for day, found in parts.items()}


def _share(day: int, published: int | None) -> float:
    if published is None or published == day:
        return _SAME
    if published < day:
        return _AHEAD
    return _AFTER if published <= day + _WEEK else _LATER
