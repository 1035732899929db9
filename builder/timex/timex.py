"""A temporal expression, resolved."""

from dataclasses import dataclass
from enum import StrEnum

from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval


class TimexType(StrEnum):
    """TIMEX3's types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """What an expression is counted from."""

    NONE = "none"  # absolute: the words say it all
    PUBLICATION = "publication"
    MENTION = "mention"  # an earlier date in the text
    UNRESOLVED = "unresolved"  # relative, and nothing to count from


@dataclass(frozen=True, slots=True)
class End:
    """One end of a range: code points [start, end) of the text, its own TIMEX3 `value`, EDTF `date` and interval."""

    start: int
    end: int
    text: str
    value: str
    date: str
    interval: Interval


_PARTS = ("START", "MID", "END")
_RATHER = ("earlier", "later")
_NOT_OF_DAY = {"START": ("AF", "EV", "NI"), "END": ("MO", "AF")}  # an early afternoon is no early part of its day


@dataclass(frozen=True, slots=True)
class Timex:
    """Code points [start, end) of the text; `value` and `mod` as TIMEX3 (TimeML 1.2.1); `rule` the shape of the row that matched.

    `interval` and `date` (EDTF) are None for what stands on no calendar: a bare duration, a set, PAST_REF, or unresolved.
    `because` is one line a reader understands. `tells` is False for a date that says little of when
    the text is: one whose year was chosen ("June", "5 May"), or that only names a thing ("the 2016 ticket").
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None
    date: str | None
    interval: Interval | None
    approximate: bool
    anchor: Anchor
    rule: str
    because: str
    tells: bool = True
    ends: tuple[End, ...] = ()

    @property
    def part(self) -> str:
        """Which part of the time is meant, as `mod` says it: START ("early 2024"), MID, END, or nothing. "Earlier this year" is any part of it that
        is over, though TIMEX3 has START for it; "early yesterday afternoon" is no early part of yesterday."""
        mod = self.mod or ""
        other = self.interval is not None and self.interval.clock in _NOT_OF_DAY.get(mod, ())
        return mod if mod in _PARTS and not other and not self.text.lower().startswith(_RATHER) else ""

    @property
    def granularity(self) -> Granularity | None:
        """How fine the date is known, None where there is no date."""
        return self.interval.granularity if self.interval else None
