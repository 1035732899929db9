"""An article half read: what its file says of it, and its body in pieces, before offsets exist."""

from dataclasses import dataclass, field

from builder.articles.article import BlockKind, Mark


@dataclass(frozen=True, slots=True)
class Given:
    """A value as a file gives it: text, a list, a mapping, a number, true, false or None; and where it stands."""

    value: object
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a file says of its article. `evidence` is the words or the element that gave `date`; `place` the line and column of the date,
    or where it would stand."""

    title: str = ""
    date: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    draft: bool = False
    id: str = ""
    evidence: str = ""
    place: tuple[int, int] = (1, 1)
    unread: bool = False  # a date may have been given, but in what could not be read; a fault says so already


@dataclass(frozen=True, slots=True)
class Piece:
    """One block to be: its text, and its marks as code points into that text. The other fields are those of `Block`."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    furniture: bool = False
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What a format reads out of a body: its pieces, and what its own metadata says (HTML only)."""

    pieces: tuple[Piece, ...]
    told: Told = field(default_factory=Told)
    tangled: bool = False  # the markup was too tangled to be read safely, and the body was read as plain text
    lengthy: bool = False  # the same, as there was too much of it to look at the markup

    @property
    def wordless(self) -> bool:
        """Whether no piece has a letter or digit."""
        return not any(any(map(str.isalnum, piece.text)) for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """`told` by the front matter or the line of JSON; `page` read from the body, which begins on `line` of the file `path`."""

    path: str
    line: int
    told: Told
    page: Page
