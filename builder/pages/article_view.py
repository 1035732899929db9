"""What the template of an article sees: its words in pieces, ready to be shown. Everything here is plain text; the template escapes it."""

from dataclasses import dataclass

from builder.pages.view import Link, Moment


@dataclass(frozen=True, slots=True)
class Span:
    """Words of an article, all in the same style; `when` marks what dated an event."""

    text: str
    strong: bool
    em: bool
    when: bool


@dataclass(frozen=True, slots=True)
class Linked:
    """Spans under one link, or under none where `href` is empty."""

    href: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A marked sentence with the ways back to its events, or the words between two; `anchor` is empty for those."""

    anchor: str
    parts: tuple[Linked, ...]
    back: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A list item, with the lists inside it."""

    runs: tuple[Run, ...]
    lists: tuple["Passage", ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading, quotation or list of an article. `tag` is its element; quotations hold `paragraphs`, lists `items`."""

    tag: str
    furniture: bool
    runs: tuple[Run, ...] = ()
    paragraphs: tuple[tuple[Run, ...], ...] = ()
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article's page. `outlet` is the address of its publisher's page, "" where it has none. `linked` is
    JSON-LD that can stand in a page as it is."""

    title: str
    author: str
    publisher: str
    outlet: str
    published: Moment | None
    published_from: str
    url: str
    language: str
    direction: str
    marked: str
    passages: tuple[Passage, ...]
    names: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    linked: str
