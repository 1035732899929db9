"""English: times of day."""

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import anaphoric, clock_text, fixed, repeated, time_of_day, with_clock
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import Shift


def _clock(hour: int, minute: int | None, meridiem: str | None, base: Base = Base.MENTION, second: int | None = None) -> Sense | None:
    told = clock_text(hour, minute, meridiem, second)
    return time_of_day(told, base) if told else None


_MERIDIEM = {"MO": "a", "AF": "p", "EV": "p"}


def _in_the(part: str, hour: int, minute: int | None = None) -> Sense | None:
    """ "three in the morning": the part of the day tells which of two hours; at night those before six are the early ones."""
    night = "p" if 6 <= hour < 12 else "a"
    return _clock(hour, minute, _MERIDIEM.get(part, night) if part else None)


def _first_of(hour: int, minute: int | None, last: int, meridiem: str) -> Sense | None:
    """ "9 to 5 p.m.": the first end has the second's half of the day, or the other where the numbers fall."""
    if not 1 <= hour <= 12 or not 1 <= last <= 12:
        return None
    return _clock(hour, minute, meridiem if hour % 12 <= last % 12 else "ap"["pa".index(meridiem)])


def _spoken(count: int, direction: str, hour: int, part: str | None) -> Sense | None:
    """ "ten to six": minutes from an hour that is told."""
    past = direction in ("past", "after")
    return _in_the(part or "", hour if past else (hour - 2) % 12 + 1, count if past else 60 - count)


def _logged(year: int, month: int, day: int, hour: int, minute: int, second: int | None) -> Sense | None:
    """ "2017-08-03T02:15:30Z": the day where it was written stays."""
    date, told = fixed(units.day(year, month, day)), clock_text(hour, minute, None, second)
    return with_clock(date, told) if date and told else None


CLOCK = (
    # -- times of day
    Rule(
        "{hour}(?:[:.]{minute})?(?=(?:, ?\\d{1,2}){0,3}(?: ?[-–—] ?| to | and | or |/){hour}(?:[:.]{minute})? ?{meridiem})",
        lambda h, m, last, _m, mer: _first_of(h, m, last, mer),
    ),
    Rule("{hour}[:.]{minute} ?{meridiem}(?: ?{zone})?", lambda h, m, mer, _z: _clock(h, m, mer)),
    Rule("{hour}[:.]{minute}[:.]{two_digit_second} ?{meridiem}(?: ?{zone})?", lambda h, m, s, mer, _z: _clock(h, m, mer, second=s)),
    Rule("{hour} ?{meridiem}(?: ?{zone})?", lambda h, mer, _z: _clock(h, None, mer)),
    Rule("{hour}:{minute}(?: ?{zone}| ?(?:hours|hrs|h)\\b)?(?![:\\d])", lambda h, m, _z: _clock(h, m, None)),
    Rule("{hour}:{minute}:{two_digit_second} ?{zone}", lambda h, m, s, _z: _clock(h, m, None, second=s)),  # without a zone a race's time
    Rule("{hour}\\.{minute} ?(?:hours|hrs|h)\\b", lambda h, m: _clock(h, m, None)),
    Rule("{hour}h{minute}", lambda h, m: _clock(h, m, None)),
    Rule("{at}{hour}\\.{minute}(?= (?:on|local|today|yesterday|tomorrow|this|that)\\b| ?h\\b| ?{zone})", lambda _a, h, m, _z: _clock(h, m, None)),
    Rule("([01]\\d|2[0-3])([0-5]\\d) ?(?:GMT|UTC|Z|hours|hrs)", lambda h, m: _clock(int(h), int(m), None)),
    Rule(
        "{year}-{number_month}-{number_day}[T ]{hour}:{minute}(?::{two_digit_second}(?:\\.\\d{1,6})?)?(?: ?{zone}|[+-]\\d\\d:?\\d\\d)?",
        lambda y, mo, d, h, m, s, _z: _logged(y, mo, d, h, m, s),
    ),
    Rule("{hour_told} o['’]clock(?: (?:in the|at) {daypart})?", lambda n, part: _in_the(part or "", n)),
    Rule("{at}{hour_told} (?:in the|at) {daypart}", lambda _a, n, part: _in_the(part, n)),
    Rule("{at}{hour_told}(?= (?:last |to|that |this |(?:on )?{weekday} |yesterday ){daypart})", lambda _a, n, _w, part: _in_the(part, n)),
    Rule("{hour}(?:[:.]{minute})? ?{meridiem} (?:in|on) the {daypart}(?= of)", lambda h, m, mer, _part: _clock(h, m, mer)),
    Rule("{hour}[:.]{minute} (?:in|on) the {daypart}(?= of)", lambda h, m, part: _in_the(part, h, m) if h <= 12 else _clock(h, m, None)),
    Rule("{hour}[-–—]{hour} ?{meridiem}(?: ?{zone})?", lambda h, last, mer, _z: _first_of(h, None, last, mer)),
    Rule("half past {hour_told}(?: o['’]clock)?(?: (?:in the|at) {daypart})?", lambda n, part: _spoken(30, "past", n, part)),
    Rule(
        "{at}(?:a )?quarter (past|to|after|before) {hour_told}(?: o['’]clock)?(?: (?:in the|at) {daypart})?",
        lambda _a, way, n, part: _spoken(15, way.lower(), n, part),
    ),
    Rule(
        "{at}{minutes_told} (?:minutes )?(past|to|before) {hour_told}(?: o['’]clock)?(?: (?:in the|at) {daypart})?",
        lambda _a, count, way, n, part: _spoken(count, way.lower(), n, part),
    ),
    Rule("(?:12 )?(?:noon|midday)(?: {zone})?", lambda _z: time_of_day("12:00")),
    Rule("(?:12 )?midnight(?: {zone})?", lambda _z: time_of_day("24:00")),
    Rule("high noon|midnight (?:sun|oil|blue|mass|feast|snack)|(?-i:Midnight) (?!{weekday})(?-i:[A-Z][a-z]{1,12})", None),
    # -- parts of a day
    Rule("(?<=\\bin\\s)the (?:early |late )?{daypart}(?! (?:of|on|hours)\\b)", lambda part: time_of_day(part)),
    Rule("{through}the {daypart}(?! (?:of|on|hours)\\b)", lambda _t, part: time_of_day(part)),
    Rule("the {daypart} before(?=[,.;:])", lambda part: with_clock(anaphoric(Shift(G.DAY, -1)), part)),
    Rule("the {daypart} after(?=[,.;:])", lambda part: with_clock(anaphoric(Shift(G.DAY, 1)), part)),
    Rule("the (?:early|small|wee) hours(?:(?! of)| of the morning)", lambda: time_of_day("MO")),
    Rule("(?<=\\bat\\s)night", lambda: repeated("XXXX-XX-XXTNI")),
    Rule(
        "(?:(?<=\\bat\\s)|(?<=\\bby\\s)|(?<=\\buntil\\s)|(?<=\\bbefore\\s)|(?<=\\bafter\\s)){twilight}(?! (?:of|broke|breaks)\\b)",
        lambda part: time_of_day(part),
    ),
    Rule("night(?=[- ](?:raids?|attacks?|time|bombing|fighting|patrols?)\\b)", lambda: repeated("XXXX-XX-XXTNI")),
    Rule("(?:early[- ]|late[- ]|mid-?)?{daypart}(?= (?:trading|trade|dealings|deals)\\b)", lambda part: time_of_day(part)),
)  # fmt: skip
