"""The chronology as a calendar file: iCalendar (RFC 5545)."""

import datetime

from icalendar import Calendar, Event

from builder.events.event import DatedEvent, Status
from builder.pages.clean import clean
from builder.pages.ground import Ground
from builder.pages.places import absolute, event_href
from builder.pages.published import published
from builder.pages.site_title import site_title
from builder.pages.stamp import stamp
from builder.temporal.calendar import to_day

_LAST = to_day(9999, 12, 31)  # what a calendar's four-digit years can hold; the first is day 1
_STATUS = {Status.PLANNED: "TENTATIVE"}


def ics(ground: Ground) -> str:
    """All-day entries for the dated events of the years 1 to 9999, planned ones tentative; lines end as RFC 5545 wants, in CR LF."""
    timeline, calendar = ground.timeline, Calendar()
    calendar.add("prodid", "-//News Timeline Builder//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", clean(site_title(ground)))
    stamps = published(timeline, timeline.events)
    for event in timeline.events:
        if event.interval and event.interval.start >= 1 and event.interval.end <= _LAST:
            days = stamps[event.id]
            calendar.add_component(_entry(ground, event, days[1] if days else None))
    return str(calendar.to_ical(), "utf-8")


def _entry(ground: Ground, event: DatedEvent, stamped: datetime.date | None) -> Event:
    assert event.interval is not None  # the caller chose it by its interval
    entry = Event()
    entry.add("uid", f"{clean(event.id)}@news-timeline-builder")
    entry.add("dtstamp", stamp(stamped))
    entry.add("dtstart", datetime.date.fromordinal(event.interval.start))
    entry.add("dtend", datetime.date.fromordinal(event.interval.end))
    entry.add("summary", clean(event.title))
    entry.add("description", clean("\n\n".join(dict.fromkeys([event.text, *(source.because for source in event.sources)]))))
    entry.add("status", _STATUS.get(event.status, "CONFIRMED"))
    entry.add("categories", [ground.tongue.say(f"filter {event.status.value}")])
    entry.add("transp", "TRANSPARENT")
    if address := absolute(ground.timeline.settings, event_href(event, ground.homes)):
        entry.add("url", address)
    return entry
