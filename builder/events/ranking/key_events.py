"""The events of the days that matter most."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from builder.articles.article import Article
from builder.events.event import DatedEvent, Status
from builder.events.ranking.central import Candidate, Told, Vector, central
from builder.events.ranking.openings import openings
from builder.events.ranking.relevance import relevance
from builder.events.reports.opening import Opening
from builder.events.reports.opening_event import opening_event
from builder.events.words.of_length_one import of_length_one
from builder.events.words.stems import stems
from builder.wording.tongue import Tongue

_OPENING = 5  # sentences
# What makes a sentence a better or a worse summary than its words alone tell.
_ENTRY = 1.2  # it begins with its date, as the entry of a chronicle does
_SCRAP = 8, 0.7  # with fewer words than these
_PLANNED = 0.6  # it tells what was to be
_OFTEN = 0.2  # several articles tell it: twice as many add a seventh
_TERSE, _LONG_WINDED = 20, 0.4  # with more words than these; twice as many take a quarter off


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the choice of sentences for any day rests on. `beside` and `titles` are by day of publication, `openings` by the day they may tell."""

    vector: Callable[[str], Vector]
    beside: Mapping[int, Sequence[str]]
    titles: Mapping[int, Sequence[str]]
    openings: Mapping[int, Sequence[Opening]]
    relevance: Mapping[str, float]
    sentences: int
    tongue: Tongue | None


def key_events(
    events: Sequence[DatedEvent],
    articles: Iterable[Article],
    weights: Mapping[int, float],
    days: int,
    sentences: int,
    reports: Iterable[DatedEvent] = (),
    tongue: Tongue | None = None,
) -> tuple[DatedEvent, ...]:
    """The key ones, each with the sentence that tells it best as its text: of the `days` days of most weight, at most `sentences` a day, those
    nearest what is told of it. With `tongue`, which reasons are told in, they may be further events, made of sentences that open the articles of
    the day and of which none of the `reports` was made.

    `weights`: day → weight. Of equal days the one with the weightier events comes first, then the earlier.
    """
    by_day = _of_days(events)
    weightiest = {day: max(event.importance for event in found) for day, found in by_day.items()}
    best = sorted(by_day, key=lambda day: (-weights[day], -weightiest[day], day))[: max(0, days)]
    if not best:
        return ()
    known = tuple(articles)
    beside = _beside(known, events)
    vector = _vectors([*(event.text for event in events), *(text for texts in beside.values() for text in texts)])
    opening = openings(known, events, reports) if tongue is not None else {}
    ground = _Ground(vector, beside, _titles(known), opening, relevance(known), sentences, tongue)
    return tuple(chosen for day in sorted(best) for chosen in _chosen(day, by_day[day], ground))


def _of_days(events: Iterable[DatedEvent]) -> dict[int, list[DatedEvent]]:
    found: dict[int, list[DatedEvent]] = defaultdict(list)
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            found[event.interval.start].append(event)
    return found


def _beside(articles: Iterable[Article], events: Iterable[DatedEvent]) -> dict[int, list[str]]:
    """Day of publication → the first sentences of its articles that date nothing."""
    dated = {(source.article, source.index) for event in events if not event.approximate for source in event.sources}
    found: dict[int, list[str]] = defaultdict(list)
    for article in articles:
        if article.publication is not None:
            plain = (each for each in article.sentences if (article.id, each.index) not in dated and not article.blocks[each.block].furniture)
            found[article.publication.day.toordinal()] += [article.slice(sentence) for sentence in islice(plain, _OPENING)]
    return found


def _titles(articles: Iterable[Article]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for article in articles:
        if article.publication is not None:
            found[article.publication.day.toordinal()].append(article.title)
    return found


def _vectors(texts: Sequence[str]) -> Callable[[str], Vector]:
    """What gives the words of a text, of length 1, each weighed by 1 and the logarithm of how many times more of `texts` there are than with it."""
    words = cache(stems)
    counts = Counter(word for text in texts for word in words(text))

    def vector(text: str) -> Vector:
        return of_length_one({word: 1 + math.log(len(texts) / counts[word]) if word in counts else 1.0 for word in sorted(words(text))})

    return cache(vector)


def _chosen(day: int, events: Sequence[DatedEvent], ground: _Ground) -> Iterator[DatedEvent]:
    dated = [candidate for event in events for candidate in _candidates(event, ground.relevance)]
    heads = {f"{each.article.id}\x1f{each.sentence.index}": each for each in ground.openings.get(day, ())}
    opening = [Candidate(name, each.text, _worth(each.text) * ground.relevance[each.article.id]) for name, each in heads.items()]
    by_id = {event.id: event for event in events}

    def is_usable(candidate: Candidate) -> bool:
        if candidate.id in heads and ground.tongue is not None and (made := opening_event(heads[candidate.id], day, events, ground.tongue)):
            by_id[candidate.id] = made
        return candidate.id in by_id

    told = Told(tuple(each.text for each in dated), _of_two(ground.beside, day), _of_two(ground.titles, day))
    for each in central([*dated, *opening], told, ground.vector, ground.sentences, is_usable):
        yield replace(by_id[each.id], key=True, text=each.text)


def _candidates(event: DatedEvent, relevance: Mapping[str, float]) -> Iterator[Candidate]:
    """The sentences that tell the event; only its text where an editor chose it."""
    if event.checked or event.text not in {source.sentence for source in event.sources}:
        yield Candidate(event.id, event.text)
        return
    much = math.pow(len({source.article for source in event.sources}), _OFTEN) * (_PLANNED if event.status == Status.PLANNED else 1.0)
    for source in event.sources:
        entry = any(map(str.isdigit, source.expression)) and not any(map(str.isalnum, source.sentence[: source.start]))  # or its date stands above it
        worth = _worth(source.sentence) * much * relevance.get(source.article, 1.0)
        yield Candidate(event.id, source.sentence, worth * (_ENTRY if entry else 1.0))


def _of_two(texts: Mapping[int, Sequence[str]], day: int) -> tuple[str, ...]:
    """Those of the day and of the next."""
    return (*texts.get(day, ()), *texts.get(day + 1, ()))


def _worth(sentence: str) -> float:
    words = len(sentence.split())
    fewest, left = _SCRAP
    return (left if words < fewest else 1.0) / math.pow(max(1.0, words / _TERSE), _LONG_WINDED)
