"""The articles' pages."""

from collections.abc import Iterator, Mapping, Sequence

from builder.articles.article import Article, Mark
from builder.events.event import DatedEvent, Source
from builder.events.timeline import Timeline
from builder.pages.article_view import ArticlePage
from builder.pages.direction import direction
from builder.pages.event_words import event_words
from builder.pages.homes import homes
from builder.pages.language_tag import language_tag
from builder.pages.places import article_path, event_href, original
from builder.pages.prose import prose
from builder.pages.view import Link, Moment
from builder.pages.wording import day_words, say

_UP = "../"  # from an article's page to the root

Told = Mapping[int, Sequence[tuple[DatedEvent, Source]]]


def article_views(timeline: Timeline) -> Iterator[tuple[str, ArticlePage]]:
    """The path and the contents of each article's page, in the timeline's order."""
    at = homes(timeline)
    told: dict[str, dict[int, list[tuple[DatedEvent, Source]]]] = {article.id: {} for article in timeline.articles}
    for event in (*timeline.events, *timeline.undated):
        for source in (each for each in event.sources if each.article):
            told[source.article].setdefault(source.index, []).append((event, source))
    neighbours = [None, *timeline.articles, None]
    for number, article in enumerate(timeline.articles):
        yield article_path(article.id), _page(article, told[article.id], at, neighbours[number], neighbours[number + 2])


def _page(article: Article, told: Told, at: Mapping[str, str], before: Article | None, after: Article | None) -> ArticlePage:
    marked = {index: (_back(told[index], at), tuple(_dated(article, index, told[index]))) for index in sorted(told)}
    publication = article.publication
    return ArticlePage(
        title=article.title,
        author=article.author,
        publisher=article.publisher,
        published=Moment(day_words(publication.day), publication.day.isoformat()) if publication else None,
        published_from=say("published from", source=publication.source.value) if publication else "",
        url=original(article.url),
        language=language_tag(article.language),
        direction=direction(article.language),
        marked=say("marked", len(marked)) if marked else say("not marked"),
        passages=prose(article, marked),
        previous=_neighbour(before),
        next=_neighbour(after),
    )


def _back(told: Sequence[tuple[DatedEvent, Source]], at: Mapping[str, str]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(Link(event_words(event), _UP + event_href(event, at), note=event.title) for event, _ in told))


def _dated(article: Article, index: int, told: Sequence[tuple[DatedEvent, Source]]) -> Iterator[Mark]:
    begins = article.sentences[index].start
    for _, source in told:
        yield Mark(begins + source.start, begins + source.end, "when")


def _neighbour(article: Article | None) -> Link | None:
    return Link(article.title, _UP + article_path(article.id), language=language_tag(article.language)) if article else None
