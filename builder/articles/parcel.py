"""An article still packed, and what comes out of it."""

from dataclasses import dataclass
from pathlib import Path

from builder.articles.article import Article
from builder.errors import Fault


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file that holds one article, or one line of a ``.jsonl`` file, which is then in `text`.

    `path` can be shown and counts from the content folder; `line` is 0 for a whole file; `digest` is that of the bytes when they were seen.
    """

    path: str
    ending: str
    file: Path
    digest: bytes
    line: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The article, None for a draft and where there is none; `faults` of the file's form, `doubts` about the article.

    `digest` is that of the bytes read, which another program may have changed since the parcel was made.
    """

    article: Article | None
    faults: tuple[Fault, ...]
    doubts: tuple[Fault, ...]
    digest: bytes
