"""The front page."""

from collections.abc import Iterable

from builder.events.event import DatedEvent, Status
from builder.pages.article_links import article_links
from builder.pages.chronology_view import chronology_view
from builder.pages.days import days
from builder.pages.ground import Ground
from builder.pages.linked_data import linked_data
from builder.pages.newest import newest
from builder.pages.overview import overview
from builder.pages.page_view import Index
from builder.pages.places import articles_path, undated_path
from builder.pages.rail import rail
from builder.pages.rows import rows
from builder.pages.site_title import site_title
from builder.pages.span_words import span_words
from builder.pages.spots import spots
from builder.pages.strip import WORTH, strip
from builder.pages.title_link import title_link
from builder.pages.view import Link
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import day_in_words

FEW_ARTICLES = 40  # more have a page of their own
_GLANCE = 12  # events: fewer are seen at a glance, and what only helps to find one's way is left out
_LATEST = 3  # events; at a glance but one
_SCREEN = 5  # events: fewer leave no doubt which is the last

DOWNLOADS = (
    ("timeline.json", "download json"),
    ("timeline.csv", "download csv"),
    ("timeline.ics", "download ics"),
    ("feed.xml", "download atom"),
    ("feed.json", "download json feed"),
)


def index_view(ground: Ground) -> Index:
    """All that ``index.html`` shows."""
    timeline, say = ground.timeline, ground.tongue.say
    here = rows(ground, ground.events.values(), "") if ground.whole else {}
    chronology = days(timeline.events, here, ground.tongue) if ground.whole else ()
    few, brief = len(timeline.articles) <= FEW_ARTICLES, len(ground.events) < _GLANCE
    return Index(
        brief=brief,
        kicker=_kicker(ground),
        strip=strip(spots(ground, timeline.events, ""), ground.tongue) if len(timeline.events) >= WORTH else None,
        key_events=_links(ground, (event for event in timeline.events if event.key)),
        latest=_links(ground, _latest(ground)),
        rail=rail(chronology, ground.tongue),
        overview=tuple(overview(ground, ground.chapters, "")),
        undated=Link(say("undated"), undated_path(), count=say("events", len(timeline.undated))) if timeline.undated and not ground.whole else None,
        chronology=chronology_view(chronology, [here[event.id] for event in timeline.undated if here], home=True),
        articles=article_links(ground, timeline.articles, "") if few else (),
        all_articles=None if few else Link(say("all articles", len(timeline.articles)), articles_path()),
        downloads=tuple(Link(say(words), path) for path, words in DOWNLOADS),
        linked=linked_data(ground),
    )


def _kicker(ground: Ground) -> tuple[str, ...]:
    timeline, say = ground.timeline, ground.tongue.say
    day, span = newest(timeline), span_words(timeline.events, ground.tongue)
    date = day_in_words(day.toordinal(), ground.tongue) if day else ""
    articles, last = say("articles", len(timeline.articles)), say("newest article", date=date) if day else ""
    if len(timeline.articles) == 1 and timeline.articles[0].title != site_title(ground):
        articles, last = ", ".join(filter(None, (say("quoted", text=timeline.articles[0].title), date))), ""
    return tuple(filter(None, (say("chronology from", articles=articles), say("events", len(ground.events)), span, last)))


def _latest(ground: Ground) -> list[DatedEvent]:
    """What happened last, the last first: reported for a day that had come when the newest article was written. None where all is seen at once."""
    events, last = ground.timeline.events, newest(ground.timeline)
    most = _LATEST if len(events) >= _GLANCE else 1
    if len(events) < _SCREEN or not last:
        return []
    days = [event for event in events if event.interval and event.interval.granularity <= Granularity.DAY and not event.approximate]
    come = [event for event in days if event.status != Status.PLANNED and event.interval and event.interval.end - 1 <= last.toordinal()]
    return sorted(come, key=lambda event: (event.interval.end if event.interval else 0, event.importance))[: -most - 1 : -1]


def _links(ground: Ground, events: Iterable[DatedEvent]) -> tuple[Link, ...]:
    return tuple(title_link(event, ground, "") for event in events)
