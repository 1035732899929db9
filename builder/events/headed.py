"""Headlines that do not say of what they tell, with the name that their article is about before them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent

# A headline that begins so and names nothing points to what its article has named before. Not "he": before that a name would be taken for his.
_POINTS = frozenset("the this that these those it its other another both".split())
_HIS = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_LONGEST = 120  # code points of the whole


def headed(events: Iterable[DatedEvent], reports: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """The events in the order given: "Corvo – the band split up" where that headline alone would leave open which band.

    The name is the one in the article's title that most of its `reports` tell of; without any there is none. A timeline of one article needs none,
    since all is about the same, and a headline that an editor gave, which no report has, stays.
    """
    told, known = tuple(reports), {article.id: article for article in articles}
    if len(known) < 2:
        return tuple(events)
    ours, topics = {report.title for report in told}, _topics(told, known)
    return tuple(_headed(event, topics) if event.title in ours else event for event in events)


def _topics(reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> dict[str, str]:
    """Article id → the name that it is about."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        people = (name for name in report.people if " " in name)
        told = {*people, *report.organisations, *report.places}
        for article in {source.article for source in report.sources} & articles.keys():
            names[article].update(name for name in told if _bare(name) != _bare(articles[article].publisher))
    found = {article: _topic(articles[article].title, counts) for article, counts in names.items() if counts}
    return {article: name for article, name in found.items() if name}


def _bare(name: str) -> str:
    return name.removeprefix("The ")


def _topic(title: str, counts: Mapping[str, int]) -> str:
    """The most told one of those in the title, by surname too; of two the first there."""
    words = title.replace("’s", " ").replace("'s", " ")
    found = {name: re.search(rf"\b{re.escape(name if name in words else name.rpartition(' ')[2])}\b", words) for name in counts}
    able = ((-counts[name], match.start(), name) for name, match in found.items() if match)
    return min(able, default=(0, 0, ""))[2]


def _headed(event: DatedEvent, topics: Mapping[str, str]) -> DatedEvent:
    first, *rest = event.title.split(" ")
    if first.lower() not in _POINTS or any(word[:1].isupper() for word in rest) or _HIS.search(event.title):
        return event
    telling = next((source for source in event.sources if source.sentence == event.text), event.sources[0])
    topic = topics.get(telling.article, "")
    title = f"{topic} – {event.title[0].lower()}{event.title[1:]}"  # no colon: that is for what somebody says
    return event if not topic or len(title) > _LONGEST else replace(event, title=title)
