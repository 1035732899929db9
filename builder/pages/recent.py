"""The events as a feed lists them."""

import datetime

from builder.events.event import DatedEvent
from builder.pages.ground import Ground
from builder.pages.published import published
from builder.pages.stamp import DAWN, stamp

Entry = tuple[datetime.datetime, datetime.datetime, DatedEvent]


def recent(ground: Ground, most: int | None) -> list[Entry]:
    """(first report, last report, event), the newest report first; `most` of them where given. A feed reader wants what is new, not all."""
    told = [(*(published(event, ground.articles) or (None, None)), event) for event in ground.events.values()]
    newest = sorted(told, key=lambda each: each[1] or DAWN, reverse=True)[:most]
    return [(stamp(first), stamp(last), event) for first, last, event in newest]
