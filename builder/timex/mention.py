"""A temporal expression as it was recognised, before any anchor."""

from dataclasses import dataclass

from builder.languages.language import Sense


@dataclass(frozen=True, slots=True)
class Mention:
    """Code points [start, end) of the text, the shape of the rule, and the sense; a sense of None claims its words and dates nothing."""

    start: int
    end: int
    rule: str
    sense: Sense | None
