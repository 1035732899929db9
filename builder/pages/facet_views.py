"""The pages of people, places, organisations and outlets."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.pages.article_imprint import article_imprint
from builder.pages.article_links import article_links
from builder.pages.chronology_view import chronology_view
from builder.pages.days import days
from builder.pages.facet import Facet
from builder.pages.ground import Ground
from builder.pages.listed import Listed
from builder.pages.page_view import FacetPage
from builder.pages.places import paged_path
from builder.pages.rail import rail
from builder.pages.sheets import sheets
from builder.pages.span_words import span_words
from builder.pages.strip import WORTH, strip
from builder.pages.unmade import Unmade
from builder.pages.view import Link, Row, Spot

_UP = "../"  # from such a page to the root
_OTHERS = 8  # names that go with this one
_ARTICLES = 50  # of an outlet, the newest: the list of all articles has the rest


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page of a facet: `number` `of` so many; `newest` are the newest articles of an outlet, on its first page."""

    facet: Facet
    number: int
    of: int
    events: tuple[DatedEvent, ...]
    newest: tuple[Article, ...]


def facet_views(ground: Ground, shown: Listed) -> Iterator[tuple[str, Unmade]]:
    """The path of each page and its contents, a `FacetPage`."""
    newest = _newest(ground)
    for facet in ground.facets:
        parts, told = sheets(facet.events), [shown.imprints[event.id] for event in facet.events]
        for number, events in enumerate(parts, 1):
            articles = tuple(newest[facet.name]) if facet.kind == "outlets" and number == 1 else ()
            sheet = _Sheet(facet, number, len(parts), events, articles)
            decides = facet.kind, facet.name, number, told, [article_imprint(ground, article) for article in articles]
            yield paged_path(facet.path, number), Unmade(decides, partial(_page, ground, shown.rows, sheet))


def _newest(ground: Ground) -> Mapping[str, Sequence[Article]]:
    """The newest articles of each outlet, the newest first."""
    held: dict[str, list[Article]] = {name: [] for name in ground.outlets}
    for article in sorted(ground.timeline.articles, key=_published, reverse=True):
        if len(held.get(article.publisher, ())) < _ARTICLES:
            held.setdefault(article.publisher, []).append(article)
    return held


def _published(article: Article) -> int:
    return article.publication.day.toordinal() if article.publication else 0


def _page(ground: Ground, shown: Mapping[str, Row], sheet: _Sheet) -> FacetPage:
    facet, number, of, events = sheet.facet, sheet.number, sheet.of, sheet.events
    chronology = days((event for event in events if event.interval), shown, ground.tongue)
    undated = [shown[event.id] for event in events if not event.interval]
    spots = [Spot(day.interval, len(day.rows), f"#{day.anchor}") for day in chronology]
    return FacetPage(
        title=facet.name,
        kind=facet.kind,
        kicker=(*_kicker(ground, facet), *((ground.tongue.say("page of", number, all=of),) if of > 1 else ())),
        others=_others(ground, facet) if number == 1 else (),
        strip=strip(spots, ground.tongue) if len(events) >= WORTH else None,
        rail=rail(chronology, ground.tongue),
        chronology=chronology_view(chronology, undated, home=False, about=_UP + facet.path),
        articles=article_links(ground, sheet.newest, _UP),
        previous=Link(ground.tongue.say("page", number - 1, title=facet.name), _UP + paged_path(facet.path, number - 1)) if number > 1 else None,
        next=Link(ground.tongue.say("page", number + 1, title=facet.name), _UP + paged_path(facet.path, number + 1)) if number < of else None,
    )


def _kicker(ground: Ground, facet: Facet) -> tuple[str, ...]:
    span = span_words(facet.events, ground.tongue)
    return ground.tongue.say("events", len(facet.events)), *((span,) if span else ())


def _others(ground: Ground, facet: Facet) -> tuple[Link, ...]:
    """The names its events tell of most often, those told of together but once left out where others are not."""
    met = Counter(other.path for event in facet.events for other in ground.named.get(event.id, ()) if other.path != facet.path)
    names = {other.path: other.name for event in facet.events for other in ground.named.get(event.id, ())}
    often = [(path, count) for path, count in met.most_common(_OTHERS) if count > 1] or met.most_common(_OTHERS)
    return tuple(Link(names[path], _UP + path, count=ground.tongue.number(count)) for path, count in often)
