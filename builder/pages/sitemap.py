"""The list of pages for search engines: sitemaps.org, version 0.9."""

from xml.etree import ElementTree as ET

from builder.events.timeline import Timeline
from builder.pages.newest import newest
from builder.pages.places import absolute, article_path


def sitemap(timeline: Timeline) -> str:
    """A row for each page, changed when its article was published; no rows while the timeline does not know its address, for they must be full."""
    pages = [("", newest(timeline))]
    pages += [(article_path(article.id), article.publication.day if article.publication else None) for article in timeline.articles]
    root = ET.Element("urlset", {"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"})
    for path, day in pages if timeline.settings.base_url else ():
        url = ET.SubElement(root, "url")
        ET.SubElement(url, "loc").text = absolute(timeline.settings, path)
        if day:
            ET.SubElement(url, "lastmod").text = day.isoformat()
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
