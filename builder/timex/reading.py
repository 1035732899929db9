"""What is known and what is answered when a mention is anchored."""

from dataclasses import dataclass
from enum import IntEnum

from builder.languages.language import Cues
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor
from builder.wording.tongue import Tongue


class Past(IntEnum):
    """What speaks of the past before a mention: nothing, something near it, the verb right beside it."""

    NO = 0
    NEAR = 1
    BESIDE = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known before the first mention.

    The text, the publication day, the language's cues, whether the text is a narrative, whether it speaks from its own day, and what the reasons
    are told in.
    """

    text: str
    today: Interval | None
    cues: Cues
    narrative: bool
    speaks: bool
    tongue: Tongue


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The answer: `interval` to count from (None: there is none), of what kind, which way, the mention or cue that decided."""

    kind: Anchor
    interval: Interval | None
    direction: int
    words: str = ""
