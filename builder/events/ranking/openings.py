"""What the articles of each day tell at their head without a day."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.reports.opening import Opening

_FIRST = 3  # sentences
_LONGEST = 400  # code points: what is longer is no sentence


def openings(articles: Iterable[Article], events: Iterable[DatedEvent], reports: Iterable[DatedEvent]) -> dict[int, tuple[Opening, ...]]:
    """Day → the first sentences, of which none of the `reports` is made, of the articles published on it, and of those published on the next that
    tell one of the `events` of it."""
    taken = {(source.article, source.index) for report in reports for source in report.sources}
    told: dict[tuple[str, int], str] = {}
    for event in events:
        if event.interval is not None and event.interval.end - event.interval.start == 1:
            told |= {(source.article, event.interval.start): source.because for source in reversed(event.sources)}
    found: dict[int, list[Opening]] = defaultdict(list)
    for article in articles:
        if article.publication is not None:
            day = article.publication.day.toordinal()
            plain = (each for each in article.sentences if not article.blocks[each.block].furniture and (article.id, each.index) not in taken)
            for sentence in islice(plain, _FIRST):
                if sentence.end - sentence.start <= _LONGEST:
                    found[day].append(Opening(article, sentence))
                    if because := told.get((article.id, day - 1)):
                        found[day - 1].append(Opening(article, sentence, because))
    return {day: tuple(each) for day, each in found.items()}
