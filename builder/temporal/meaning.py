"""What a temporal expression means, without words and without an anchor: `meaning.at(anchor, direction)` gives the interval.

`anchor` is the interval to count from. `direction` says which way an expression with neither year nor "last" nor "next" looks
from there: -1 back (the anchor itself included), 1 forward (the anchor included), 0 to the nearest.
A meaning that its anchor makes impossible (29 February in a common year, a fifth Monday) gives None: a clean refusal.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.recurring import Recurring
from builder.temporal.units import SHIFTED

BACK, NEAREST, FORWARD = -1, 0, 1


class Meaning(Protocol):
    """Anything that stands on the calendar once it has an anchor."""

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The interval meant, or None where there is none."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """An absolute date: the anchor plays no part."""

    interval: Interval

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The interval itself."""
        return self.interval


@dataclass(frozen=True, slots=True)
class Shift:
    """The unit of the calendar that holds the anchor, moved by `offset` whole units: yesterday, last week, two years ago, this month."""

    unit: G
    offset: int

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """A whole unit."""
        shifted = SHIFTED[self.unit](anchor.start, self.offset)
        return shifted if abs(from_day(shifted.start)[0]) < 1_000_000 else None


@dataclass(frozen=True, slots=True)
class Same:
    """The anchor itself, whatever it is: "at that time"."""

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The anchor."""
        return anchor


@dataclass(frozen=True, slots=True)
class Either:
    """One meaning when looked back to, another when counted on: "overnight" is the night before today, but the night after "on Monday"."""

    back: Meaning
    on: Meaning

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The one that the direction chooses."""
        return (self.back if direction == BACK else self.on).at(anchor, direction)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch that the talk is of, moved by whole years: "the quarter", "a year earlier" where quarters are compared.

    Counted from a quarter or a half-year it is one of that kind; from anything else what `otherwise` says.
    """

    years: int
    otherwise: Meaning

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """A whole unit."""
        if anchor.granularity not in (G.QUARTER, G.HALF):
            return self.otherwise.at(anchor, direction)
        return Shift(anchor.granularity, self.years * (4 if anchor.granularity == G.QUARTER else 2)).at(anchor, direction)


@dataclass(frozen=True, slots=True)
class Nearest:
    """A date that comes again (a weekday, a month, a month's day, a feast), the one that `direction` chooses.

    `pick` overrules the direction: -1 the last one wholly before the anchor, 1 the first one wholly after it.
    """

    what: Recurring
    pick: int | None = None

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """One occurrence; where the direction leads to one that does not fit all that was told, its neighbour that does."""
        if self.pick is not None:
            return self.what.before(anchor.start) if self.pick < 0 else self.what.after(anchor.end)
        found = self.what.towards(anchor.start, direction)
        return self.what.fitting(found) if found else None


@dataclass(frozen=True, slots=True)
class Within:
    """The `count`-th occurrence inside another meaning, from its end where negative: "Tuesday of last week", "the last Friday of June"."""

    what: Recurring
    whole: Meaning
    count: int = 1

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """One occurrence, most of which is inside the whole."""
        whole = self.whole.at(anchor, direction)
        if whole is None:
            return None
        found = self._first(whole)
        for _ in range(abs(self.count) - 1):
            if found is None:
                return None
            found = self.what.after(found.end) if self.count > 0 else self.what.before(found.start)
        return found if found and _inside(found, whole) else None

    def _first(self, whole: Interval) -> Interval | None:
        """The outermost one at the end counted from."""
        if self.count > 0:
            found = self.what.after(whole.start, running=True)
            return found if found is None or _inside(found, whole) else self.what.after(found.end)
        found = self.what.before(whole.end - 1, started=True)
        return found if found is None or _inside(found, whole) else self.what.before(found.start)


def _inside(part: Interval, whole: Interval) -> bool:
    """Whether the part's middle day is in the whole: the first week of a month is the one with most of its days in it."""
    return whole.start <= part.start + (part.end - part.start) // 2 < whole.end


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on another meaning's day. `clock` as TIMEX3 writes it after the T; a coarser whole keeps its precision."""

    whole: Meaning
    clock: str

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The whole's interval with the clock set."""
        whole = self.whole.at(anchor, direction)
        if whole is None or whole.end - whole.start != 1:
            return whole
        fine = (G.HOUR, G.MINUTE, G.SECOND)[self.clock.count(":")] if self.clock[:1].isdigit() else G.DAY
        return replace(whole, clock=self.clock, granularity=fine)


@dataclass(frozen=True, slots=True)
class Span:
    """From the first day of one meaning to the last day of another; the second is looked for on or after the first."""

    first: Meaning
    last: Meaning

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The whole range, as fine as its coarser end."""
        first = self.first.at(anchor, direction)
        last = self.last.at(first, FORWARD) if first else None
        if first is None or last is None or last.end <= first.start:
            return None
        return Interval(first.start, last.end, max(first.granularity, last.granularity), spanned=True)


@dataclass(frozen=True, slots=True)
class Last:
    """The far end of a range, looked for on or after the near one."""

    first: Meaning
    last: Meaning

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """The last meaning's interval."""
        first = self.first.at(anchor, direction)
        return self.last.at(first, FORWARD) if first else None


@dataclass(frozen=True, slots=True)
class From:
    """A meaning counted from another: "two days after 5 May", "the day before yesterday"."""

    what: Meaning
    base: Meaning

    def at(self, anchor: Interval, direction: int) -> Interval | None:
        """`what` with the base as its anchor."""
        base = self.base.at(anchor, direction)
        return self.what.at(base, direction) if base else None
