"""The timeline for search engines: schema.org as JSON-LD."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from builder.articles.article import Article
from builder.events.event import DatedEvent, Status
from builder.events.timeline import Timeline
from builder.pages.clean import clean
from builder.pages.ground import Ground
from builder.pages.light import light
from builder.pages.places import absolute, article_path, event_href, original
from builder.pages.provenance import Provenance, provenance
from builder.pages.site_title import site_title

_TOLD = 2  # times an event that is listed is told on the front page; where that is too much, the key events stand for all
_PLANNED = "https://schema.org/EventScheduled"
# In a page these could end the element they stand in, or turn the order of its source round.
_HARMLESS = {number: f"\\u{number:04x}" for number in (*map(ord, "<>&\u200b\u200e\u200f"), *range(0x2028, 0x202F), *range(0x2066, 0x206A))}


def linked_data(ground: Ground, article: Article | None = None) -> str:
    """JSON-LD that can stand in a ``script`` element as it is: of the front page, or of the page of `article`.

    The front page is an ItemList of works about an Event, each citing NewsArticles; an article's page is based on a NewsArticle.
    """
    held = _front(ground) if article is None else _reading(ground, article)
    return json.dumps({"@context": "https://schema.org", **held}, ensure_ascii=False, separators=(",", ":")).translate(_HARMLESS)


def _front(ground: Ground) -> dict[str, Any]:
    timeline, settings = ground.timeline, ground.timeline.settings
    whole = light(tuple(ground.events.values()), _TOLD)
    listed = [event for event in timeline.events if event.key or whole]
    items = [
        {"@type": "ListItem", "position": number, "url": _address(timeline, event_href(event, ground.homes)), "item": _work(event, ground.articles)}
        for number, event in enumerate(listed, 1)
    ]
    return _known(
        {
            "@type": "CollectionPage",
            "name": clean(site_title(ground)),
            "description": clean(settings.description or ground.tongue.say("description")),
            "inLanguage": settings.language,
            "url": absolute(settings, "index.html"),
            "author": _named("Person", settings.author),
            "mainEntity": {
                "@type": "ItemList",
                "numberOfItems": len(items),
                "itemListOrder": "https://schema.org/ItemListOrderAscending",
                "itemListElement": items,
            },
        }
    )


def _work(event: DatedEvent, articles: Mapping[str, Article]) -> dict[str, Any]:
    interval = event.interval
    dated = interval is not None and interval.start >= 1
    happening = {
        "@type": "Event",
        "name": clean(event.title),
        "startDate": interval.earliest if interval and dated else None,
        "endDate": interval.latest if interval and dated else None,
        "eventStatus": _PLANNED if event.status == Status.PLANNED else None,
        "location": [_named("Place", place) for place in event.places],
    }
    cited = [found for source in event.sources if (found := _cited(provenance(source, articles)))]
    return _known({"@type": "CreativeWork", "text": clean(event.text), "about": _known(happening), "citation": _once(cited)})


def _cited(told: Provenance) -> dict[str, Any]:
    day = told.published.isoformat() if told.published else None
    known = {"headline": clean(told.title), "url": told.url, "datePublished": day, "publisher": _named("Organization", told.publisher)}
    found = _known(known)
    return {"@type": "NewsArticle", **found} if found else {}


def _reading(ground: Ground, article: Article) -> dict[str, Any]:
    timeline = ground.timeline
    path = article_path(article.id)
    source = {
        "@type": "NewsArticle",
        "headline": clean(article.title),
        "author": _named("Person", article.author),
        "publisher": _named("Organization", article.publisher),
        "datePublished": article.publication.day.isoformat() if article.publication else None,
        "inLanguage": article.language,
        "url": original(article.url),
    }
    return _known(
        {
            "@type": "WebPage",
            "name": clean(article.title),
            "url": absolute(timeline.settings, path),
            "isPartOf": _known({"@type": "CollectionPage", "name": clean(site_title(ground)), "url": absolute(timeline.settings, "index.html")}),
            "isBasedOn": _known(source),
        }
    )


def _address(timeline: Timeline, href: str) -> str:
    return absolute(timeline.settings, href) or href


def _named(kind: str, name: str) -> dict[str, str] | None:
    return {"@type": kind, "name": clean(name)} if name else None


def _once(held: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({json.dumps(each, sort_keys=True): each for each in held}.values())


def _known(held: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in held.items() if value not in (None, "", [])}
