"""Two days, months, years or decades told side by side as one time."""

from dataclasses import replace

from builder.events.clauses.clause import Parse
from builder.temporal.edtf import edtf
from builder.temporal.interval import Interval
from builder.timex.timex import Timex

Times = tuple[tuple[int, int, Timex], ...]
_JOINTS = frozenset(("and", "or"))


def paired(parse: Parse, times: Times) -> Times:
    """The expressions, the first of "5 and 6 December", "2003 and 2004", "the forties or fifties" with the interval of both: where they follow
    each other on the calendar, are as fine, and stand in one clause."""
    found = list(times)
    for place in range(len(times) - 2, -1, -1):
        (start, end, first), (_, last, second) = times[place], times[place + 1]
        if (both := _both(first, second)) is not None and _is_joined(parse, start, times[place + 1][0]):
            words = " ".join(parse.sentence[start:last].split())
            because = first.because.replace(" ".join(first.text.split()), words, 1)
            date = edtf(both, first.approximate)
            found[place] = (start, end, replace(first, interval=both, date=date, mod=None, because=because))  # "late" is only the first's
    return tuple(found)


def _both(first: Timex, second: Timex) -> Interval | None:
    one, other = first.interval, second.interval
    if one is None or other is None or one.spanned or other.spanned or one.granularity != other.granularity or one.end != other.start:
        return None
    return Interval(one.start, other.end, one.granularity, spanned=True)


def _is_joined(parse: Parse, start: int, later: int) -> bool:
    index, after = parse.at_token(start), parse.at_token(later)
    return after == index + 2 and parse.tokens[index + 1].lower in _JOINTS and parse.at(start) == parse.at(later)
