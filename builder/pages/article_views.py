"""The articles' pages."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from builder.articles.article import Article, Mark
from builder.events.event import DatedEvent, Source
from builder.pages.article_view import ArticlePage
from builder.pages.direction import direction
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag
from builder.pages.linked_data import linked_data
from builder.pages.places import article_path, event_href, original
from builder.pages.prose import prose
from builder.pages.view import Link, Moment
from builder.wording.dates_in_words import day_in_words

_UP = "../"  # from an article's page to the root
_NAMES = 12

Told = Mapping[int, Sequence[tuple[DatedEvent, Source]]]


def article_views(ground: Ground) -> Iterator[tuple[str, ArticlePage]]:
    """The path and the contents of each article's page, in the timeline's order."""
    told: dict[str, dict[int, list[tuple[DatedEvent, Source]]]] = {article: {} for article in ground.articles}
    for event in ground.events.values():
        for source in (each for each in event.sources if each.article):
            told[source.article].setdefault(source.index, []).append((event, source))
    neighbours = [None, *ground.timeline.articles, None]
    for number, article in enumerate(ground.timeline.articles):
        yield article_path(article.id), _page(ground, article, told[article.id], neighbours[number], neighbours[number + 2])


def _page(ground: Ground, article: Article, told: Told, before: Article | None, after: Article | None) -> ArticlePage:
    marked = {index: (_back(ground, told[index]), tuple(_dated(article, index, told[index]))) for index in sorted(told)}
    publication = article.publication
    outlet = ground.outlets.get(article.publisher)
    return ArticlePage(
        title=article.title,
        author=article.author,
        publisher=article.publisher,
        outlet=_UP + outlet.path if outlet else "",
        published=Moment(day_in_words(publication.day.toordinal(), ground.tongue), publication.day.isoformat()) if publication else None,
        published_from=ground.tongue.say(f"published from {publication.source.value}") if publication else "",
        url=original(article.url),
        language=language_tag(article.language),
        direction=direction(article.language),
        marked=ground.tongue.say("marked", len(marked)) if marked else ground.tongue.say("not marked"),
        passages=prose(article, marked),
        names=_names(ground, told),
        previous=_neighbour(before),
        next=_neighbour(after),
        linked=linked_data(ground, article),
    )


def _names(ground: Ground, told: Told) -> tuple[Link, ...]:
    """The people, places and organisations of its events that have pages, those of most events first."""
    events = dict.fromkeys(event.id for reports in told.values() for event, _ in reports)
    found = Counter((facet.name, facet.path) for event in events for facet in ground.named.get(event, ()))
    return tuple(Link(name, _UP + path) for (name, path), _ in found.most_common(_NAMES))


def _back(ground: Ground, told: Sequence[tuple[DatedEvent, Source]]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(Link(event_words(event, ground.tongue), _UP + event_href(event, ground.homes), note=event.title) for event, _ in told))


def _dated(article: Article, index: int, told: Sequence[tuple[DatedEvent, Source]]) -> Iterator[Mark]:
    begins = article.sentences[index].start
    for _, source in told:
        yield Mark(begins + source.start, begins + source.end, "when")


def _neighbour(article: Article | None) -> Link | None:
    return Link(article.title, _UP + article_path(article.id), language=language_tag(article.language)) if article else None
