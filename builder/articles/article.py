"""What we read: an article, its publication date with the evidence for it, its blocks and sentences."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of an article is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"


class PublishedFrom(StrEnum):
    """What gave the publication date, first that was found."""

    FRONT_MATTER = "front matter"
    HTML_METADATA = "HTML metadata"
    DATELINE = "dateline"
    FILE_NAME = "file name"


@dataclass(frozen=True, slots=True)
class Mark:
    """Emphasis or a link inside the text: code points [start, end) of `Article.text`; `kind` is "em", "strong" or "link"."""

    start: int
    end: int
    kind: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Code points [start, end) of `Article.text`. `level` is a heading's 1 to 6 or a list item's depth from 1; else 0.

    `furniture` is set for what a web page put around the article (newsletter prompts, credits, "More Coverage"): it is shown muted and never
    makes an event. `ordered` is set for an item of a numbered list.
    """

    start: int
    end: int
    kind: BlockKind
    level: int = 0
    furniture: bool = False
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """Code points [start, end) of `Article.text`, white space trimmed. `index` counts from 0 through the whole article.

    `block` is the index of its block; `heading` the index of the nearest heading block above it, or None.
    """

    index: int
    start: int
    end: int
    block: int
    heading: int | None


@dataclass(frozen=True, slots=True)
class Publication:
    """The publication date. `moment` is the date-time where one was told, as ISO 8601 with its offset; `evidence` the words that gave it."""

    day: datetime.date
    source: PublishedFrom
    evidence: str
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` holds the blocks in order, separated by one or more line feeds; all offsets are code points into it."""

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    sentences: tuple[Sentence, ...]
    publication: Publication | None
    author: str
    publisher: str
    url: str
    language: str
    tags: tuple[str, ...]
    path: str
    line: int = 1  # where in `path` its text begins

    def slice(self, part: Block | Sentence | Mark) -> str:
        """The words of a part."""
        return self.text[part.start : part.end]
