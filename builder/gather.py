"""Everything before the pages: settings, seeds, the events of each article, the chronology."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from builder.articles.article import Article
from builder.articles.seeds import seeds
from builder.config import Settings
from builder.errors import Fault, Severity
from builder.events.chronology import chronology
from builder.events.edits import NO_EDITS
from builder.events.entities import entities
from builder.events.event import DatedEvent
from builder.events.extract import extract
from builder.events.extract_plainly import extract_plainly
from builder.events.named_days import named_days
from builder.events.named_spans import named_spans
from builder.events.news import news
from builder.events.timeline import Timeline
from builder.load_edits import load_edits
from builder.load_settings import load_settings
from builder.timex.tag import tag
from builder.timex.without_rules import without_rules
from builder.work.map_ordered import map_ordered

Found = tuple[tuple[DatedEvent, ...], tuple[Fault, ...], tuple[int, ...]]  # the last: the days the article names
Track = Callable[[Iterable[Found], int], Iterable[Found]]  # what a progress bar does: the items again, and how many will come


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks of a run. `base_url` empty: the settings' own; `key_dates` and `key_sentences` None: as the chronology sees fit."""

    jobs: int = 1
    base_url: str = ""
    key_dates: int | None = None
    key_sentences: int | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """The chronology and every fault met on the way. `sound` is False where the settings are broken, the edits cannot be
    read, or errors left no article at all."""

    timeline: Timeline
    faults: tuple[Fault, ...]
    sound: bool


def _untracked(found: Iterable[Found], total: int) -> Iterable[Found]:
    return found


def gather(content: Path, wishes: Wishes, track: Track = _untracked) -> Gathered:
    """The chronology of the content folder `content`. A bad article costs only itself; its faults come back with the others'.

    Raises ContentError where the folder cannot be read at all.
    """
    settings, setting_faults = _settings(content, wishes)
    reading = seeds(content, settings)
    found = tuple(track(map_ordered(partial(_events, model=settings.nlp_model), reading.articles, wishes.jobs), len(reading.articles)))
    events = tuple(chain.from_iterable(events for events, _, _ in found))
    named = {article.id: days for article, (_, _, days) in zip(reading.articles, found, strict=True)}
    edits, edit_faults = load_edits(content)
    timeline = chronology(settings, reading.articles, events, wishes.key_dates, wishes.key_sentences, edits or NO_EDITS, named)
    article_faults = chain(reading.faults, *(faults for _, faults, _ in found))
    faults = (*setting_faults, *edit_faults, *timeline.unmet, *(_below(content, fault) for fault in article_faults))
    sound = not setting_faults and edits is not None and (bool(reading.articles) or not _errors(faults))
    return Gathered(timeline, faults, sound)


def _settings(content: Path, wishes: Wishes) -> tuple[Settings, tuple[Fault, ...]]:
    settings, faults = load_settings(content)
    return (replace(settings, base_url=wishes.base_url) if wishes.base_url else settings), faults


def _events(article: Article, model: str = "") -> Found:
    """The events of one article, its names found with the help of `model` if one is named. Takes and gives only what can travel between processes."""
    day = article.publication.day if article.publication else None
    spans = tuple((sentence.start, sentence.end) for sentence in article.sentences)
    try:
        timexes = tag(article.text, day, article.language, spans)
        if told := without_rules(article, timexes):
            return extract_plainly(article, timexes), told, named_days(timexes)
        cast = entities(article, named_spans(model)(article.text) if model else ())
        events = extract(article, timexes, cast)
        return (*events, *news(article, timexes, events, cast)), (), named_days(timexes)
    except Exception as error:  # noqa: BLE001 - a mistake of ours: told with the article it happened on, and the others keep their place
        what = f"this article stopped the search for dates ({type(error).__name__}: {error})"
        return (), (Fault(article.path, article.line, 1, what, "please report it with the article; the others are not touched"),), ()


def _below(content: Path, fault: Fault) -> Fault:
    """Articles name their file from the content folder on; whoever mends it stands outside."""
    return replace(fault, path=(content / fault.path).as_posix()) if fault.path != str(content) else fault


def _errors(faults: Iterable[Fault]) -> bool:
    return any(fault.severity is Severity.ERROR for fault in faults)
