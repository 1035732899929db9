"""Two days, months, years or decades told as one time: side by side, as the ends of what went on, or the one more exactly than the other."""

import re
from dataclasses import replace

from builder.events.clauses.clause import Parse
from builder.events.words import lexicon
from builder.events.words.numerals import numerals
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex

Times = tuple[tuple[int, int, Timex], ...]
_JOINTS = frozenset(("and", "or"))
_UNTIL = frozenset(("until", "till", "to"))
_OWNERS = frozenset("its his her their the".split())
_NEAR = 6  # words from "until" to the second end
_OWNS = ("'s", "’s")
_AT_THE = re.compile(r", (?:at|during|in) (?:the|its|his|her|their)\Z")
_SHORTEST_YEAR = 365  # days
_BIRTH = re.compile(r"\b(?:born|died|[bd])\b[^;:]{0,12}$")


def paired(parse: Parse, times: Times) -> Times:
    """The expressions, the first of "5 and 6 December", "2003 and 2004", "the forties or fifties" with the interval of both: where they follow
    each other on the calendar, are as fine, and stand in one clause; the first of "from 1968 until his retirement in 2018" with all between;
    the first of "last weekend's Saturday", "sailed in the 17th century: he came in 1697" and "four years later, at the 1972 fair" with that of the
    second. The second of them goes."""
    found: list[tuple[int, int, Timex] | None] = list(times)
    for place in range(len(times) - 2, -1, -1):
        (start, end, first), (_, last, second) = times[place], times[place + 1]
        later = times[place + 1][0]
        if _is_narrower(parse, (start, first), (later, second)):
            found[place] = (start, end, replace(first, interval=second.interval, date=second.date, mod=second.mod, because=second.because))
            found[place + 1] = None
            continue
        joined, until = _is_joined(parse, (start, first), later), _is_until(parse, start, later)
        if (joined or until) and (both := _both(first, second, until)) is not None:
            words = " ".join(parse.sentence[start:last].split())
            because = first.because.replace(" ".join(first.text.split()), words, 1)
            date = edtf(both, first.approximate)
            found[place] = (start, end, replace(first, interval=both, date=date, mod=None, because=because))  # "late" is only the first's
            found[place + 1] = None
    return tuple(each for each in found if each is not None)


def _both(first: Timex, second: Timex, until: bool) -> Interval | None:
    one, other = first.interval, second.interval
    if one is None or other is None or one.spanned or other.spanned or one.granularity != other.granularity:
        return None
    if one.end == other.start or (until and one.end < other.start):
        return Interval(one.start, other.end, one.granularity, spanned=True)
    return Interval(other.start, one.end, one.granularity, spanned=True) if other.end == one.start and not until else None


def _is_joined(parse: Parse, one: tuple[int, Timex], later: int) -> bool:
    start, first = one
    index, after = parse.at_token(start), parse.at_token(later)
    fine = first.granularity is not None and first.granularity <= Granularity.DAY
    again = fine and after == index + 3 and parse.tokens[index + 2].lower in lexicon.TIME_PREPOSITIONS  # "yesterday and on | Monday"
    return (again or after == index + 2) and parse.tokens[index + 1].lower in _JOINTS and parse.at(start) == parse.at(later)


def _is_until(parse: Parse, start: int, later: int) -> bool:
    """ "from | 1968 | until his retirement in | 2018"."""
    index, after = parse.at_token(start), parse.at_token(later)
    between = [token.lower for token in parse.tokens[index + 1 : after]]
    led = index > 0 and parse.tokens[index - 1].lower == "from" and between[:1] != [] and between[0] in _UNTIL
    named = 1 < len(between) <= _NEAR and between[1] in lexicon.DETERMINERS | _OWNERS and between[-1] in lexicon.TIME_PREPOSITIONS
    return led and named and parse.at(start) == parse.at(later)


def _is_narrower(parse: Parse, one: tuple[int, Timex], other: tuple[int, Timex]) -> bool:
    """Whether the other says when within the one: "last weekend's | Saturday", "left Lund in the 17th century: Ole Berg sailed in | 1697"; or which
    year that is, which was counted."""
    coarse, fine = one[1].interval, other[1].interval
    if _is_counted(parse, one, other):
        return True
    if coarse is None or fine is None or not coarse.start <= fine.start < fine.end <= coarse.end or fine.granularity >= coarse.granularity:
        return False
    between = _between(parse, one, other).lstrip()
    if between in _OWNS:
        return True
    return coarse.granularity >= Granularity.DECADE and between.startswith(":") and not _BIRTH.search(between)


def _is_counted(parse: Parse, one: tuple[int, Timex], other: tuple[int, Timex]) -> bool:
    """ "Four years later, at the | 1972 | fair": counted from a year that is not far from what was meant. No "four years later, in his 1955 case", of
    what is farther off than all that was counted."""
    counted, told = one[1].interval, other[1].interval
    if counted is None or told is None or (one[1].anchor, other[1].anchor) != (Anchor.MENTION, Anchor.NONE):
        return False
    if not counted.granularity == Granularity.YEAR == told.granularity or not _AT_THE.match(_between(parse, one, other)):
        return False
    many = max((each.high for each in numerals(one[1].text.split())), default=1.0)
    return abs(told.start - counted.start) < many * _SHORTEST_YEAR


def _between(parse: Parse, one: tuple[int, Timex], other: tuple[int, Timex]) -> str:
    return parse.sentence[one[0] + len(one[1].text) : other[0]].rstrip()
