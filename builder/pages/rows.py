"""Events as rows of a page."""

import datetime
from collections.abc import Mapping

from builder.articles.article import Article
from builder.events.edits import BY_EDITOR
from builder.events.event import DatedEvent, Source, Status
from builder.events.timeline import Timeline
from builder.pages.differences import differences
from builder.pages.direction import direction
from builder.pages.language_tag import language_tag
from builder.pages.moments import moments
from builder.pages.newest import newest
from builder.pages.places import event_anchor, event_fragment
from builder.pages.provenance import Provenance, provenance
from builder.pages.published import published
from builder.pages.qualified import qualified
from builder.pages.sequels import sequels
from builder.pages.view import Report, Row
from builder.pages.wording import CLOCKS, day_words, say
from builder.temporal.granularity import Granularity

_LONG = 44  # letters of a title
_HERE = "\0"  # stands for the date while we look for the words before and after it


def rows(timeline: Timeline) -> dict[str, Row]:
    """Event id → row, for dated and undated events."""
    articles = {article.id: article for article in timeline.articles}
    events = {event.id: event for event in (*timeline.events, *timeline.undated)}
    reports = published(timeline, tuple(events.values()))
    last = newest(timeline)
    return {name: _row(event, events, articles, days[1] if (days := reports[name]) else None, last) for name, event in events.items()}


def _row(
    event: DatedEvent, events: Mapping[str, DatedEvent], articles: Mapping[str, Article], told: datetime.date | None, last: datetime.date | None
) -> Row:
    best = next((number for number, source in enumerate(event.sources) if source.sentence == event.text), 0)
    reports = [_report(source, provenance(source, articles)) for source in event.sources]
    quoted = event.sources[best].sentence == event.text
    before, after = qualified(event, _HERE).split(_HERE)
    return Row(
        anchor=event_anchor(event.id),
        aliases=tuple(event_anchor(name) for name in event.ids if name != event.id),
        href=event_fragment(event),
        title=event.title,
        before_date=before,
        dates=moments(event),
        after_date=after,
        clock=_clock(event),
        text=event.text,
        first=reports[best],
        quoted=quoted,
        others=(*reports[:best], *reports[best + 1 :]) if quoted else tuple(reports),
        told=_told(event, quoted),
        status=_status(event, told, last),
        differences=differences(event, reports),
        sequels=sequels(event, events),
        planned=event.status == Status.PLANNED,
        rough=_rough(event),
    )


def _report(source: Source, told: Provenance) -> Report:
    return Report(
        before=source.sentence[: source.start],
        expression=source.sentence[source.start : source.end],
        after=source.sentence[source.end :],
        because=source.because,
        href=told.href,
        outlet=told.publisher or _short(told.title),
        published=day_words(told.published) if told.published else "",
        url=told.url,
        language=language_tag(told.language),
        direction=direction(told.language),
        edited=source.edited and BY_EDITOR not in source.because,
    )


def _short(title: str) -> str:
    """A title that stands for its outlet, cut at a word."""
    return title if len(title) <= _LONG else title[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _clock(event: DatedEvent) -> str:
    clock = event.interval.clock if event.interval else ""
    return CLOCKS.get(clock, clock)


def _told(event: DatedEvent, quoted: bool) -> str:
    """How many reports there are; nothing where there is but one and it is shown."""
    if len(event.sources) < 2 and quoted:
        return ""
    articles = len({source.origin or source.article for source in event.sources})
    return say("reports in", articles, reports=say("reports", len(event.sources)))


def _status(event: DatedEvent, told: datetime.date | None, last: datetime.date | None) -> tuple[str, ...]:
    words = []
    if event.claimed_by:
        words.append(say("claimed by", name=event.claimed_by))
    elif event.status == Status.CLAIMED:
        words.append(say("claimed"))
    if event.status == Status.DENIED:
        words.append(say("denied"))
    if event.status == Status.PLANNED:
        words.append(say("planned as of", date=day_words(told)) if told else say("planned"))
        if last and event.interval and event.interval.end <= last.toordinal() and not event.followed_by:
            words.append(say("overdue", date=day_words(last)))
    return tuple(words)


def _rough(event: DatedEvent) -> bool:
    coarse = event.interval is None or (event.interval.granularity > Granularity.DAY and not event.interval.spanned)
    return event.approximate or coarse
