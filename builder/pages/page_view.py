"""What the templates of whole pages see. Everything here is plain text; templates escape it."""

from dataclasses import dataclass

from builder.pages.view import Chronology, Link, RailYear, Strip


@dataclass(frozen=True, slots=True)
class Overview:
    """A chapter as the page before it tells of it: its most important events, and its own chapters."""

    chapter: Link
    events: tuple[Link, ...]
    parts: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The front page. In a long timeline `overview` tells of its chapters, and `chronology` is empty. `brief` is set where all events are seen
    at a glance. `linked` is JSON-LD that can stand in a page as it is."""

    brief: bool
    kicker: tuple[str, ...]
    strip: Strip | None
    key_events: tuple[Link, ...]
    latest: tuple[Link, ...]
    rail: tuple[RailYear, ...]
    overview: tuple[Overview, ...]
    undated: Link | None
    chronology: Chronology
    articles: tuple[Link, ...]
    all_articles: Link | None
    downloads: tuple[Link, ...]
    linked: str


@dataclass(frozen=True, slots=True)
class ChapterPage:
    """A chapter of a long timeline, or its undated events. `up` leads to the chapter that it is part of."""

    title: str
    kicker: tuple[str, ...]
    up: Link | None
    strip: Strip | None
    rail: tuple[RailYear, ...]
    overview: tuple[Overview, ...]
    chronology: Chronology
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class FacetPage:
    """The events of a person, a place, an organisation or an outlet. `others` are the names they have in common most often."""

    title: str
    kind: str
    kicker: tuple[str, ...]
    others: tuple[Link, ...]
    strip: Strip | None
    rail: tuple[RailYear, ...]
    chronology: Chronology
    articles: tuple[Link, ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class Letter:
    """The names under one letter; `text` is empty where they are not told apart so."""

    text: str
    anchor: str
    names: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class NamesPage:
    """All people, places, organisations or outlets: those named most often, the pages of the list, and the list."""

    title: str
    kicker: tuple[str, ...]
    most: tuple[Link, ...]
    pages: tuple[Link, ...]
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class ArticlesPage:
    """The list of the articles."""

    title: str
    kicker: tuple[str, ...]
    articles: tuple[Link, ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class About:
    """How the timeline was made: `facts` are rows of a table, (what, how many or which), `evidence` of what gave the publication dates."""

    facts: tuple[tuple[str, str], ...]
    evidence: tuple[tuple[str, str], ...]
    undated: Link | None
    unpublished: tuple[Link, ...]
    more_unpublished: str
    downloads: tuple[Link, ...]
