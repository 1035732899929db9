"""What the templates of the pages for framing see."""

from dataclasses import dataclass

from builder.pages.view import Link, Row


@dataclass(frozen=True, slots=True)
class Framed:
    """An event that may be framed alone, by any of `anchors`; `when` is its date in words, `link` leads to it in the timeline."""

    anchors: tuple[str, ...]
    when: str
    link: Link
    row: Row


@dataclass(frozen=True, slots=True)
class FramedDay:
    """Events of one date, in words."""

    when: str
    events: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class FramedTimeline:
    """The whole timeline, or its most important events: then `rest` leads to all."""

    days: tuple[FramedDay, ...]
    rest: Link | None
