"""English: quarters, halves, fiscal years, seasons, weekends, ordinals in a month or a year, feasts."""

from dataclasses import replace

from builder.languages.english_dates import NO_SEASON
from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import anaphoric, coming, deictic, duration, fixed, fixed_span, floating, repeated
from builder.temporal import units
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, Fixed, From, Meaning, Nearest, Shift, Span, Within
from builder.temporal.movable import each_weekend_of
from builder.temporal.recurring import (
    Recurring,
    each_half,
    each_month,
    each_quarter,
    each_season,
    each_unit,
    each_weekday,
)  # fmt: skip

TURN = {"the": 0, "this": 0, "that": 0, "last": -1, "next": 1}
_FISCAL = "(?:fiscal|financial|tax|budget|FY)(?: year)?"
_LONG_YEAR = "(?:(fiscal|financial|tax|budget) year|season|academic year|school year)"
_EARLY, _LATE = "first|early|opening", "last|closing|final|dying"


def _nth(count: int, what: Recurring, whole: Meaning, base: Base = Base.FLOATING) -> Sense:
    return Sense("DATE", Within(what, whole, count), base=base)


def _of(count: int, what: Recurring, whole: Interval) -> Sense:
    return Sense("DATE", Within(what, Fixed(whole), count))


def _turned(what: Recurring, turn: str) -> Sense:
    """A quarter or half of this year, the last or the next."""
    return _nth(1, what, Shift(G.YEAR, TURN[turn.lower()]), Base.PUBLICATION)


def _base(turn: str) -> Base:
    """ "The month" is the one that the text is in."""
    return Base.FLOATING if turn.lower() == "the" else Base.PUBLICATION


def _fiscal(sense: Sense | None) -> Sense | None:
    """A fiscal year or quarter keeps its own name: when it begins is not told, so the calendar's is near it only."""
    return replace(sense, approximate=True) if sense else None


def _quarter(count: int, year: int, fiscal: str | None = None) -> Sense | None:
    if count == 5:
        return None
    sense = fixed(units.quarter(year, count if count > 0 else 5 + count))
    return _fiscal(sense) if fiscal else sense


def _half(count: int, year: int, fiscal: str | None) -> Sense | None:
    sense = fixed(units.half(year, count))
    return _fiscal(sense) if fiscal else sense


def _quarter_of_some_year(count: int, fiscal: str | None) -> Sense | None:
    if not 0 < count < 5:
        return deictic(Shift(G.QUARTER, count)) if count < 0 else None
    sense = floating(each_quarter(count))
    return _fiscal(sense) if fiscal else sense


def _quarter_of_months(first: int, last: int, year: int | None) -> Sense | None:
    """ "The April-June quarter"."""
    if last - first != 2 or first % 3 != 1:
        return None
    return floating(each_quarter(last // 3)) if year is None else fixed(units.quarter(year, last // 3))


def _two_years(first: int, last: int, fiscal: str | None) -> Sense | None:
    """The 2018–19 season, the fiscal year 1999-2000."""
    if last % 100 != (first + 1) % 100:
        return None
    sense = fixed_span(units.year(first), units.year(first + 1))
    return _fiscal(sense) if fiscal else sense


def _season_of_two_years(season: int, first: int, last: int) -> Sense | None:
    return fixed(units.season(first, season)) if last % 100 == (first + 1) % 100 else None


def _iso_week(year: int, week: int) -> Sense | None:
    """The first week of a year is that of 4 January."""
    return fixed(units.week(to_day(year, 1, 4) + 7 * (week - 1))) if 1 <= week <= 53 else None


def _edge(early: str | None, sense: Sense | None) -> Sense | None:
    """The first weeks of a month or year, or the last."""
    return replace(sense, mod="START" if early else "END") if sense else None


def _by_feast(before: str, weekday: int, feast: Recurring, year: int | None) -> Sense:
    """The Sunday before or after a feast."""
    base: Meaning = Nearest(feast) if year is None else Within(feast, Fixed(units.year(year)))
    pick = BACK if before.lower() == "before" else FORWARD
    return Sense("DATE", From(Nearest(each_weekday(weekday), pick), base), base=Base.FLOATING if year is None else Base.NOTHING)


PERIODS = (
    # -- lists: before the plain rows, which are as long
    Rule("(?:the )?{nth}(?=(?:,? (?:and|or|to) |-)(?:the )?{nth}[- ]quarters?(?: of|,)? {year})", lambda n, _m, y: _quarter(n, y)),
    # -- quarters, halves
    Rule("(?:the )?(fiscal[- ])?{nth}[- ](fiscal )?quarter", lambda f, n, g: _quarter_of_some_year(n, f or g)),
    Rule("(?:the )?(fiscal[- ])?{nth}[- ](fiscal )?quarters?(?: of|,)? {year}", lambda f, n, g, y: _quarter(n, y, f or g)),
    Rule("(?:the )?{nth}[- ](?:fiscal )?quarter(?: of|,)? " + _FISCAL + " ?{year}", lambda n, y: _quarter(n, y, "fiscal")),
    Rule("(?:the )?(?:last|final) quarter of (the|this|that|last|next) year", lambda t: _turned(each_quarter(4), t)),
    Rule("(?:the )?{year}(?:['’]s)? (fiscal )?{nth}[- ]quarter", lambda y, f, n: _quarter(n, y, f)),
    Rule("(?:Q|quarter )([1-4])(?: of|,)?(?: ?(FY|fiscal) ?| ?)(?:{year}|(?<=FY){two_digits}|['’]{two_digits})",
         lambda q, f, y, z, v: _quarter(int(q), y or z or v, f)),
    Rule("([1-4])Q ?(?:{year}|['’]?{two_digits})", lambda q, y, z: _quarter(int(q), y or z)),
    Rule("{year}[- ]?Q([1-4])", lambda y, q: _quarter(int(q), y)),
    Rule("{governing}Q([1-4])(?!:)", lambda _g, q: floating(each_quarter(int(q)))),
    Rule("(?:the )?{mon}(?:[-–]|-to-| to ){mon} quarter(?: of|,)?(?: {year})?", _quarter_of_months),
    Rule("(?:the )?{month} quarter(?: of|,)?(?: {year})?", lambda m, y: _quarter_of_months(m - 2, m, y)),
    Rule("(?:the )?(?:first|1st) half(?: of (?:the|this) year)", lambda: floating(each_half(1))),
    Rule("(?:the )?(?:second|2nd|latter) half(?: of (?:the|this) year)", lambda: floating(each_half(2))),
    Rule("(?:the )?(?:first|1st) half of (last|next) year", lambda t: _turned(each_half(1), t)),
    Rule("(?:the )?(?:second|2nd|latter) half of (last|next) year", lambda t: _turned(each_half(2), t)),
    Rule("(?:the )?(?:first|1st) half of (" + _FISCAL + " ?)?{year}", lambda f, y: _half(1, y, f)),
    Rule("(?:the )?(?:second|2nd|latter) half of (" + _FISCAL + " ?)?{year}", lambda f, y: _half(2, y, f)),
    Rule("(?:H([12])|([12])H) ?(?:{year}|['’]?{two_digits})", lambda a, b, y, z: fixed(units.half(y or z, int(a or b)))),
    Rule("the (?:first|opening|final|closing) {count} {plural}(?= of)", duration),
    # -- fiscal years, seasons of sport
    Rule("(?:the )?" + _FISCAL + " ?{year}", lambda y: _fiscal(fixed(units.year(y)))),
    Rule("FY ?['’]?{two_digits}", lambda y: _fiscal(fixed(units.year(y)))),
    Rule("(?:the )?" + _FISCAL + " ?{year}[-–/](?:{year}|{two_digits})", lambda y, z, v: _two_years(y, z or v, "fiscal")),
    Rule("(?:the )?{year}[-–/](?:{year}|{two_digits}) " + _LONG_YEAR, lambda y, z, v, f: _two_years(y, z or v, f)),
    Rule("(?:the )?{year} " + _LONG_YEAR, lambda y, f: _fiscal(fixed(units.year(y))) if f else fixed(units.year(y))),
    Rule("the (last|next) (?:fiscal|financial) year", lambda t: _fiscal(deictic(Shift(G.YEAR, TURN[t.lower()])))),
    # -- seasons, weekends, weeks
    Rule("(?:the )?{season}(?: of|,)? (?:{year}|{short_year})", lambda s, y, z: fixed(units.season(y or z, s))),
    Rule("(?:the )?{season}(?: of|,)? {year}[-–/](?:{year}|{two_digits})", lambda s, y, z, v: _season_of_two_years(s, y, z or v)),
    Rule("(?:the )?{season}(?: of|,)? {any_year}(?:[-–/]\\d{1,4})? {bc}", lambda s, y, _e: fixed(units.season(1 - y, s))),
    Rule("(?:the )?{season}[-/]{season}(?: of|,)? {year}", lambda s, t, y: Sense("DATE", Span(Fixed(units.season(y, s)), Fixed(units.season(y, t))))),
    Rule("(?:the )?mid-?{season}(?: of|,)? {year}", lambda s, y: fixed(units.season(y, s), "MID")),
    Rule("this (?:past )?{season}", lambda s: deictic(Within(each_season(s), Shift(G.YEAR, 0)))),
    Rule("(?:last|this past) {season}", lambda s: floating(each_season(s), BACK)),
    Rule("next {season}", lambda s: floating(each_season(s), FORWARD)),
    Rule("(?:that|the following|the next) {season}", lambda s: anaphoric(Nearest(each_season(s), FORWARD))),
    Rule("the (?:previous|preceding) {season}", lambda s: anaphoric(Nearest(each_season(s), BACK))),
    Rule("the (?!fall){season}" + NO_SEASON, lambda s: floating(each_season(s))),
    Rule("(?<=\\bin\\s)(?:the )?fall(?! (?:in|from|to|by)\\b)" + NO_SEASON, lambda: floating(each_season(2))),
    Rule("(?:the|this past) (?:past )?weekend(?! of )", lambda: floating(each_unit(G.WEEKEND))),
    Rule("{year}-W(\\d\\d)", lambda y, w: _iso_week(y, int(w))),
    Rule("week (\\d{1,2})(?: of|,) {year}", lambda w, y: _iso_week(y, int(w))),
    # -- ordinals in a month, a year, a century
    Rule("the {nth} {weekday} (?:of|in) (the|this|that|last|next) {singular}",
         lambda n, w, t, u: _nth(n, each_weekday(w), Shift(u, TURN[t.lower()]), Base.PUBLICATION)),
    Rule("the {nth} {weekday} (?:of|in) (?:each|every) {singular}", lambda _n, _w, u: repeated(duration(1, u).value)),
    Rule("the {nth} {weekday} (?:of|in) {mon},? {year}", lambda n, w, m, y: _of(n, each_weekday(w), units.month(y, m))),
    Rule("the {nth} {weekday} (?:of|in) {mon}", lambda n, w, m: _nth(n, each_weekday(w), Nearest(each_month(m)))),
    Rule("the {nth} {singular} (?:of|in) {mon}", lambda n, u, m: _nth(n, each_unit(u), Nearest(each_month(m)))),
    Rule("the {nth} {singular} (?:of|in) {mon},? {year}", lambda n, u, m, y: _of(n, each_unit(u), units.month(y, m))),
    Rule("the {nth} {singular} (?:of|in) {year}", lambda n, u, y: _of(n, each_unit(u), units.year(y)) if G.DAY <= u < G.QUARTER else None),
    Rule("the {nth} (day|week|month) of (the|this|last|next) (month|year)",
         lambda n, u, t, v: _nth(n, each_unit(G[u.upper()]), Shift(G[v.upper()], TURN[t.lower()]), _base(t))),
    Rule("the {nth} decade of the {ordinal} century", lambda n, c: _of(n, each_unit(G.DECADE), units.century(c))),
    Rule("the (?:(first|opening)|(last|final)|second|third|middle) (?:third|quarter|years|decades) of the {ordinal}[- ]century(?: {bc})?",
         lambda first, last, c, bc: fixed(units.century(1 - c if bc else c), "START" if first else "END" if last else "MID")),
    Rule("the (?:(" + _EARLY + ")|" + _LATE + ") (?:days|weeks|months) of (?:{mon},? )?{year}",
         lambda e, m, y: _edge(e, fixed(units.month(y, m) if m else units.year(y)))),
    Rule("the (?:(" + _EARLY + ")|" + _LATE + ") (?:days|weeks) of {mon}", lambda e, m: _edge(e, floating(each_month(m)))),
    # -- feasts
    Rule("{feast}(?:,| of| in)? {year}", lambda what, y: _of(1, what, units.year(y))),
    Rule("{feast}(?! (?-i:[A-Z]))", lambda what: floating(what)),
    Rule("last {feast}", lambda what: floating(what, BACK)),
    Rule("(?:the )?eve of {feast}", lambda what: replace(floating(what), meaning=From(Shift(G.DAY, -1), Nearest(what)))),
    Rule("next {feast}", lambda what: floating(what, FORWARD)),
    Rule("this {feast}", coming),
    Rule("(?:the )?{feast} weekend(?:(?: of|,)? {year})?",
         lambda what, y: _of(1, each_weekend_of(what), units.year(y)) if y else floating(each_weekend_of(what))),
    Rule("the (?:first |last )?{weekday} (before|after) {feast}(?:,? {year})?", lambda w, b, what, y: _by_feast(b, w, what, y)),
)  # fmt: skip
