"""The chronology as a JSON Feed, version 1.1."""

from typing import Any

from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.pages.encode import encode
from builder.pages.event_id import event_id
from builder.pages.event_words import event_words
from builder.pages.places import absolute, event_href
from builder.pages.published import published
from builder.pages.stamp import stamp
from builder.pages.wording import say, site_title


def json_feed(timeline: Timeline) -> str:
    """An item for each event, the newest report first; addresses only where the timeline knows its own."""
    settings = timeline.settings
    events = (*timeline.events, *timeline.undated)
    reports = published(timeline, events)
    items = [(days[1] if (days := reports[event.id]) else None, event) for event in events]
    items.sort(key=lambda item: stamp(item[0]), reverse=True)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site_title(timeline),
        "home_page_url": absolute(settings, "index.html"),
        "feed_url": absolute(settings, "feed.json"),
        "description": settings.description or say("description"),
        "language": settings.language,
        "authors": [{"name": settings.author}] if settings.author else None,
        "items": [_item(timeline, event, stamp(day).isoformat() if day else None) for day, event in items],
    }
    return encode(_known(feed), indent=1)


def _item(timeline: Timeline, event: DatedEvent, modified: str | None) -> dict[str, Any]:
    return _known(
        {
            "id": event_id(timeline, event),
            "url": absolute(timeline.settings, event_href(event)),
            "title": event.title,
            "content_text": f"{event_words(event)}: {event.text}",
            "date_published": modified,
            "tags": [event.status.value],
        }
    )


def _known(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, "")}
