"""English: quarters, halves, seasons, weekends, ordinals in a month or a year, feasts."""

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import anaphoric, deictic, fixed, floating
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import BACK, FORWARD, Fixed, Meaning, Nearest, Shift, Within
from builder.temporal.recurring import (
    Recurring,
    each_half,
    each_month,
    each_quarter,
    each_season,
    each_unit,
    each_weekday,
)  # fmt: skip


def _nth(count: int, what: Recurring, whole: Meaning, base: Base = Base.FLOATING) -> Sense:
    return Sense("DATE", Within(what, whole, count), base=base)


PERIODS = (
    # -- quarters, halves, seasons, weekends
    Rule("(?:the )?{nth}[- ](?:fiscal )?quarter", lambda n: floating(each_quarter(n)) if 0 < n < 5 else deictic(Shift(G.QUARTER, -1))),
    Rule("(?:the )?{nth}[- ](?:fiscal )?quarter(?: of|,)? {year}", lambda n, y: fixed(units.quarter(y, n)) if 0 < n < 5 else None),
    Rule("(?:Q|quarter )([1-4])(?: of|,)? {year}", lambda q, y: fixed(units.quarter(y, int(q)))),
    Rule("(?:the )?(?:first|1st) half(?: of (?:the|this) year)", lambda: floating(each_half(1))),
    Rule("(?:the )?(?:second|2nd) half(?: of (?:the|this) year)", lambda: floating(each_half(2))),
    Rule("(?:the )?(?:first|1st) half of {year}", lambda y: fixed(units.half(y, 1))),
    Rule("(?:the )?(?:second|2nd|latter) half of {year}", lambda y: fixed(units.half(y, 2))),
    Rule("(?:the )?{season}(?: of|,)? {year}", lambda s, y: fixed(units.season(y, s))),
    Rule("this (?:past )?{season}", lambda s: deictic(Within(each_season(s), Shift(G.YEAR, 0)))),
    Rule("(?:last|this past) {season}", lambda s: floating(each_season(s), BACK)),
    Rule("next {season}", lambda s: floating(each_season(s), FORWARD)),
    Rule("(?:that|the following|the next) {season}", lambda s: anaphoric(Nearest(each_season(s), FORWARD))),
    Rule("{governing}{season}(?! (?-i:[A-Z])|-| olympic| games| sports| of)", lambda _g, s: floating(each_season(s)) if s != 2 else None),
    Rule("the {season}(?! (?-i:[A-Z])|-| olympic| games| sports| of)", lambda s: floating(each_season(s)) if s != 2 else None),
    Rule("(?:the|this past) (?:past )?weekend(?! of )", lambda: floating(each_unit(G.WEEKEND))),
    # -- ordinals in a month or a year
    Rule("the {nth} {weekday} (?:of|in) (?:the|this|that) {singular}", lambda n, w, u: _nth(n, each_weekday(w), Shift(u, 0), Base.PUBLICATION)),
    Rule("the {nth} {weekday} (?:of|in) {mon},? {year}", lambda n, w, m, y: Sense("DATE", Within(each_weekday(w), Fixed(units.month(y, m)), n))),
    Rule("the {nth} {weekday} (?:of|in) {mon}", lambda n, w, m: _nth(n, each_weekday(w), Nearest(each_month(m)))),
    Rule("the {nth} {singular} of {mon}", lambda n, u, m: _nth(n, each_unit(u), Nearest(each_month(m)))),
    Rule("the {nth} {singular} of {mon},? {year}", lambda n, u, m, y: Sense("DATE", Within(each_unit(u), Fixed(units.month(y, m)), n))),
    # -- feasts
    Rule("{feast},? {year}", lambda what, y: Sense("DATE", Within(what, Fixed(units.year(y))))),
    Rule("{feast}(?! (?-i:[A-Z]))", lambda what: floating(what)),
    Rule("last {feast}", lambda what: floating(what, BACK)),
    Rule("next {feast}", lambda what: floating(what, FORWARD)),
)  # fmt: skip
