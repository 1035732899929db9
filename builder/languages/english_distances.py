"""English: what is told by its distance: weekdays, yesterday, two weeks ago, the following month."""

from dataclasses import replace

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import (
    ago,
    ahead,
    anaphoric,
    coming,
    deictic,
    duration,
    floating,
    going_on,
    reference,
    time_of_day,
    told,
    with_clock,
)  # fmt: skip
from builder.temporal.granularity import Granularity as G
from builder.temporal.last_week import LastWeek
from builder.temporal.meaning import BACK, FORWARD, Either, Nearest, Period, Same, Shift, Within
from builder.temporal.recurring import each_season, each_unit, each_weekday
from builder.temporal.this_week import ThisWeek


def _ago(number: float, unit: G) -> Sense:
    return ago(-round(number), unit, Base.PUBLICATION)


def _about(number: float, unit: G) -> Sense:
    """ "Around fifteen years ago": nobody knows just when."""
    return replace(_ago(number, unit), approximate=True)


def _to_the_month(number: float, unit: G, at: G | None) -> Sense:
    """ "50 years ago this month": a month of that year."""
    whole = at == G.MONTH and unit == G.YEAR and number == round(number)
    return deictic(Shift(G.MONTH, -12 * round(number))) if whole else _ago(number, unit)


# Behind these "the week" is the one that is told of. No width: it only looks back.
_DURING = "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in ("for", "during", "in", "over", "throughout")) + ")"

DISTANCES = (
    # -- weekdays
    Rule("{weekday}", lambda w: floating(each_weekday(w))),
    Rule("(?:this past|last|past) {wday}", lambda w: floating(each_weekday(w), BACK)),
    Rule("next {wday}", lambda w: floating(each_weekday(w), FORWARD)),
    Rule("this (?:coming )?{wday}", lambda w: coming(each_weekday(w))),
    Rule("the (?:following|next) {wday}", lambda w: anaphoric(Nearest(each_weekday(w), FORWARD))),
    Rule("the (?:previous|preceding) {wday}", lambda w: anaphoric(Nearest(each_weekday(w), BACK))),
    Rule("{wday} week", lambda w: deictic(Within(each_weekday(w), Shift(G.WEEK, 1)))),
    Rule("a week (?:ago )?(?:last |on )?{wday}", lambda w: floating(each_weekday(w))),
    # -- days by their distance
    Rule("today", lambda: deictic(Shift(G.DAY, 0))),
    Rule("yesterday", lambda: deictic(Shift(G.DAY, -1))),
    Rule("tomorrow", lambda: deictic(Shift(G.DAY, 1))),
    Rule("the day before yesterday", lambda: deictic(Shift(G.DAY, -2))),
    Rule("the day after tomorrow", lambda: deictic(Shift(G.DAY, 2))),
    Rule("tonight", lambda: with_clock(deictic(Shift(G.DAY, 0)), "NI")),
    Rule("last night", lambda: with_clock(deictic(Shift(G.DAY, -1)), "NI")),
    Rule("overnight", lambda: with_clock(anaphoric(Either(Shift(G.DAY, -1), Shift(G.DAY, 0))), "NI")),
    Rule("this {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, 0)), part)),
    Rule("(?:yesterday|last) {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, -1)), part)),
    Rule("tomorrow {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, 1)), part)),
    Rule("(?:that|the same) {daypart}", lambda part: time_of_day(part)),
    Rule("the (?:previous|preceding) {daypart}", lambda part: with_clock(anaphoric(Shift(G.DAY, -1)), part)),
    Rule("(?:the )?(?:next|following) {daypart}", lambda part: with_clock(anaphoric(Shift(G.DAY, 1)), part)),
    # -- units by their distance
    Rule("this (?:coming )?weekend", lambda: coming(each_unit(G.WEEKEND))),
    Rule("this (?:current )?{point_unit}", lambda u: deictic(ThisWeek() if u == G.WEEK else Shift(u, 0))),
    Rule("the current {point_unit}", lambda u: deictic(Shift(u, 0))),
    Rule("(?:this past|last) {point_unit}", lambda u: deictic(LastWeek() if u == G.WEEK else Shift(u, -1)) if u != G.DAY else None),
    Rule("(?:this coming|next|the coming) {point_unit}", lambda u: deictic(Shift(u, 1))),
    Rule("(?:this|the current) (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, 0))),
    Rule("last (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, -1))),
    Rule("next (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, 1))),
    Rule("(?:a|one) year ago", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("(?:a|one) year (?:earlier|before(?! \\w))", lambda: anaphoric(Period(-1, Shift(G.YEAR, -1)))),
    Rule("the (?:latest |most recent )?quarter(?! of|-)", lambda: deictic(Period(0, Shift(G.QUARTER, -1)))),
    Rule("the (?:latest|most recent) period", lambda: deictic(Period(0, Shift(G.QUARTER, -1)))),
    Rule("{count} {unit} ago", _ago),
    Rule("{count} {unit} or so ago", _about),
    Rule("{count} {unit} ago this (?:{season}|{point_unit}|{mon})", lambda n, u, _s, at, _m: _to_the_month(n, u, at)),
    Rule("{count} (?:or|to) {count} {unit} ago", lambda _n, m, u: _about(m, u)),
    Rule("(?:almost|nearly|about|some|more than|over|just over|around|roughly) {count} {unit} ago", _about),
    Rule("{count}(?:-| )and(?:-| )a(?:-| )half {unit} ago", _ago),
    Rule("(?:many|several|some|a few|few|two or three) {unit} ago|{plural} ago", lambda _u, _v: reference("PAST_REF")),
    Rule(
        "(?:(?:just |only )?(?:many|several|some|a few|few|two or three) {unit}|{plural}) (?:earlier|before(?! \\w)|previously)",
        lambda _u, _v: reference("PAST_REF"),
    ),
    Rule(
        "(?:(?:just |only )?(?:many|several|some|a few|few|two or three) {unit}|{plural}) (?:later|afterwards?)",
        lambda _u, _v: reference("FUTURE_REF"),
    ),
    Rule("(?<=\\bin\\s){count} {unit}(?!['’]| of| (?:ago|later|earlier|before|after|from|or so ago|old)|-)", ahead),
    Rule("{count} {unit} (?:from now|hence)", lambda n, u: ago(round(n), u, Base.PUBLICATION)),
    Rule("{count} {unit} (?:earlier|before(?! \\w)|previously)(?! than)", lambda n, u: ago(-round(n), u, Base.MENTION)),
    Rule("{count} {unit} (?:later|afterwards?)", lambda n, u: ago(round(n), u, Base.MENTION)),
    Rule("{count} {unit} on(?=,)", lambda n, u: duration(n, u)),
    Rule("the {point_unit} before(?=[,.;])", lambda u: anaphoric(Shift(u, -1))),
    Rule("the {point_unit} (?:after(?=[,.;])|following(?! \\w+day))", lambda u: anaphoric(Shift(u, 1))),
    Rule("the week(?:(?=['’]s)|(?=[,.;:]))", lambda: going_on(G.WEEK)),
    Rule(
        _DURING + "the week(?! (?:of|after|before|that|when|he|she|it|they|we|ended|ending|beginning|to|leading|running)\\b)",
        lambda: going_on(G.WEEK),
    ),
    Rule(_DURING + "the year(?! (?:of|after|before|that|when|he|she|it|they|we|ended|ending|beginning|to|{year})\\b)", lambda _y: going_on(G.YEAR)),
    Rule("the (?:fiscal |financial )?year(?= ended| ending)", lambda: duration(1, G.YEAR)),
    Rule("(?:last|the previous|the prior) year['’]s (?:quarter|period)", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("the (?:next|following) {point_unit}", lambda u: anaphoric(Shift(u, 1))),
    Rule("the (?:previous|preceding|prior) {point_unit}", lambda u: anaphoric(Shift(u, -1))),
    Rule("(?:that(?: same| very)?|(?:the|this) (?:same|very)) {point_unit}", lambda u: anaphoric(Shift(u, 0))),
    Rule("{count} {unit} to the day", lambda n, u: duration(n, u)),
    Rule("(?:the )?year-(?:ago|earlier)(?: period)?", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("(?:the )?year-(?:ago|earlier) quarter", lambda: deictic(Period(-1, Shift(G.QUARTER, -5)))),
    Rule(
        "the (?:(?:same|corresponding|comparable|like|equivalent) )?(?:period|quarter|half)(?: of)? "
        "(?:last year|a year (?:ago|earlier)|the (?:previous|prior|preceding) year)",
        lambda: deictic(Period(-1, Shift(G.YEAR, -1))),
    ),
    Rule("{part_of} the {singular}", lambda part, u: going_on(u, part) if u != G.DAY else None),
    Rule("{part_of} last {singular}", lambda part, u: deictic(LastWeek() if u == G.WEEK else Shift(u, -1), part) if u != G.DAY else None),
    # -- in a narrative only
    Rule("(?:that|the same) (?:time|period)(?! of| as| zone)|this period", lambda: told(anaphoric(Same()))),
    Rule("(?<=\\bat\\s)the time(?! of| zone)", lambda: told(anaphoric(Same()))),
    Rule("(?:(?<=\\bat\\s)|(?<=\\bduring\\s)|(?<=\\bthroughout\\s)|(?<=\\bby\\s))this time(?! zone)", lambda: told(reference("PRESENT_REF"))),
    Rule("former(?= \\w)", lambda: told(reference("PAST_REF"))),
    Rule("(?-i:(?=[a-z]){season})(?<!fall)(?! of| \\d)", lambda s: told(floating(each_season(s)))),
    Rule("year[- ]end|year['’]s end|the year['’]s end", lambda: deictic(Shift(G.YEAR, 0), "END")),
)  # fmt: skip
