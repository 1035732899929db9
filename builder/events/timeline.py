"""The chronology: articles, events in order, and what could not be dated."""

from dataclasses import dataclass

from builder.articles.article import Article
from builder.config import Settings
from builder.errors import Fault
from builder.events.event import DatedEvent


@dataclass(frozen=True, slots=True)
class Timeline:
    """`events` in chronological order: by first day, then the coarser first, then importance, then id.

    `unmet` are the editor's edits that could not be carried out as they stand.
    """

    settings: Settings
    articles: tuple[Article, ...]
    events: tuple[DatedEvent, ...]
    undated: tuple[DatedEvent, ...]
    unmet: tuple[Fault, ...] = ()
