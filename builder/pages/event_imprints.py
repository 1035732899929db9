"""What the events on a page are known again by, before any of them is laid out."""

from collections.abc import Iterator, Mapping

from builder.events.event import DatedEvent
from builder.pages.ground import Ground
from builder.pages.imprint import imprint
from builder.pages.newest import newest


def event_imprints(ground: Ground) -> Mapping[str, bytes]:
    """Event id → a digest of the event and of all else that its row comes of (`rows`), beside what the whole site has in common: where it is at home,
    what is told of the articles that report it, its names with pages, the events before and after it, and the day of the newest article."""
    last = newest(ground.timeline)
    articles = {
        article.id: (article.title, article.publisher, article.publication.day if article.publication else None, article.url, article.language)
        for article in ground.timeline.articles
    }

    def told(event: DatedEvent) -> Iterator[object]:
        yield event
        yield ground.homes[event.id]
        yield [articles[source.article] for source in event.sources if source.article]

    def whole(event: DatedEvent) -> Iterator[object]:
        yield from told(event)
        yield [(facet.name, facet.path) for facet in ground.named.get(event.id, ())]
        yield [list(told(other)) for name in (*event.follows, *event.followed_by) if (other := ground.events.get(name))]
        yield last

    return {name: imprint(list(whole(event))) for name, event in ground.events.items()}
