"""Events as rows of a page."""

import datetime
from collections.abc import Iterable, Mapping
from functools import partial

from builder.events.event import DatedBy, DatedEvent, Source, Status
from builder.pages.cut import cut
from builder.pages.dating_words import dating_words
from builder.pages.differences import differences
from builder.pages.direction import direction
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag
from builder.pages.late import Late
from builder.pages.moments import moments
from builder.pages.newest import newest
from builder.pages.places import event_anchor, event_fragment, page_from
from builder.pages.provenance import provenance
from builder.pages.published import published
from builder.pages.qualified import qualified
from builder.pages.sequels import sequels
from builder.pages.view import Link, Report, Row
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import day_in_words
from builder.wording.tongue import Tongue

_LONG = 44  # letters of a title
_CLOCKS = ("MO", "MI", "AF", "EV", "NI", "DT")  # a time of day as TIMEX3 writes it; any other clock is hours and minutes and is shown as it is
_HERE = "\0"  # stands for the date while we look for the words before and after it


def rows(ground: Ground, events: Iterable[DatedEvent], root: str) -> Mapping[str, Row]:
    """Event id → row, dated or undated, for pages from which `root` leads to the site's root. A row is made when it is asked for, and of nothing
    that `event_imprints` does not know."""
    held = tuple(events)
    last = newest(ground.timeline)
    return Late({event.id: partial(_row, event, ground, root, last) for event in held})


def _row(event: DatedEvent, ground: Ground, root: str, last: datetime.date | None) -> Row:
    best = next((number for number, source in enumerate(event.sources) if source.sentence == event.text), 0)
    reports = [_report(ground, source, root) for source in event.sources]
    quoted = event.sources[best].sentence == event.text
    dates = moments(event, ground.tongue)
    said = ground.tongue.say("span", first=_HERE, last=_HERE) if len(dates) > 1 else _HERE
    before, *between, after = qualified(event, said, ground.tongue).split(_HERE)
    return Row(
        anchor=event_anchor(event.id),
        aliases=tuple(event_anchor(name) for name in event.ids if name != event.id),
        page=page_from(root, ground.homes[event.id]),
        fragment=event_fragment(event),
        title=event.title,
        before_date=before,
        dates=dates,
        between_dates="".join(between),
        after_date=after,
        clock=_clock(event, ground.tongue),
        text=event.text,
        first=reports[best],
        quoted=quoted,
        others=(*reports[:best], *reports[best + 1 :]) if quoted else tuple(reports),
        told=_told(event, quoted, ground.tongue),
        status=_status(event, days[1] if (days := published(event, ground.articles)) else None, last, ground.tongue),
        differences=differences(event, reports, ground.tongue),
        sequels=sequels(event, ground, root),
        names=tuple(Link(facet.name, root + facet.path) for facet in ground.named.get(event.id, ())),
        planned=event.status == Status.PLANNED,
        rough=_rough(event),
    )


def _report(ground: Ground, source: Source, root: str) -> Report:
    told = provenance(source, ground.articles)
    start, end = dating_words(source)
    alone = len(ground.articles) == 1 and not told.publisher  # its title and its date head the page
    return Report(
        before=source.sentence[:start],
        expression=source.sentence[start:end],
        after=source.sentence[end:],
        because=source.because,
        href=told.href if source.origin else root + told.href,
        outlet=told.publisher or (ground.tongue.say("in the article") if alone else cut(told.title, _LONG)),
        published=day_in_words(told.published.toordinal(), ground.tongue) if told.published and not alone else "",
        url=told.url,
        language=language_tag(told.language),
        direction=direction(told.language),
        edited=source.edited and (source.dated_by != DatedBy.EDITOR or bool(source.note)),
        note=source.note,
    )


def _clock(event: DatedEvent, tongue: Tongue) -> str:
    clock = event.interval.clock if event.interval else ""
    return tongue.say(f"clock {clock}") if clock in _CLOCKS else clock


def _told(event: DatedEvent, quoted: bool, tongue: Tongue) -> str:
    """How many reports there are; nothing where there is but one and it is shown."""
    if len(event.sources) < 2 and quoted:
        return ""
    articles = len({source.origin or source.article for source in event.sources})
    return tongue.say("reports in", articles, reports=tongue.say("reports", len(event.sources)))


def _status(event: DatedEvent, told: datetime.date | None, last: datetime.date | None, tongue: Tongue) -> tuple[str, ...]:
    words = []
    if event.claimed_by:
        words.append(tongue.say("claimed by", name=event.claimed_by))
    elif event.status == Status.CLAIMED:
        words.append(tongue.say("claimed"))
    if event.status == Status.DENIED:
        words.append(tongue.say("denied"))
    if event.status == Status.PLANNED:
        words.append(tongue.say("planned as of", date=day_in_words(told.toordinal(), tongue)) if told else tongue.say("planned"))
        if last and event.interval and event.interval.end <= last.toordinal() and not event.followed_by:
            words.append(tongue.say("overdue", date=day_in_words(last.toordinal(), tongue)))
    return tuple(words)


def _rough(event: DatedEvent) -> bool:
    coarse = event.interval is None or (event.interval.granularity > Granularity.DAY and not event.interval.spanned)
    return event.approximate or coarse or bool(event.part)
