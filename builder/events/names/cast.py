"""Who and what an article names."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.family_name import family_name

_MADAM = "Ms "


class NameKind(StrEnum):
    """What a name is the name of; OTHER where the text does not tell."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"


# With how sure it is: 4 by what outweighs the name, 3 by the name itself, 2 by a clear sign, 1 by a weak one, 0 not at all.
Kind = tuple[NameKind, int]


@dataclass(frozen=True, slots=True)
class Run:
    """Words that may be a name, from code point `start` on; all begin with a capital but the small ones between.

    `titles` are the words of a person's title that stood before them, in lower case; `ruled`: they follow "President of"; `spaced`: how many
    spaces the text has around their hyphens.
    """

    start: int
    words: tuple[str, ...]
    titles: frozenset[str] = frozenset()
    ruled: bool = False
    spaced: int = 0
    name: str = field(init=False, repr=False, compare=False)  # the words as one text
    end: int = field(init=False, repr=False, compare=False)  # the code point behind the last word

    def __post_init__(self) -> None:
        name = " ".join(self.words)  # once, as the end: both are asked for again and again
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "end", self.start + len(name) + self.spaced)

    def moved(self, distance: int) -> "Run":
        """The same run `distance` code points on."""
        return Run(self.start + distance, self.words, self.titles, self.ruled, self.spaced)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at code points [start, end) of the article's text; `name` is the fullest form the article uses."""

    start: int
    end: int
    name: str
    kind: NameKind
    woman: bool | None = None  # from "Mr" and "Ms"; None where the text does not tell


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """What an article calls its people in full, and by what shorter name each is known: by the last word, by the first,
    by the end, by the given names together."""

    spelt: Mapping[str, str]
    full: Mapping[str, int]  # full name → how often it is told
    surnames: frozenset[str]
    alone: frozenset[str]
    by_last: Mapping[str, str]
    by_first: Mapping[str, str]
    by_end: Mapping[str, str]
    by_front: Mapping[str, str]
    first: Mapping[str, int]  # full name → where the article gives it first
    given: frozenset[int]  # where a given name stands beside another: "Nikki and Craig"
    bearers: Mapping[str, Sequence[str]]  # surname → the full names that end with it
    chief: Mapping[str, str]  # surname that several have → whom of them the article is about


@dataclass(frozen=True, slots=True)
class Cast:
    """All mentions of an article, in order, with what would else be looked for again for every event.

    `full` is surname → full name, for surnames that one person alone has; `women` is name → sex, where the text tells one.
    """

    mentions: tuple[Mention, ...]
    full: Mapping[str, str]
    women: Mapping[str, bool]

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions inside code points [start, end) of the article's text."""
        first = bisect_left(self.mentions, start, key=_start)
        return tuple(each for each in self.mentions[first : bisect_left(self.mentions, end, lo=first, key=_start)] if each.end <= end)

    def names(self, start: int, end: int, kind: NameKind) -> tuple[str, ...]:
        """The names of one kind inside [start, end), each once, in the order told; no "Ms Berg" beside Ada Berg."""
        told = dict.fromkeys(each.name for each in self.within(start, end) if each.kind == kind)
        women = {family_name(name) for name in told if not name.startswith(_MADAM) and self.sex(name, True)}
        return tuple(name for name in told if not (name.startswith(_MADAM) and family_name(name) in women))

    def sex(self, name: str, default: bool) -> bool:
        """True for a woman, as a title or else the given name tells; `default` where neither does."""
        told = self.women.get(name)
        by_name = sex_of_name(name) if told is None else told
        return default if by_name is None else by_name


def _start(mention: Mention) -> int:
    return mention.start
