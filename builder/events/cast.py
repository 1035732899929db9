"""Who and what an article names."""

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What a name is the name of; OTHER where the text does not tell."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at code points [start, end) of the article's text; `name` is the fullest form the article uses."""

    start: int
    end: int
    name: str
    kind: NameKind
    woman: bool | None = None  # from "Mr" and "Ms"; None where the text does not tell


@dataclass(frozen=True, slots=True)
class Cast:
    """All mentions of an article, in order."""

    mentions: tuple[Mention, ...]

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions inside code points [start, end) of the article's text."""
        return tuple(each for each in self.mentions if start <= each.start and each.end <= end)

    def names(self, start: int, end: int, kind: NameKind) -> tuple[str, ...]:
        """The names of one kind inside [start, end), each once, in the order told."""
        return tuple(dict.fromkeys(each.name for each in self.within(start, end) if each.kind == kind))
