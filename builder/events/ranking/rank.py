"""How much an event matters, and which are the key ones."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Status
from builder.events.ranking.day_weights import day_weights
from builder.events.ranking.key_events import key_events
from builder.temporal.granularity import Granularity
from builder.wording.tongue import Tongue

# importance = the sum of these shares, each of a figure from 0 to 1.
_SHARES = {
    "day": 0.25,  # how much is told of its day
    "articles": 0.25,  # how many articles tell of it
    "outlets": 0.05,  # how many publishers
    "lasting": 0.1,  # on how many days it is told
    "sentences": 0.1,  # how many sentences tell of it
    "position": 0.1,  # how near the head of an article
    "fineness": 0.1,  # how finely it is dated
    "status": 0.05,  # how far it is vouched for
}
_MUCH = 4.0  # the weight of a day of which half of all that could be told is told
_VOUCHED = {Status.REPORTED: 1.0, Status.PLANNED: 0.6, Status.CLAIMED: 0.6, Status.DENIED: 0.4}
_FEW = 12  # fewer events need no summary
_SHARE = 10  # one key event in ten …
MOST = 12  # … but no more than these
_A_DAY = 2  # and no more of one day than these


def rank(
    events: Iterable[DatedEvent],
    articles: Iterable[Article],
    key_dates: int | None = None,
    key_sentences: int | None = None,
    named: Mapping[str, Iterable[int]] | None = None,
    most: int = MOST,
    reports: Iterable[DatedEvent] = (),
    tongue: Tongue | None = None,
    heads: Mapping[str, str] | None = None,
) -> tuple[DatedEvent, ...]:
    """The events with `importance`, 0 to 1, and `key`, in the order given.

    With `key_dates` or `key_sentences`, key are events of that many most important days, at most that many a day (1 where not given), and the
    `text` of each is the one of its sentences that tells best of the day; with `tongue` there may be further events behind those given, made of
    sentences that open the articles of such a day and of which there are no `reports`. Without, key are the most important tenth of twelve events
    and more, but no more than `most`.
    `named`: article id → the days it names, each of which counts for that day; `heads`: article id → what its head is about (`head_words`).
    """
    given, known = tuple(events), {article.id: article for article in articles}
    weights = day_weights(given, known.values(), named or {}, heads)
    weighed = [replace(event, importance=_importance(event, known, weights), key=False) for event in given]
    if key_dates is None and key_sentences is None:
        top = _top(weighed, most)
        return tuple(replace(event, key=True) if event.id in top else event for event in weighed)
    days, each = key_dates if key_dates is not None else len(weighed), key_sentences if key_sentences is not None else 1
    keys = {event.id: event for event in key_events(weighed, known.values(), weights, days, each, reports, tongue)}
    here = tuple(keys.pop(event.id, event) for event in weighed)
    return (*here, *(replace(event, importance=_importance(event, known, weights)) for event in keys.values()))


def _importance(event: DatedEvent, articles: Mapping[str, Article], weights: Mapping[int, float]) -> float:
    telling = [articles[name] for name in {source.article for source in event.sources} if name in articles]
    grain = event.interval.granularity if event.interval else Granularity.CENTURY
    single = event.interval is not None and event.interval.end - event.interval.start == 1
    told = weights.get(event.interval.start, 0.0) if event.interval is not None and single else 0.0
    figures = {
        "day": told / (told + _MUCH),
        "articles": _many(len(telling)),
        "outlets": _many(len({article.publisher for article in telling})),
        "lasting": _many(len({article.publication.day for article in telling if article.publication})),
        "sentences": _many(len(event.sources)),
        "position": max((_position(source.index, articles.get(source.article)) for source in event.sources), default=0.0),
        "fineness": 1 - max(0, grain - Granularity.DAY) / (Granularity.CENTURY - Granularity.DAY),
        "status": _VOUCHED[event.status],
    }
    return round(sum(share * figures[name] for name, share in _SHARES.items()), 4)


def _many(number: int) -> float:
    """0 for one, a half for two, and ever nearer to 1."""
    return 1 - 1 / max(1, number)


def _position(index: int, article: Article | None) -> float:
    return 1 - index / max(1, len(article.sentences), index + 1) if article else 0.0


def _top(events: Iterable[DatedEvent], most: int) -> frozenset[str]:
    """The ids of the key ones."""
    ranked = sorted(events, key=lambda event: (-event.importance, event.id))
    if len(ranked) < _FEW:
        return frozenset()
    wanted = min(most, max(3, len(ranked) // _SHARE))
    taken: Counter[object] = Counter()
    chosen: set[str] = set()
    for event in ranked:
        if taken[event.interval] < _A_DAY and len(chosen) < wanted:
            taken[event.interval] += 1
            chosen.add(event.id)
    return frozenset(chosen)
