"""The list of pages for search engines: sitemaps.org, version 0.9."""

import datetime
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from builder.pages.chapter import Chapter
from builder.pages.ground import Ground
from builder.pages.nav import nav
from builder.pages.newest import newest
from builder.pages.places import INDEX, absolute, article_path, undated_path

_MOST = 50_000  # addresses of one file


def sitemap(ground: Ground) -> str:
    """A row for each page, an article's changed when it was published; none while the timeline does not know its address, for rows must be full."""
    settings = ground.timeline.settings
    root = ET.Element("urlset", {"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"})
    for _, (path, day) in zip(range(_MOST), _pages(ground) if settings.base_url else (), strict=False):
        url = ET.SubElement(root, "url")
        ET.SubElement(url, "loc").text = absolute(settings, path)
        if day:
            ET.SubElement(url, "lastmod").text = day.isoformat()
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _pages(ground: Ground) -> Iterator[tuple[str, datetime.date | None]]:
    """What matters most first: nothing past the most is listed."""
    timeline = ground.timeline
    yield "", newest(timeline)
    yield from ((link.href, None) for link in nav(ground) if link.href != INDEX)
    yield from ((path, None) for path in _chapters(ground.chapters))
    if timeline.undated and not ground.whole:
        yield undated_path(), None
    yield from ((article_path(article.id), article.publication.day if article.publication else None) for article in timeline.articles)
    yield from ((facet.path, None) for facet in ground.facets)


def _chapters(held: Sequence[Chapter]) -> Iterator[str]:
    for chapter in held:
        yield chapter.path
        yield from _chapters(chapter.parts)
