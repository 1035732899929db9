"""The chronology as a calendar file: iCalendar (RFC 5545)."""

import datetime
from collections.abc import Iterable, Iterator

from icalendar.parser import Contentline
from icalendar.prop import vDate, vDatetime, vText

from builder.events.event import DatedEvent, Status
from builder.pages.clean import clean
from builder.pages.ground import Ground
from builder.pages.places import absolute, event_href
from builder.pages.published import published
from builder.pages.site_title import site_title
from builder.pages.stamp import stamp
from builder.pages.telling import Telling
from builder.pages.told_afresh import told_afresh
from builder.temporal.calendar import to_day

_LAST = to_day(9999, 12, 31)  # what a calendar's four-digit years can hold; the first is day 1
_STATUS = {Status.PLANNED: "TENTATIVE"}
_BEGUN = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//News Timeline Builder//EN")
_UNFOLDED = 75  # octets: a shorter line is not folded


def ics(ground: Ground, telling: Telling = told_afresh) -> str:
    """All-day entries for the dated events of the years 1 to 9999, planned ones tentative; lines end as RFC 5545 wants, in CR LF.

    The library writes the values and folds the lines; its components, which are made to be read and changed, take four times as long.
    """
    events = [event for event in ground.timeline.events if event.interval and event.interval.start >= 1 and event.interval.end <= _LAST]
    entries = telling("ics", events, lambda event: _lines(_entry(ground, event)))
    return "".join((_lines((*_BEGUN, f"X-WR-CALNAME:{_text(site_title(ground))}")), *entries, _lines(("END:VCALENDAR",))))


def _entry(ground: Ground, event: DatedEvent) -> Iterator[str]:
    assert event.interval is not None  # the caller chose it by its interval
    days = published(event, ground.articles)
    first, after = datetime.date.fromordinal(event.interval.start), datetime.date.fromordinal(event.interval.end)
    told = "\n\n".join(dict.fromkeys([event.text, *(source.because for source in event.sources)]))
    yield "BEGIN:VEVENT"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"DTSTART;VALUE=DATE:{_value(vDate(first))}"
    yield f"DTEND;VALUE=DATE:{_value(vDate(after))}"
    yield f"DTSTAMP:{_value(vDatetime(stamp(days[1] if days else None)))}"
    yield f"UID:{_text(event.id)}@news-timeline-builder"
    yield f"CATEGORIES:{_text(ground.tongue.say(f'filter {event.status.value}'))}"
    yield f"DESCRIPTION:{_text(told)}"
    yield f"STATUS:{_STATUS.get(event.status, 'CONFIRMED')}"
    yield "TRANSP:TRANSPARENT"
    if address := absolute(ground.timeline.settings, event_href(event, ground.homes)):
        yield f"URL:{address}"
    yield "END:VEVENT"


def _text(text: str) -> str:
    return _value(vText(clean(text)))


def _value(value: vText | vDate | vDatetime) -> str:
    return value.to_ical().decode()


def _lines(content: Iterable[str]) -> str:
    return "".join(f"{_folded(line)}\r\n" for line in content)


def _folded(line: str) -> str:
    short = len(line) < _UNFOLDED and line.isascii()
    return line if short else bytes(Contentline(line).to_ical()).decode()  # type: ignore[no-untyped-call]
