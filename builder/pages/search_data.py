"""What the scripts of the pages search, filter and cite."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import Any, TypeVar

from builder.articles.article import Article
from builder.events.event import DatedEvent, Source
from builder.pages.embed_path import embed_path
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.late import Late
from builder.pages.places import event_anchor, original
from builder.pages.provenance import provenance
from builder.pages.search_kinds import JUDGED, NAMED
from builder.pages.shown import shown
from builder.pages.site_title import site_title
from builder.temporal.calendar import to_day

T = TypeVar("T")
_EPOCH = to_day(1970, 1, 1)  # a day in a browser is counted from here


def search_data(ground: Ground) -> dict[str, Any]:
    """Columns with an entry for each event, in the timeline's order and the undated last, and the tables they count in.

    ``words``: headline, sentence and anchor in turn, for words that come again soon take the least room; ``dates``, in words; ``starts``: the
    first day, counted from the one before it, the first from 1970, null where not known; ``days``: how many; ``homes``: which of ``pages``;
    ``frames``: which of ``embeds``; ``told``: which of ``articles`` (title, publisher, ISO day, address, author). ``kinds``: [name, values, which
    of them for each event]. ``aliases``: [old anchor, event]. ``months``: their names, and those they have in dates where these are others.
    """
    held, events, dates = ground.articles, tuple(ground.events.values()), ground.tongue.dates
    pages, where = _numbered([[ground.homes[event.id]] for event in events])
    embeds, frames = _numbered([[embed_path(event.id)] for event in events])
    known = Late({name: partial(_told_of, article) for name, article in held.items()})
    articles, told = _numbered([[_told_by(source, known) for source in event.sources] for event in events])
    return {
        "title": shown(site_title(ground)),
        "months": list(dates.alone if dates.alone == dates.months else (*dates.alone, *dates.months)),
        "pages": pages,
        "embeds": embeds,
        "articles": articles,
        "kinds": [[name, *_numbered(values)] for name, values in _kinds(ground, events)],
        "aliases": [[event_anchor(name), number] for number, event in enumerate(events) for name in event.ids if name != event.id],
        "homes": [home for (home,) in where],
        "frames": [frame for (frame,) in frames],
        "dates": [shown(event_words(event, ground.tongue)) for event in events],
        "starts": _starts(events),
        "days": [event.interval.end - event.interval.start if event.interval else 0 for event in events],
        "words": [words for event in events for words in (shown(event.title), shown(event.text), event_anchor(event.id))],
        "told": told,
    }


def _numbered(values: Sequence[Sequence[T]]) -> tuple[list[T], list[list[int]]]:
    """The different values in the order they come, and for each entry which of them it has."""
    numbers: dict[T, int] = {}
    found = ([numbers.setdefault(value, len(numbers)) for value in entry] for entry in values)
    which = [each if len(each) < 2 else list(dict.fromkeys(each)) for each in found]
    return list(numbers), which


def _kinds(ground: Ground, events: Sequence[DatedEvent]) -> Iterator[tuple[str, list[list[str]]]]:
    """Each kind of filter with the values of each event."""
    for name, names in NAMED.items():
        yield name, [[shown(value) for value in names(event, ground.articles)] for event in events]
    say = cache(ground.tongue.say)  # in few words
    for name, judged in JUDGED.items():
        yield name, [[say(judged(event))] for event in events]


def _told_by(source: Source, articles: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Title, publisher, ISO day, address and author of the report. `articles`: id → the same."""
    if not source.origin:
        return articles[source.article]
    told = provenance(source, {})
    return shown(told.title), shown(told.publisher), _day(told.published), told.url, ""


def _told_of(article: Article) -> tuple[str, ...]:
    day = _day(article.publication.day if article.publication else None)
    return shown(article.title), shown(article.publisher), day, original(article.url), shown(article.author)


def _day(day: datetime.date | None) -> str:
    return day.isoformat() if day else ""


def _starts(events: Sequence[DatedEvent]) -> list[int | None]:
    days = [event.interval.start - _EPOCH for event in events if event.interval]
    steps = [day - before for before, day in pairwise((0, *days))]
    return [*steps, *(None for _ in range(len(events) - len(days)))]
