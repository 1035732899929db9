"""What the site is made of: every page and file, as a table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from builder.pages.about_view import about_view
from builder.pages.article_views import article_views
from builder.pages.articles_views import articles_views
from builder.pages.atom import atom
from builder.pages.card import card
from builder.pages.chapter_views import chapter_views
from builder.pages.embed_timeline import embed_timeline
from builder.pages.embed_views import embed_views
from builder.pages.facet_views import facet_views
from builder.pages.ground import Ground
from builder.pages.ics import ics
from builder.pages.indented import indented
from builder.pages.index_view import index_view
from builder.pages.json_feed import json_feed
from builder.pages.listed import Listed
from builder.pages.names_views import names_views
from builder.pages.nav import nav
from builder.pages.places import CARD, INDEX, about_path, absolute, articles_path, names_path
from builder.pages.rows import rows
from builder.pages.search_index import search_index
from builder.pages.site_title import site_title
from builder.pages.sitemap import sitemap
from builder.pages.span_words import span_words
from builder.pages.spots import spots
from builder.pages.spreadsheet import spreadsheet
from builder.pages.strip import strip
from builder.pages.telling import Telling
from builder.pages.view import Link

ASSETS = "assets"
_UP = "../"
FEED_ENTRIES = 200  # the newest: a feed is read again and again


@dataclass(frozen=True, slots=True)
class Page:
    """One page to render: `root` is the way from it to the site's root, `view` what its template is given under that name, or the same
    `Unmade`.

    `nav` leads to the sections of the site; `section` is the path of the one this page belongs to.
    """

    path: str
    template: str
    root: str
    view: object
    nav: tuple[Link, ...]
    section: str


def plan(ground: Ground, imprints: Mapping[str, bytes]) -> Iterator[Page]:
    """Every page of the site, its views made one by one. `imprints`: event id → what `event_imprints` gives."""
    timeline = ground.timeline
    shown, sections = Listed(rows(ground, ground.events.values(), _UP), imprints), nav(ground)
    for pages in PAGES:
        for path, template, view, section in pages(ground, shown):
            yield Page(path, template, _UP * path.count("/"), view, sections, section)
    yield Page("404.html", "404.html", timeline.settings.base_url, site_title(ground), (), "")  # for any address: no relative one is right in it


Planned = Iterator[tuple[str, str, object, str]]  # path, template, view, section


def _front(ground: Ground, _: Listed) -> Planned:
    yield INDEX, "index.html", index_view(ground), INDEX


def _chapters(ground: Ground, shown: Listed) -> Planned:
    for path, view in chapter_views(ground, shown):
        yield path, "chapter.html", view, INDEX


def _facets(ground: Ground, shown: Listed) -> Planned:
    for path, view in facet_views(ground, shown):
        yield path, "facet.html", view, names_path(path.partition("/")[0])


def _names(ground: Ground, _: Listed) -> Planned:
    for path, view in names_views(ground):
        yield path, "names.html", view, names_path(path.partition("/")[0])


def _articles(ground: Ground, _: Listed) -> Planned:
    for path, view in article_views(ground):
        yield path, "article.html", view, ""
    for path, articles in articles_views(ground):
        yield path, "articles.html", articles, articles_path()


def _about(ground: Ground, _: Listed) -> Planned:
    if "about" in ground.timeline.settings.sections:
        yield about_path(), "about.html", about_view(ground), about_path()


def _embeds(ground: Ground, shown: Listed) -> Planned:
    yield "embed.html", "embed.html", embed_timeline(ground), ""
    for path, view in embed_views(ground, shown):
        yield path, "embed_event.html", view, ""


def _card(ground: Ground, _: Telling) -> bytes:
    timeline, say = ground.timeline, ground.tongue.say
    counts = f"{say('chronology from', articles=say('articles', len(timeline.articles)))} · {say('events', len(ground.events))}"
    marks = strip(spots(ground, timeline.events, ""), ground.tongue)
    return card(site_title(ground), counts, span_words(timeline.events, ground.tongue), marks, timeline.settings.accent)


def _robots(ground: Ground, _: Telling) -> str:
    address = absolute(ground.timeline.settings, "sitemap.xml")
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {address}\n" if address else "")


def _nothing(_: Ground, __: Telling) -> str:
    return ""


# Pages, each from a template.
PAGES: tuple[Callable[[Ground, Listed], Planned], ...] = (_front, _chapters, _facets, _names, _articles, _about, _embeds)

# Files, each from a function.
FILES: dict[str, Callable[[Ground, Telling], str | bytes]] = {
    "timeline.json": indented,
    "timeline.csv": spreadsheet,
    "timeline.ics": ics,
    "feed.xml": lambda ground, _: atom(ground, FEED_ENTRIES),
    "feed.json": lambda ground, _: json_feed(ground, FEED_ENTRIES),
    "search-index.js": lambda ground, _: search_index(ground),
    CARD: _card,
    "sitemap.xml": lambda ground, _: sitemap(ground),
    "robots.txt": _robots,
    ".nojekyll": _nothing,
}
