"""How much an event matters, and which are the key ones."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Status
from builder.temporal.granularity import Granularity

# importance = the sum of these shares, each of a figure from 0 to 1.
_ARTICLES, _SOURCES, _POSITION, _FINENESS, _STATUS = 0.35, 0.2, 0.2, 0.15, 0.1
_VOUCHED = {Status.REPORTED: 1.0, Status.PLANNED: 0.6, Status.CLAIMED: 0.6, Status.DENIED: 0.4}
_FEW = 12  # fewer events need no summary
_SHARE = 10  # one key event in ten …
_MOST = 12  # … but no more than these


def rank(
    events: Iterable[DatedEvent], articles: Iterable[Article], key_dates: int | None = None, key_sentences: int | None = None
) -> tuple[DatedEvent, ...]:
    """The events with `importance`, 0 to 1, and `key`, in the order given.

    With `key_dates` or `key_sentences`, key are the events of that many most important days (those that most articles tell of), at most that
    many a day (1 where not given). Without, the most important tenth of twelve events and more.
    """
    lengths = {article.id: max(1, len(article.sentences)) for article in articles}
    weighed = [replace(event, importance=round(_importance(event, lengths), 4), key=False) for event in events]
    if key_dates is None and key_sentences is None:
        keys = _top(weighed)
    else:
        keys = _of_days(weighed, key_dates if key_dates is not None else len(weighed), key_sentences if key_sentences is not None else 1)
    return tuple(replace(event, key=True) if event.id in keys else event for event in weighed)


def _importance(event: DatedEvent, lengths: dict[str, int]) -> float:
    told_in = len({source.article for source in event.sources})
    position = max(1 - source.index / lengths.get(source.article, source.index + 1) for source in event.sources)
    grain = event.interval.granularity if event.interval else Granularity.CENTURY
    fineness = 1 - max(0, grain - Granularity.DAY) / (Granularity.CENTURY - Granularity.DAY)
    figures = (
        (_ARTICLES, 1 - 1 / told_in),
        (_SOURCES, 1 - 1 / len(event.sources)),
        (_POSITION, position),
        (_FINENESS, fineness),
        (_STATUS, _VOUCHED[event.status]),
    )
    return sum(share * figure for share, figure in figures)


def _top(events: list[DatedEvent]) -> set[str]:
    if len(events) < _FEW:
        return set()
    ranked = sorted(events, key=lambda event: (-event.importance, event.id))
    return {event.id for event in ranked[: min(_MOST, max(3, len(events) // _SHARE))]}


def _of_days(events: list[DatedEvent], days: int, sentences: int) -> set[str]:
    """The best events of the days that most articles tell of."""
    by_day: dict[int, list[DatedEvent]] = defaultdict(list)
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            by_day[event.interval.start].append(event)
    telling = {
        day: (len({source.article for event in found for source in event.sources}), sum(event.importance for event in found))
        for day, found in by_day.items()
    }
    best = sorted(by_day, key=lambda day: (-telling[day][0], -telling[day][1], day))[:days]
    return {event.id for day in best for event in sorted(by_day[day], key=lambda event: (-event.importance, event.id))[:sentences]}
