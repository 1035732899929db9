"""The front page."""

from collections.abc import Sequence

from builder.articles.article import Article
from builder.events.timeline import Timeline
from builder.languages.dates_in_words import ends_in_words, interval_in_words
from builder.pages.days import days
from builder.pages.event_words import event_words
from builder.pages.language_tag import language_tag
from builder.pages.newest import newest
from builder.pages.places import article_path, event_fragment
from builder.pages.rail import rail
from builder.pages.rows import rows
from builder.pages.strip import strip
from builder.pages.view import Day, Index, Link, Stretch
from builder.pages.wording import day_words, say
from builder.temporal.interval import Interval

_STRETCH = 20  # events
_MANY = 60  # events: above this the browser may skip what is off the screen

DOWNLOADS = (
    ("timeline.json", "download json"),
    ("timeline.csv", "download csv"),
    ("timeline.ics", "download ics"),
    ("feed.xml", "download atom"),
    ("feed.json", "download json feed"),
)


def index_view(timeline: Timeline) -> Index:
    """All that ``index.html`` shows."""
    shown = rows(timeline)
    chronology = days(timeline, shown)
    return Index(
        kicker=_kicker(timeline),
        strip=strip(chronology),
        key_events=tuple(Link(event.title, event_fragment(event), when=event_words(event)) for event in timeline.events if event.key),
        rail=rail(chronology),
        stretches=_stretches(chronology),
        many=len(timeline.events) > _MANY,
        undated=tuple(shown[event.id] for event in timeline.undated),
        articles=_articles(timeline),
        downloads=tuple(Link(say(words), path) for path, words in DOWNLOADS),
    )


def _kicker(timeline: Timeline) -> tuple[str, ...]:
    parts = [say("chronology from", articles=say("articles", len(timeline.articles))), say("events", len(timeline.events) + len(timeline.undated))]
    intervals = [event.interval for event in timeline.events if event.interval]
    if intervals:
        first, last = _end(intervals[0], 0), _end(max(intervals, key=lambda interval: (interval.start, -interval.granularity)), 1)
        parts.append(first if first == last else say("span", first=first, last=last))
    if day := newest(timeline):
        parts.append(say("newest article", date=day_words(day)))
    return tuple(parts)


def _end(interval: Interval, which: int) -> str:
    return ends_in_words(interval)[which] if interval.spanned else interval_in_words(interval)


def _stretches(whole: Sequence[Day]) -> tuple[Stretch, ...]:
    parts: list[list[Day]] = []
    count = _STRETCH
    for day in whole:
        if count >= _STRETCH:
            parts.append([])
            count = 0
        parts[-1].append(day)
        count += len(day.rows)
    return tuple(Stretch(tuple(part)) for part in parts)


def _articles(timeline: Timeline) -> tuple[Link, ...]:
    told = dict.fromkeys((article.id for article in timeline.articles), 0)
    for event in (*timeline.events, *timeline.undated):
        for article_id in {source.article for source in event.sources if source.article}:
            told[article_id] += 1
    return tuple(_article(article, told[article.id]) for article in timeline.articles)


def _article(article: Article, events: int) -> Link:
    day = day_words(article.publication.day) if article.publication else say("not published")
    language = language_tag(article.language)
    return Link(article.title, article_path(article.id), note=article.publisher, when=day, count=say("events", events), language=language)
