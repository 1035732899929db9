"""Articles and expressions made by hand, so that this room is tested without the rooms before it.

A marked text holds its expressions in brackets with their dates: ``She resigned on [Friday=2025-07-04].`` A year, a month, a day, or two of
them parted by a slash. ``[Friday=]`` is an expression that nothing resolves.
"""

import datetime
import re

from builder.articles.article import Article, Block, BlockKind, Publication, PublishedFrom, Sentence
from builder.events.event import DatedEvent
from builder.events.reports.extract import extract
from builder.temporal.calendar import add_months, to_day
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue_of import tongue_of

PUBLISHED = datetime.date(2025, 7, 10)  # a Thursday
_MARKED = re.compile(r"\[([^\[\]=]+)=([\d/-]*)\]")


def interval(date: str) -> Interval:
    """The interval of ``2025``, ``2025-07``, ``2025-07-04`` or ``2025-07-07/2025-07-13`` (seven days from a Monday are a week)."""
    if "/" in date:
        first, last = (interval(part) for part in date.split("/"))
        week = last.end - first.start == 7
        return Interval(first.start, last.end, Granularity.WEEK if week else first.granularity, spanned=not week)
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return Interval(to_day(parts[0], 1, 1), to_day(parts[0] + 1, 1, 1), Granularity.YEAR)
    if len(parts) == 2:
        return Interval(to_day(parts[0], parts[1], 1), to_day(*add_months(parts[0], parts[1], 1), 1), Granularity.MONTH)
    day = to_day(parts[0], parts[1], parts[2])
    return Interval(day, day + 1, Granularity.DAY)


def unmark(marked: str) -> tuple[str, tuple[Timex, ...]]:
    """The text without its brackets, and its expressions."""
    text, timexes, at = "", [], 0
    for found in _MARKED.finditer(marked):
        text += marked[at : found.start()]
        start, (words, date) = len(text), found.groups()
        text, at = text + words, found.end()
        counted = Anchor.MENTION if timexes and words.startswith("that ") else Anchor.PUBLICATION
        anchor, value = (counted, date) if date else (Anchor.UNRESOLVED, "XXXX")
        when = interval(date) if date else None
        timexes.append(Timex(start, len(text), words, TimexType.DATE, value, None, date or None, when, False, anchor, "", f"‘{words}’"))
    return text + marked[at:], tuple(timexes)


def article(text: str, name: str = "a", published: datetime.date | None = PUBLISHED) -> Article:
    """An article of one sentence a line; a line that begins with "# " is a heading, with "~ " furniture."""
    blocks, sentences, at, heading = list[Block](), list[Sentence](), 0, None
    for index, line in enumerate(text.split("\n")):
        kind = BlockKind.HEADING if line.startswith("# ") else BlockKind.PARAGRAPH
        blocks.append(Block(at, at + len(line), kind, furniture=line.startswith("~ ")))
        sentences.append(Sentence(index, at, at + len(line), index, heading))
        heading = index if kind == BlockKind.HEADING else heading
        at += len(line) + 1
    evidence = Publication(published, PublishedFrom.FRONT_MATTER, str(published)) if published else None
    return Article(name, name, text, tuple(blocks), (), tuple(sentences), evidence, "", "", "", "en", (), f"{name}.txt")


def events_of(marked: str, name: str = "a", published: datetime.date | None = PUBLISHED) -> tuple[Article, tuple[DatedEvent, ...]]:
    """An article of a marked text, one sentence a line, and its events."""
    text, timexes = unmark(marked)
    made = article(text, name, published)
    return made, extract(made, timexes, tongue_of("en"))


def events(marked: str, published: datetime.date | None = PUBLISHED) -> tuple[DatedEvent, ...]:
    """The events of a marked text."""
    return events_of(marked, published=published)[1]
