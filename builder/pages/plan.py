"""What the site is made of: every page and file, as a table."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.events.timeline import Timeline
from builder.pages.article_views import article_views
from builder.pages.atom import atom
from builder.pages.exports import EXPORTS
from builder.pages.index_view import index_view
from builder.pages.json_feed import json_feed
from builder.pages.places import absolute
from builder.pages.sitemap import sitemap
from builder.pages.wording import site_title

ASSETS = "assets"
FEED_ENTRIES = 200  # the newest: a feed is read again and again


@dataclass(frozen=True, slots=True)
class Page:
    """One page to render: `root` is the way from it to the site's root, `view` what its template is given under that name."""

    path: str
    template: str
    root: str
    view: object


def _front(timeline: Timeline) -> Iterator[Page]:
    yield Page("index.html", "index.html", "", index_view(timeline))


def _articles(timeline: Timeline) -> Iterator[Page]:
    for path, view in article_views(timeline):
        yield Page(path, "article.html", "../", view)


def _missing(timeline: Timeline) -> Iterator[Page]:
    """Served for any address, so no relative one is right in it: full ones where the timeline knows its own, else none."""
    yield Page("404.html", "404.html", timeline.settings.base_url, site_title(timeline))


def _robots(timeline: Timeline) -> str:
    address = absolute(timeline.settings, "sitemap.xml")
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {address}\n" if address else "")


def _nothing(_: Timeline) -> str:
    return ""


# Pages, each from a template.
PAGES: tuple[Callable[[Timeline], Iterator[Page]], ...] = (_front, _articles, _missing)

# Files, each from a function.
FILES: dict[str, Callable[[Timeline], str]] = {
    "timeline.json": EXPORTS["json"],
    "timeline.csv": EXPORTS["csv"],
    "timeline.ics": EXPORTS["ics"],
    "feed.xml": lambda timeline: atom(timeline, FEED_ENTRIES),
    "feed.json": lambda timeline: json_feed(timeline, FEED_ENTRIES),
    "sitemap.xml": sitemap,
    "robots.txt": _robots,
    ".nojekyll": _nothing,
}

# The paths a site of ours may hold; anything else in its folder is somebody's own and is left alone.
OURS = re.compile(
    "|".join((*map(re.escape, FILES), r"index\.html", r"404\.html", r"articles/[^/]+\.html", rf"{ASSETS}/(?:[^/]+/)*[^/]+\.[0-9a-f]{{10}}\.[^./]+"))
)
