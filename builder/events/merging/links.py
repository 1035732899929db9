"""Which events follow others: what was planned, and then came or was called off."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Status
from builder.events.merging.came_true import came_true
from builder.events.merging.is_joined import is_joined
from builder.events.merging.plan_words import plan_words
from builder.events.merging.put_off import put_off
from builder.events.merging.tale import Tale, Weights


def links(events: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """The events in the order given, with `follows` and `followed_by`: ids of one another, in order of date.

    A report follows the plan of its day that an earlier article told in the same words; what calls a plan off, or puts it off to another day,
    follows it too. In doubt there is no link. The work grows with the number of events, since they are compared by day and word.
    """
    given = tuple(events)
    published = {article.id: article.publication.day.toordinal() for article in articles if article.publication}
    tales = {event.id: tale for event in given if (tale := _tale(event, published))}
    counts = Counter(word for tale in tales.values() for word in tale.words)
    weights = Weights({word: math.log(1 + len(tales) / count) ** 2 for word, count in counts.items()})
    pairs = sorted({*came_true(tales, weights), *put_off(tales, weights)})
    after: dict[str, list[str]] = defaultdict(list)
    before: dict[str, list[str]] = defaultdict(list)
    for plan, later in pairs:
        after[plan].append(later)
        before[later].append(plan)
    return tuple(_linked(event, _ordered(before[event.id], tales), _ordered(after[event.id], tales)) for event in given)


def _tale(event: DatedEvent, published: Mapping[str, int]) -> Tale | None:
    days = [published[source.article] for source in event.sources if source.article in published]
    if event.interval is None or event.status == Status.DENIED or not days:
        return None
    source = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    text = event.text if source.sentence != event.text or is_joined(source) else f"{event.text[: source.start]} {event.text[source.end :]}"
    heads = plan_words(event.title)
    where = tuple((each.article, each.index) for each in event.sources)
    return Tale(event, event.interval.start, event.interval.end, heads, heads | plan_words(text), min(days), where)


def _ordered(names: Iterable[str], tales: Mapping[str, Tale]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (tales[name].start, name)))


def _linked(event: DatedEvent, follows: tuple[str, ...], followed_by: tuple[str, ...]) -> DatedEvent:
    same = (event.follows, event.followed_by) == (follows, followed_by)
    return event if same else replace(event, follows=follows, followed_by=followed_by)
