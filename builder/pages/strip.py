"""The density strip: where on the calendar the events are."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from builder.pages.view import Bar, Spot, Strip
from builder.temporal.calendar import add_months, from_day, to_day
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.temporal.units import SHIFTED
from builder.wording.dates_in_words import interval_in_words
from builder.wording.tongue import Tongue

WORTH = 20  # events of a page: fewer are seen at a glance, and need no strip
_BARS = 80  # at most so many, or the next coarser unit is taken
_COARSER = 4  # dates for each that is known less finely than the unit
_WIDTH, _SPACE, _EMPTY = 10, 4, 3  # a bar, the space after it, and at most so many empty bars for an empty stretch
_NARROWEST = 600  # the strip's least width
_HEIGHT, _LEAST = 48, 6
_CROWD, _BEFORE, _AFTER = 100, 0.1, 0.01  # of so many events, what shares of them may be folded; the newest are what one looks for
_KNOWN = 4096  # days whose month or year is remembered: many events have the same ones
_TALL = 2  # events: a full bar is at least so many, or a quiet timeline would be all full bars


def strip(spots: Sequence[Spot], tongue: Tongue) -> Strip | None:
    """A bar for each unit of the calendar that has events, in order; a stretch without any is a space, but never a long one.

    None for fewer than three dates. What is known less finely than the unit has a bar of its own, marked `rough`; so have the few events long
    before or long after all others, where their calendar would be all that can be seen. `spots` are in order.
    """
    if len({spot.interval for spot in spots}) < 3:
        return None
    unit, bins = _fitting(spots)
    if len(spots) >= _CROWD:
        first, last = (_month(spots[int(len(spots) * share)].interval.start) for share in (_BEFORE, 1 - _AFTER))
        finer, inner = _fitting([spot for spot in spots if first.start <= spot.interval.start < last.end])
        if finer < unit:
            unit, bins = finer, _folded(spots, inner, first.start, last.end)
    most = max(_TALL, *(sum(spot.count for spot in held) for interval, held in bins.items() if _plain(interval)))
    places = _places(list(bins), _DAYS[unit])
    bars = [_bar(interval, held, x, most, unit, tongue) for x, (interval, held) in zip(places, bins.items(), strict=True)]
    return Strip(places[-1] + _WIDTH, _HEIGHT, tuple(bars), tongue.say(f"density {unit.word}"), bars[0].when, bars[-1].when)


def _fitting(spots: Sequence[Spot]) -> tuple[Granularity, dict[Interval, list[Spot]]]:
    """The finest unit whose bars are not too many and that most dates are known to, and the bars."""
    return next((unit, bins) for unit in _UNITS if _fits(bins := _bins(spots, unit), unit) or unit == Granularity.CENTURY)


def _fits(bins: Mapping[Interval, list[Spot]], unit: Granularity) -> bool:
    rough = sum(len(held) for interval, held in bins.items() if interval.granularity > unit and not interval.spanned)
    return len(bins) <= _BARS and _COARSER * rough <= sum(map(len, bins.values()))


def _folded(spots: Sequence[Spot], inner: dict[Interval, list[Spot]], begins: int, ends: int) -> dict[Interval, list[Spot]]:
    before, after = ([spot for spot in spots if spot.interval.start < begins], [spot for spot in spots if spot.interval.start >= ends])
    head = {_fold(before, begins): before} if before else {}
    tail = {_fold(after, max(spot.interval.end for spot in after)): after} if after else {}
    return {**head, **inner, **tail}


def _fold(spots: Sequence[Spot], most: int) -> Interval:
    """From the first of them to the end of the last, but not beyond the day `most`."""
    return Interval(spots[0].interval.start, min(most, max(spot.interval.end for spot in spots)), Granularity.YEAR, spanned=True)


def _plain(interval: Interval) -> bool:
    """Not a fold: how many are in one says nothing of how many there are at a time."""
    return not interval.spanned


def _places(intervals: Sequence[Interval], unit: int) -> list[int]:
    """Where each bar begins; a few bars are set wide apart rather than drawn wide."""
    places, reached = [0], intervals[0].end
    for interval in intervals[1:]:
        empty = min(_EMPTY, max(0, (interval.start - reached) // unit))
        places.append(places[-1] + (1 + empty) * (_WIDTH + _SPACE))
        reached = max(reached, interval.end)
    wider = max(1.0, (_NARROWEST - _WIDTH) / places[-1]) if places[-1] else 1.0
    return [round(place * wider) for place in places]


def _bins(spots: Sequence[Spot], unit: Granularity) -> dict[Interval, list[Spot]]:
    bins: dict[Interval, list[Spot]] = {}
    for spot in spots:
        interval = spot.interval
        coarse = interval.granularity > unit and not interval.spanned
        whole = Interval(interval.start, interval.end, interval.granularity) if coarse else _UNITS[unit](interval.start)
        bins.setdefault(whole, []).append(spot)
        if len(bins) > _BARS and unit < Granularity.CENTURY:
            break  # too many already, however many more
    return bins


def _bar(interval: Interval, spots: Sequence[Spot], x: int, most: int, unit: Granularity, tongue: Tongue) -> Bar:
    count = sum(spot.count for spot in spots)
    height = min(_HEIGHT, max(_LEAST, round(_HEIGHT * count / most)))
    when = interval_in_words(interval, tongue)
    rough = interval.granularity > unit or interval.spanned
    return Bar(x, _HEIGHT - height, _WIDTH, height, when, tongue.say("bar", count, when=when), count, spots[0].href, rough)


def _day(day: int) -> Interval:
    return Interval(day, day + 1, Granularity.DAY)


@lru_cache(_KNOWN)
def _month(day: int) -> Interval:
    year, month, _ = from_day(day)
    return Interval(to_day(year, month, 1), to_day(*add_months(year, month, 1), 1), Granularity.MONTH)


@lru_cache(_KNOWN)
def _year(day: int) -> Interval:
    year = from_day(day)[0]
    return Interval(to_day(year, 1, 1), to_day(year + 1, 1, 1), Granularity.YEAR)


def _decade(day: int) -> Interval:
    return SHIFTED[Granularity.DECADE](day, 0)


def _century(day: int) -> Interval:
    return SHIFTED[Granularity.CENTURY](day, 0)


# Finest first.
_UNITS: dict[Granularity, Callable[[int], Interval]] = {
    Granularity.DAY: _day,
    Granularity.MONTH: _month,
    Granularity.YEAR: _year,
    Granularity.DECADE: _decade,
    Granularity.CENTURY: _century,
}
_DAYS = {Granularity.DAY: 1, Granularity.MONTH: 30, Granularity.YEAR: 365, Granularity.DECADE: 3652, Granularity.CENTURY: 36524}
