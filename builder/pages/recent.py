"""The events as a feed lists them."""

import datetime

from builder.events.event import DatedEvent
from builder.pages.ground import Ground
from builder.pages.published import published
from builder.pages.stamp import stamp

Entry = tuple[datetime.datetime, datetime.datetime, DatedEvent]


def recent(ground: Ground, most: int | None) -> list[Entry]:
    """(first report, last report, event), the newest report first; `most` of them where given. A feed reader wants what is new, not all."""
    entries = [_entry(published(event, ground.articles), event) for event in ground.events.values()]
    return sorted(entries, key=lambda entry: entry[1], reverse=True)[:most]


def _entry(days: tuple[datetime.date, datetime.date] | None, event: DatedEvent) -> Entry:
    return stamp(days[0] if days else None), stamp(days[1] if days else None), event
