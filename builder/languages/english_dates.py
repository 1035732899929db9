"""English: dates that say their year, days and months of some year, ranges of them, years and centuries."""

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import deictic, fixed, fixed_span, floating, floating_span, naming
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import BACK, FORWARD, Meaning, Shift, Within
from builder.temporal.recurring import Recurring, each_date, each_day_of_month, each_month

DASH = "(?: ?[-–—] ?)"
TO = "(?: ?[-–—] ?| to | through | until | till )"


def _nth(count: int, what: Recurring, whole: Meaning, base: Base = Base.FLOATING) -> Sense:
    return Sense("DATE", Within(what, whole, count), base=base)


def _american(month: int, day: int, year: int) -> Sense | None:
    """3/14/2015 in the American order; the other where that is impossible."""
    return fixed(units.day(year, month, day) or units.day(year, day, month))


DATES = (
    # -- absolute days
    Rule("{weekday},? {date},? {mon},? {year}", lambda _w, d, m, y: fixed(units.day(y, m, d))),
    Rule("{wday},? (?:the )?{date}(?: of)? {mon},? {year}", lambda _w, d, m, y: fixed(units.day(y, m, d))),
    Rule("{wday},? {mon} {date},? {year}", lambda _w, m, d, y: fixed(units.day(y, m, d))),
    Rule("(?:the )?{date}(?: of)? {mon},? {year}", lambda d, m, y: fixed(units.day(y, m, d))),
    Rule("{mon} {date},? {year}", lambda m, d, y: fixed(units.day(y, m, d))),
    Rule("{date}-{mon}-{year}", lambda d, m, y: fixed(units.day(y, m, d))),
    Rule("{year}-{number_month}-{number_day}(?=[T ]\\d|(?![-\\d]))", lambda y, m, d: fixed(units.day(y, m, d))),
    Rule("{year}/{number_month}/{number_day}", lambda y, m, d: fixed(units.day(y, m, d))),
    Rule("{number_day}/{number_day}/{year}", _american),
    Rule("{number_day}/{number_day}/{two_digits}", _american),
    Rule("{number_day}\\.{number_month}\\.{year}", lambda d, m, y: fixed(units.day(y, m, d))),
    Rule("{modern}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])", lambda y, m, d: fixed(units.day(y, int(m), int(d)))),
    # -- days without a year
    Rule("{wday},? {mon} {date}", lambda _w, m, d: floating(each_date(m, d)) if units.day(2000, m, d) else None),
    Rule("{wday},? (?:the )?{date}(?: of)? {mon}", lambda _w, d, m: floating(each_date(m, d)) if units.day(2000, m, d) else None),
    Rule("{mon} {date}(?!\\d|:\\d|,\\d)", lambda m, d: floating(each_date(m, d)) if units.day(2000, m, d) else None),
    Rule("(?:the )?{date}(?: of)? {mon}", lambda d, m: floating(each_date(m, d)) if units.day(2000, m, d) else None),
    Rule("{wday},? the (?=\\d){ordinal}", lambda _w, d: floating(each_day_of_month(d))),
    Rule("the (?=\\d){ordinal} of (?:the|this) month", lambda d: _nth(1, each_day_of_month(d), Shift(G.MONTH, 0), Base.PUBLICATION)),
    # -- ranges of days, months, years
    Rule("{date}" + TO + "{date}(?: of)? {mon},? {year}", lambda a, b, m, y: fixed_span(units.day(y, m, a), units.day(y, m, b))),
    Rule("{mon} {date}" + TO + "{date},? {year}", lambda m, a, b, y: fixed_span(units.day(y, m, a), units.day(y, m, b))),
    Rule("{date}" + TO + "{date}(?: of)? {mon}", lambda a, b, m: floating_span(each_date(m, a), each_date(m, b))),
    Rule("{mon} {date}(?: to | through ){date}(?= of| in| and|[.,;:)])", lambda m, a, b: floating_span(each_date(m, a), each_date(m, b))),
    Rule("{mon} {date}" + DASH + "{date}(?!\\d)", lambda m, a, b: floating_span(each_date(m, a), each_date(m, b))),
    Rule("{mon}" + DASH + "{mon},? {year}", lambda a, b, y: fixed_span(units.month(y - (a > b), a), units.month(y, b))),
    Rule("{year}[-–/]{two_digits}(?!\\d|[-–/]\\d)", lambda y, z: fixed_span(units.year(y), units.year(y // 100 * 100 + z % 100))),
    # -- months
    Rule("{mon},? (?:of )?{year}", lambda m, y: fixed(units.month(y, m))),
    Rule("{mon} {short_year}", lambda m, y: fixed(units.month(y, m))),
    Rule("{month}", lambda m: floating(each_month(m))),
    Rule("{mon}(?= last| this| next)", lambda m: floating(each_month(m))),
    Rule("(?:this past|last|past) {mon}(?! \\d)", lambda m: floating(each_month(m), BACK)),
    Rule("next {mon}(?! \\d)", lambda m: floating(each_month(m), FORWARD)),
    Rule("this (?:coming )?{mon}(?! \\d)", lambda m: deictic(Within(each_month(m), Shift(G.YEAR, 0)))),
    Rule("mid-{mon} {year}", lambda m, y: fixed(units.month(y, m), "MID")),
    # -- years, decades, centuries
    Rule("{governing}{year}", lambda _g, y: fixed(units.year(y))),
    Rule("{modern}(?= (?-i:[A-Za-z])[a-z-]{3})", lambda y: naming(units.year(y))),
    Rule("{modern}", lambda y: fixed(units.year(y))),
    Rule("{year}(?= ?[-–—] ?\\d{4}(?!\\d))", lambda y: fixed(units.year(y))),
    Rule("(?<=(?<!\\d)\\d{4}[-–—]){year}(?![-–—])", lambda y: fixed(units.year(y))),
    Rule("the year {year}", lambda y: fixed(units.year(y))),
    Rule("{year_words}", lambda y: fixed(units.year(y)) if y > 1700 else None),
    Rule("the {year_words}", lambda y: fixed(units.year(y)) if y > 1700 else None),
    Rule("{any_year} (?:BCE?|B\\.C\\.(?:E\\.)?)", lambda y: fixed(units.year(1 - y))),
    Rule("{any_year}[-–]{any_year} (?:BCE?|B\\.C\\.(?:E\\.)?)", lambda a, b: fixed_span(units.year(1 - a), units.year(1 - b))),
    Rule("(?:AD|A\\.D\\.) {any_year}", lambda y: fixed(units.year(y))),
    Rule("(?:the )?{year}['’]?s", lambda y: fixed(units.decade(y)) if y % 10 == 0 else None),
    Rule("(?:the )?['’]([2-9]0)s", lambda tens: fixed(units.decade(1900 + int(tens)))),
    Rule("the {decade_word}|the nineteen[- ]{decade_word}", lambda a, b: fixed(units.decade(1900 + (a or b)))),
    Rule("(?:the )?{ordinal}[- ]century (?:BCE?|B\\.C\\.)", lambda n: fixed(units.century(1 - n))),
    Rule("(?:the )?{ordinal}[- ]century", lambda n: fixed(units.century(n))),
)  # fmt: skip
