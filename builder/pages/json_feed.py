"""The chronology as a JSON Feed, version 1.1."""

import datetime
from typing import Any

from builder.events.event import DatedEvent
from builder.pages.encode import encode
from builder.pages.event_id import event_id
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.places import absolute, event_href
from builder.pages.recent import recent
from builder.pages.site_title import site_title
from builder.pages.stamp import stamp


def json_feed(ground: Ground, most: int | None = None) -> str:
    """An item for each event, or for `most` of them, the newest report first; addresses only where the timeline knows its own."""
    settings = ground.timeline.settings
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site_title(ground),
        "home_page_url": absolute(settings, "index.html"),
        "feed_url": absolute(settings, "feed.json"),
        "description": settings.description or ground.tongue.say("description"),
        "language": settings.language,
        "authors": [{"name": settings.author}] if settings.author else None,
        "items": [_item(ground, event, last) for _, last, event in recent(ground, most)],
    }
    return encode(_known(feed), indent=1)


def _item(ground: Ground, event: DatedEvent, last: datetime.datetime) -> dict[str, Any]:
    return _known(
        {
            "id": event_id(ground.timeline, event),
            "url": absolute(ground.timeline.settings, event_href(event, ground.homes)),
            "title": event.title,
            "content_text": f"{event_words(event, ground.tongue)}: {event.text}",
            "date_published": None if last == stamp(None) else last.isoformat(),
            "tags": [ground.tongue.say(f"filter {event.status.value}")],
        }
    )


def _known(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, "")}
