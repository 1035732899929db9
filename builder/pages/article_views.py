"""The articles' pages."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from builder.articles.article import Article, Mark
from builder.events.event import DatedEvent, Source
from builder.pages.article_view import ArticlePage
from builder.pages.dated_from import dated_from
from builder.pages.dating_words import dating_words
from builder.pages.direction import direction
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag
from builder.pages.linked_data import linked_data
from builder.pages.places import article_path, event_href, original
from builder.pages.prose import prose
from builder.pages.unmade import Unmade
from builder.pages.view import Link, Moment
from builder.wording.dates_in_words import day_in_words

_UP = "../"  # from an article's page to the root
_NAMES = 12

Told = Mapping[int, Sequence[tuple[DatedEvent, Source]]]


@dataclass(frozen=True, slots=True)
class _Leaf:
    """An article and what the timeline makes of it: all that its page is made of, beside what all pages share. `marked`: sentence index → the ways
    back to its events, and what dated them."""

    article: Article
    marked: Mapping[int, tuple[tuple[Link, ...], tuple[Mark, ...]]]
    outlet: str
    names: tuple[Link, ...]
    previous: Link | None
    next: Link | None


def article_views(ground: Ground) -> Iterator[tuple[str, Unmade]]:
    """The path of each article's page and its contents, an `ArticlePage`, in the timeline's order."""
    told: dict[str, dict[int, list[tuple[DatedEvent, Source]]]] = {article: {} for article in ground.articles}
    for event in ground.events.values():
        for source in (each for each in event.sources if each.article):
            told[source.article].setdefault(source.index, []).append((event, source))
    ways = {event.id: _way(ground, event) for event in ground.events.values()}
    beside = [None, *map(_neighbour, ground.timeline.articles), None]
    for number, article in enumerate(ground.timeline.articles):
        leaf = _leaf(ground, article, told[article.id], ways, beside[number], beside[number + 2])
        yield article_path(article.id), Unmade(leaf, partial(_page, ground, leaf))


def _way(ground: Ground, event: DatedEvent) -> Link:
    """Back to the event."""
    return Link(event_words(event, ground.tongue), _UP + event_href(event, ground.homes), note=event.title)


def _neighbour(article: Article) -> Link:
    return Link(article.title, _UP + article_path(article.id), language=language_tag(article.language))


def _leaf(ground: Ground, article: Article, told: Told, ways: Mapping[str, Link], before: Link | None, after: Link | None) -> _Leaf:
    outlet = ground.outlets.get(article.publisher)
    return _Leaf(
        article=article,
        marked={index: (_back(told[index], ways), tuple(_dated(article, index, told[index]))) for index in sorted(told)},
        outlet=_UP + outlet.path if outlet else "",
        names=_names(ground, told),
        previous=before,
        next=after,
    )


def _names(ground: Ground, told: Told) -> tuple[Link, ...]:
    """The people, places and organisations of its events that have pages, those of most events first."""
    events = dict.fromkeys(event.id for reports in told.values() for event, _ in reports)
    facets = [(facet.name, facet.path) for event in events for facet in ground.named.get(event, ())]
    return tuple(Link(name, _UP + path) for (name, path), _ in Counter(facets).most_common(_NAMES)) if facets else ()


def _back(told: Sequence[tuple[DatedEvent, Source]], ways: Mapping[str, Link]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(ways[event.id] for event, _ in told))


def _dated(article: Article, index: int, told: Sequence[tuple[DatedEvent, Source]]) -> Iterator[Mark]:
    begins = article.sentences[index].start
    for start, end in (dating_words(source) for _, source in told):
        yield Mark(begins + start, begins + end, "when")


def _page(ground: Ground, leaf: _Leaf) -> ArticlePage:
    article, publication = leaf.article, leaf.article.publication
    return ArticlePage(
        title=article.title,
        author=article.author,
        publisher=article.publisher,
        outlet=leaf.outlet,
        published=Moment(day_in_words(publication.day.toordinal(), ground.tongue), publication.day.isoformat()) if publication else None,
        published_from=ground.tongue.say(f"published from {kind}") if (kind := dated_from(article)) else "",
        url=original(article.url),
        language=language_tag(article.language),
        direction=direction(article.language),
        marked=ground.tongue.say("marked", len(leaf.marked)) if leaf.marked else ground.tongue.say("not marked"),
        passages=prose(article, leaf.marked),
        names=leaf.names,
        previous=leaf.previous,
        next=leaf.next,
        linked=linked_data(ground, article),
    )
