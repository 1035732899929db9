"""Whom each article is about."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from builder.events.event import DatedEvent

_SHARE = 1 / 3  # of an article's reports


def about(events: Iterable[DatedEvent]) -> Mapping[str, frozenset[str]]:
    """Article id → the people that a good part of its reports name."""
    reports, named = Counter[str](), defaultdict[str, Counter[str]](Counter)
    for event in events:
        for article in {source.article for source in event.sources}:
            reports[article] += 1
            named[article].update(event.people)
    return {article: frozenset(name for name, count in names.items() if count >= _SHARE * reports[article]) for article, names in named.items()}
