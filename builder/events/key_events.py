"""The events of the days that matter most."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from builder.articles.article import Article
from builder.events.central import Candidate, central
from builder.events.event import DatedEvent, Source, Status
from builder.events.stems import stems

_OPENING = 5  # sentences
# What makes a sentence a better or a worse summary than its words alone tell.
_ENTRY = 1.2  # it begins with its date, as the entry of a chronicle does
_SCRAP = 8, 0.7  # with fewer words than these
_PLANNED = 0.6  # it tells what was to be
_TERSE, _LONG_WINDED = 20, 0.4  # with more words than these; twice as many take a quarter off


def key_events(events: Sequence[DatedEvent], articles: Iterable[Article], weights: Mapping[int, float], days: int, sentences: int) -> dict[str, str]:
    """Event id → the sentence that tells it best, for the `days` days of most weight, at most `sentences` a day: those nearest what is told of it.

    `weights`: day → weight. Of equal days the one with the weightier events comes first, then the earlier.
    """
    by_day: dict[int, list[DatedEvent]] = defaultdict(list)
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            by_day[event.interval.start].append(event)
    weightiest = {day: max(event.importance for event in found) for day, found in by_day.items()}
    best = sorted(by_day, key=lambda day: (-weights[day], -weightiest[day], day))[: max(0, days)]
    if not best:
        return {}
    openings = _openings(articles, events)
    rarity = _rarity([*(event.text for event in events), *(text for texts in openings.values() for text in texts)])
    chosen: dict[str, str] = {}
    for day in best:
        candidates = [candidate for event in by_day[day] for candidate in _candidates(event)]
        beside = [*openings.get(day, ()), *openings.get(day + 1, ())]
        chosen |= {each.id: each.text for each in central(candidates, [each.text for each in candidates], beside, rarity, sentences)}
    return chosen


def _candidates(event: DatedEvent) -> Iterator[Candidate]:
    """The sentences that tell the event; only its text where an editor chose it."""
    if event.checked or event.text not in {source.sentence for source in event.sources}:
        yield Candidate(event.id, event.text)
        return
    for source in event.sources:
        yield Candidate(event.id, source.sentence, _worth(source) * (_PLANNED if event.status == Status.PLANNED else 1.0))


def _worth(source: Source) -> float:
    words = len(source.sentence.split())
    entry = any(map(str.isdigit, source.expression)) and not any(map(str.isalnum, source.sentence[: source.start]))  # or its date stands above it
    fewest, left = _SCRAP
    return (_ENTRY if entry else 1.0) * (left if words < fewest else 1.0) / math.pow(max(1.0, words / _TERSE), _LONG_WINDED)


def _openings(articles: Iterable[Article], events: Iterable[DatedEvent]) -> dict[int, list[str]]:
    """Day of publication → the first sentences of its articles that date nothing."""
    dated = {(source.article, source.index) for event in events if not event.approximate for source in event.sources}
    found: dict[int, list[str]] = defaultdict(list)
    for article in articles:
        if article.publication is not None:
            plain = (each for each in article.sentences if (article.id, each.index) not in dated and not article.blocks[each.block].furniture)
            found[article.publication.day.toordinal()] += [article.slice(sentence) for sentence in islice(plain, _OPENING)]
    return found


def _rarity(texts: Sequence[str]) -> dict[str, float]:
    """Word → 1 and the logarithm of how many times more sentences there are than sentences with the word."""
    counts = Counter(word for text in texts for word in stems(text))
    return {word: 1 + math.log(len(texts) / count) for word, count in counts.items()}
