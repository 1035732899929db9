"""What all pages of a site stand on."""

from collections.abc import Mapping
from dataclasses import dataclass

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.pages.chapter import Chapter
from builder.pages.facet import Facet
from builder.wording.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Ground:
    """A timeline and how it is laid out, worked out once.

    `tongue`: what its pages are told in. `articles`: id → article. `events`: id → event, the undated ones too. `whole` is set where the front page
    holds them all, and there are no chapters. `homes`: event id → path. `named`: event id → the people, places and organisations with pages.
    `outlets`: name → the outlets with pages. `told`: article id → how many events it tells of.
    """

    timeline: Timeline
    tongue: Tongue
    articles: Mapping[str, Article]
    events: Mapping[str, DatedEvent]
    whole: bool
    chapters: tuple[Chapter, ...]
    homes: Mapping[str, str]
    facets: tuple[Facet, ...]
    named: Mapping[str, tuple[Facet, ...]]
    outlets: Mapping[str, Facet]
    told: Mapping[str, int]
