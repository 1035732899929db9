"""The chronology as a feed: Atom (RFC 4287)."""

import uuid
from xml.etree import ElementTree as ET

from builder.events.event import DatedEvent
from builder.pages.clean import clean
from builder.pages.event_id import event_id
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.newest import newest
from builder.pages.places import absolute, event_href
from builder.pages.recent import recent
from builder.pages.site_title import site_title
from builder.pages.stamp import stamp

_NAMESPACE = "http://www.w3.org/2005/Atom"
_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:news-timeline-builder:feeds")


def atom(ground: Ground, most: int | None = None) -> str:
    """An entry for each event, or for `most` of them, the newest report first; an entry is updated when the newest of its reports was published."""
    timeline, settings = ground.timeline, ground.timeline.settings
    feed = ET.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": clean(settings.language)})
    _add(feed, "title", site_title(ground))
    _add(feed, "subtitle", settings.description or ground.tongue.say("description"))
    _add(feed, "id", absolute(settings, "index.html") or f"urn:uuid:{uuid.uuid5(_IDS, clean(site_title(ground)))}")
    _add(feed, "updated", stamp(newest(timeline)).isoformat())
    _add(ET.SubElement(feed, "author"), "name", settings.author or site_title(ground))
    ET.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": absolute(settings, "index.html") or "index.html"})
    ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": absolute(settings, "feed.xml") or "feed.xml"})
    for first, last, event in recent(ground, most):
        _entry(feed, ground, event, (first.isoformat(), last.isoformat()))
    ET.indent(feed, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(feed, encoding="unicode")}\n'


def _entry(feed: ET.Element, ground: Ground, event: DatedEvent, days: tuple[str, str]) -> None:
    home = event_href(event, ground.homes)
    entry = ET.SubElement(feed, "entry")
    _add(entry, "title", event.title)
    _add(entry, "id", event_id(ground.timeline, event))
    _add(entry, "published", days[0])
    _add(entry, "updated", days[1])
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": absolute(ground.timeline.settings, home) or home})
    ET.SubElement(entry, "category", {"term": event.status.value, "label": ground.tongue.say(f"filter {event.status.value}")})
    _add(entry, "summary", f"{event_words(event, ground.tongue)}: {event.text}")


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = clean(text)
