"""English: dates that say their year, days and months of some year, ranges and lists of them, years, decades, centuries."""

from dataclasses import replace

from builder.languages import english_words as words
from builder.languages.english_slots import one_of
from builder.languages.language import Rule, Sense
from builder.languages.senses import anaphoric, deictic, fixed, fixed_span, floating, floating_span, modified, naming, repeated, told
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, Fixed, From, Nearest, Period, Shift, Within
from builder.temporal.recurring import each_date, each_day_of_month, each_day_of_month_on, each_month, each_season, told_with_weekday

DASH = "(?: ?[-–—] ?)"
TO = "(?: ?[-–—] ?|/| to | through | until | till )"
AND = "(?:,? (?:and|or|&|as well as) )"
THE_MONTH = {"the": 0, "this": 0, "that": 0, "last": -1, "next": 1}

# Members of a list that follow, without their values.
_DATE = "(?:the )?[0-3]?\\d(?:st|nd|rd|th)?"
_MONTH = rf"(?:{one_of(words.MONTHS)})\.?"
_ORDINAL = rf"(?:the )?(?:{one_of(words.ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_THE = "(?:the (?=\\d{1,2}(?:[a-z]{1,2}\\b| of\\b)))?"  # of "the 3rd", not of "the 3 May treaty"
_MORE_DATES = f"(?:, {_DATE}){{0,7}}"
_MORE_MONTHS = f"(?:, {_MONTH}){{0,7}}"
_MORE_DAYS = f"(?:, (?:{_MONTH} )?{_DATE}){{0,7}}"
_MORE_YEARS = "(?:, \\d{4}){0,7}"
# A number behind "May 3 and" is a day where nothing follows that it could count.
_NO_COUNT = rf"(?= ?(?:[.;:)\]]|,(?!\d)|\Z|\n)| (?:when|as|with|for|but|to|respectively)\b|{AND}\d| (?:in|at) (?!{_MONTH}\b)(?-i:[A-Z]))"
# "Case 12/2012" is no month.
_NO_NUMBER = "(?<!\\bcase\\s)(?<!\\bsection\\s)(?<!\\bno\\.\\s)(?<!\\blaw\\s)(?<!\\bact\\s)(?<!\\bregulation\\s)"
# A season before another noun is no season of a year ("the winter coat"): what may follow one.
_BEHIND_SEASON = (
    "a an and as at before after because but by during following for from had has have he her his i in into is it its may more my no not on or "
    "our over she since so some than that the their then there these they this through till to until was we were when where which while who will "
    "with without would you"
)
NO_SEASON = rf"(?! (?!(?:{'|'.join(_BEHIND_SEASON.split())}|of (?:that|the same|last|this|next|the following|the previous) year)\b)[a-z])(?!-)"
# "That September, the march began", but "said that September sales fell".
_OF_A_STORY = "(?=[,.;)]| (?:the|an?|he|she|it|they|his|her|their|and|after|when|with|in|at|to|by)\\b)"
_HOUR = "(?:0[1-9]|1[0-4])[0-5][05]"
_MORE_ORDINALS = f"(?:, {_ORDINAL}){{0,5}}"
_SAME_MONTH = Shift(G.MONTH, 0)


def _day(year: int, month: int, day: int) -> Sense | None:
    return fixed(units.day(year, month, day))


def _american(month: int, day: int, year: int) -> Sense | None:
    """3/14/2015 in the American order; the other where that is impossible."""
    return fixed(units.day(year, month, day) or units.day(year, day, month))


def _in_some_year(on: int | None, month: int, day: int) -> Sense | None:
    """A day of some year, which its weekday may tell."""
    if not units.day(2000, month, day):
        return None
    return floating(each_date(month, day) if on is None else told_with_weekday(each_date(month, day), on))


def _day_of(day: int, month: int, year: int | None) -> Sense | None:
    return _in_some_year(None, month, day) if year is None else _day(year, month, day)


def _of_month(day: int, offset: int) -> Sense:
    """A day of this month, the last or the next."""
    return deictic(Within(each_day_of_month(day), Shift(G.MONTH, offset)))


def _days(month: int, first: int, last: int, year: int | None) -> Sense | None:
    if year is not None:
        return fixed_span(units.day(year, month, first), units.day(year, month, last))
    return floating_span(each_date(month, first), each_date(month, last))


def _to_other_month(month: int, first: int, last_month: int, last: int, year: int | None) -> Sense | None:
    if year is None:
        return floating_span(each_date(month, first), each_date(last_month, last))
    return fixed_span(units.day(year - (month > last_month), month, first), units.day(year, last_month, last))


def _quarter_to(month: int, day: int, year: int | None) -> Sense | None:
    """The quarter that the talk is of, which may be a fiscal one; else the calendar's with most of the three months that end with the day."""
    end = _day_of(day, month, year) if year is not None else floating(each_date(month, day), BACK)
    if end is None or end.meaning is None:
        return None
    calendar = From(Shift(G.QUARTER, 0), From(Shift(G.DAY, -45), end.meaning))
    return replace(end, meaning=calendar if year is not None else Period(0, calendar))


def _months(first: int, last: int, year: int | None) -> Sense | None:
    if year is None:
        return floating_span(each_month(first), each_month(last))
    return fixed_span(units.month(year - (first > last), first), units.month(year, last))


def _short_range(first: int, last: int, digits: int = 2) -> Sense | None:
    """1936–39, 1999–00, 1791 - 2; 1985-06 is a month."""
    if digits == 1:
        return fixed_span(units.year(first), units.year(first // 10 * 10 + last))
    if last % 100 < first % 100 and 1 <= last % 100 <= 12 and first % 100 != 99:
        return fixed(units.month(first, last % 100))
    return fixed_span(units.year(first), units.year(first // 100 * 100 + last % 100 + (100 if first % 100 == 99 else 0)))


def _decade(first: int, bc: str | None = None) -> Sense | None:
    """The 1980s; the 490s BC; the 1800s are a century."""
    if first % 10:
        return None
    if bc:
        return fixed(units.decade(-8 - first))
    return fixed(units.century(first // 100 + 1) if first % 100 == 0 and first < 1900 else units.decade(first))


def _named_decade(part: str | None, first: int) -> Sense | None:
    """Early, in the middle of, or late in a decade."""
    return fixed(units.decade(first), words.POINT_MODS[part.lower()] if part else None)


def _about(interval: Interval) -> Sense | None:
    return modified(Sense("DATE", Fixed(interval)), "APPROX")


def _told_year(digits: str) -> Sense:
    """A year in a narrative only."""
    return told(Sense("DATE", Fixed(units.year(int(digits)))))


DATES = (
    # -- "between 1040 and 1050" are hours, but in a narrative
    Rule("(?<=\\bbetween\\s)(" + _HOUR + ")(?= and " + _HOUR + "(?!\\w))", _told_year),
    Rule("(?<=\\bbetween\\s\\d{4}\\sand\\s)(" + _HOUR + ")(?!\\w)", _told_year),
    # -- lists and ranges whose year or month stands by another member: before the plain rows, which are as long
    Rule("(?:the )?{date}(?=" + _MORE_DATES + AND + _DATE + "(?: of)? {mon}(?:,? {when}|(?!\\w)))", _day_of),
    Rule("(?:the )?{ordinal}(?= (?:to|until) the {ordinal} of {mon}(?:,? {year})?)",
         lambda d, _o, m, y: _day_of(d, m, y)),
    Rule("{mon} {date}(?=" + _MORE_DAYS + AND + "(?:{mon} )?{date},? {when})", lambda m, d, n, e, y: _day(y - ((m, d) > (n or m, e)), m, d)),
    Rule("{date} {mon}(?=(?:, [0-3]?\\d " + _MONTH + "){0,7}" + AND + "{date} {mon},? {when})",
         lambda d, m, e, n, y: _day(y - ((m, d) > (n, e)), m, d)),
    Rule("{after_days}{date}(?:,? {year}|" + _NO_COUNT + ")", lambda _a, d, _y: anaphoric(Within(each_day_of_month(d), _SAME_MONTH))),
    Rule("{mon}(?=" + _MORE_MONTHS + "(?:" + AND + "|" + TO + ")(?:early |mid-|late )?{mon}(?: of|,)? {year})",
         lambda m, n, y: fixed(units.month(y - (m > n), m))),
    Rule("(?<=\\d{4},\\s){year}(?=" + _MORE_YEARS + AND + "\\d{4}(?!\\w))", lambda y: fixed(units.year(y))),
    Rule("{any_year}(?=(?: to | and | or | until |-)\\d{1,4} {bc})", lambda y, _e: fixed(units.year(1 - y))),
    Rule("{any_year}(?=(?: to | and | until |-)\\d{1,4} {ad})", lambda y, _e: fixed(units.year(y))),
    Rule("(?:the )?{ordinal}(?=" + _MORE_ORDINALS + "(?:" + AND + "|" + TO + ")(?:the )?(?:early |late |mid-)?" + _ORDINAL
         + "[- ]centur(?:y|ies)(?: {bc})?)",
         lambda n, bc: fixed(units.century(1 - n if bc else n))),
    # -- absolute days
    Rule("(?:{wday},? )?" + _THE + "{date}(?: of)?,? {mon},? {when}", lambda _w, d, m, y: _day(y, m, d)),
    Rule("(?:{wday},? )?{mon} {date},? {when}", lambda _w, m, d, y: _day(y, m, d)),
    Rule("(?:{wday},? )?(?:the|this) {ordinal}(?: day)? of {mon},? {when}", lambda _w, d, m, y: _day(y, m, d)),
    Rule("(?:{wday},? )?{mon} (?:the )?{ordinal},? {when}", lambda _w, m, d, y: _day(y, m, d)),
    Rule("{year},? {mon} {date}(?! of)", lambda y, m, d: _day(y, m, d)),
    Rule("{date}-{mon}-(?:{year}|{two_digits})", lambda d, m, y, z: _day(y or z, m, d)),
    Rule("{year}-{number_month}-{number_day}(?=[T ]\\d|(?![-\\d]))", lambda y, m, d: _day(y, m, d)),
    Rule("{year}/{number_month}/{number_day}", lambda y, m, d: _day(y, m, d)),
    Rule("{number_day}([/-]){number_day}\\2{year}", lambda m, _s, d, y: _american(m, d, y)),
    Rule("{number_day}/{number_day}/{two_digits}", _american),
    Rule("{number_day}\\.{number_month}\\.{year}", lambda d, m, y: _day(y, m, d)),
    Rule("{modern}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])", lambda y, m, d: _day(y, int(m), int(d))),
    Rule("9/11(?![/\\d])", lambda: _day(2001, 9, 11)),
    Rule("(?:September|Sept\\.?) 11(?:th)?(?= (?:attacks?|terror|terrorists?|hijack[a-z]{2,4})\\b)", lambda: _day(2001, 9, 11)),
    # -- days without a year
    Rule("(?:{wday},? )?{mon} {date}(?!\\d|:\\d|,\\d)", _in_some_year),
    Rule("(?:{wday},? )?" + _THE + "{date}(?: of)? {mon}", lambda w, d, m: _in_some_year(w, m, d)),
    Rule("(?:{wday},? )?the {ordinal}(?: day)? of {mon}", lambda w, d, m: _in_some_year(w, m, d)),
    Rule("(?:{wday},? )?{mon} the (?=\\d){ordinal}", _in_some_year),
    Rule("{wday},? the (?=\\d){ordinal}", lambda w, d: floating(each_day_of_month_on(d, w))),
    Rule("the {ordinal}(?: day)? of (the|this|last|next) month", lambda d, t: _of_month(d, THE_MONTH[t.lower()])),
    Rule("the {ordinal} of (?:each|every) month", lambda d: repeated(f"XXXX-XX-{d:02d}")),
    Rule("(?<=\\bon\\s)the (?=\\d){ordinal}(?= ?(?:[.;)]|,(?! ?\\d)|\\n|\\Z)| (?:and|when|but|after|as) (?!the \\d|\\d))",
         lambda d: floating(each_day_of_month(d))),
    # -- ranges of days, months, years
    Rule("(?:the )?{date}" + TO + "(?:the )?{date}(?: of)? {mon}(?:,? {when})?", lambda a, b, m, y: _days(m, a, b, y)),
    Rule("(?<=\\bbetween\\s)(?:the )?{date} and (?:the )?{date}(?: of)? {mon}(?:,? {when})?", lambda a, b, m, y: _days(m, a, b, y)),
    Rule("(?<=\\bbetween\\s){mon} {date} and {date}(?:,? {year}|" + _NO_COUNT + ")", _days),
    Rule("{mon} {date}" + TO + "{date},? {when}", _days),
    Rule("{mon} {date}(?: to | through ){date}(?= of| in| and|[.,;:)])", lambda m, a, b: _days(m, a, b, None)),
    Rule("{mon} {date}" + DASH + "{date}(?!\\d)", lambda m, a, b: _days(m, a, b, None)),
    Rule("{mon} {date}-{mon} {date}(?:,? {when})?", _to_other_month),
    Rule("{mon}" + DASH + "{mon}(?:,? {year})?", _months),
    Rule("{year}[-–/]{two_digits}(?!\\d|[-–/]\\d)", _short_range),
    Rule("{governing}{year} ?[-–] ?(\\d{1,2})(?= ?[.,;:)])", lambda _g, y, last: _short_range(y, int(last), len(last))),
    Rule("{year}/{year}(?!/)", lambda y, z: fixed_span(units.year(y), units.year(z))),
    # -- months
    Rule("{mon},? (?:of )?{year}", lambda m, y: fixed(units.month(y, m))),
    Rule("{mon} {short_year}", lambda m, y: fixed(units.month(y, m))),
    Rule("{mon}[-/]{year}", lambda m, y: fixed(units.month(y, m))),
    Rule("{mon}-([3-9]\\d)", lambda m, y: fixed(units.month(1900 + int(y), m))),
    Rule(_NO_NUMBER + "{number_month}/{modern}", lambda m, y: fixed(units.month(y, m))),
    Rule("{mon} {any_year} {bc}", lambda m, y, _e: fixed(units.month(1 - y, m))),
    Rule("{month}", lambda m: floating(each_month(m))),
    Rule("{mon}(?= last| this| next)", lambda m: floating(each_month(m))),
    Rule("(?:this past|last|past) {mon}(?! \\d)", lambda m: floating(each_month(m), BACK)),
    Rule("next {mon}(?! \\d)", lambda m: floating(each_month(m), FORWARD)),
    Rule("the (?:following|next) {mon}(?! \\d)", lambda m: anaphoric(Nearest(each_month(m), FORWARD))),
    Rule("the (?:previous|preceding) {mon}(?! \\d)", lambda m: anaphoric(Nearest(each_month(m), BACK))),
    Rule("this (?:coming )?{mon}(?! \\d)", lambda m: deictic(Within(each_month(m), Shift(G.YEAR, 0)))),
    Rule("that {mon}" + _OF_A_STORY, lambda m: anaphoric(Within(each_month(m), Shift(G.YEAR, 0)))),
    Rule("mid-{mon} {year}", lambda m, y: fixed(units.month(y, m), "MID")),
    # -- years, decades, centuries
    Rule("{governing}{year}", lambda _g, y: fixed(units.year(y))),
    Rule("{modern}(?= (?-i:[A-Za-z])[a-z-]{3})", lambda y: naming(units.year(y))),
    Rule("{modern}", lambda y: fixed(units.year(y))),
    Rule("{year}(?= ?[-–—] ?\\d{4}(?!\\d))", lambda y: fixed(units.year(y))),
    Rule("(?:(?<=(?<!\\d)\\d{4}[-–—])|(?<=(?<!\\d)\\d{4}\\s[-–—]\\s)){year}(?![-–—])", lambda y: fixed(units.year(y))),
    Rule("(?:(?<=\\b(?-i:[bd])\\.\\s)|(?<=\\bborn\\s)|(?<=\\bdied\\s)){year}", lambda y: fixed(units.year(y))),
    Rule("the year {year}", lambda y: fixed(units.year(y))),
    Rule("the year {year}[-–/]{two_digits}", _short_range),
    Rule("the year {any_year}(?= ?[,.;)])", lambda y: fixed(units.year(y))),
    Rule("{governing}{short_year}(?!\\d)", lambda _g, y: fixed(units.year(y))),
    Rule("{year_words}", lambda y: fixed(units.year(y)) if y > 1700 else None),
    Rule("the {year_words}", lambda y: fixed(units.year(y)) if y > 1700 else None),
    Rule("{governing}{old_year_words}", lambda _g, y: fixed(units.year(y))),
    Rule("(?:the year )?{any_year} {bc}", lambda y, _e: fixed(units.year(1 - y))),
    Rule("{any_year}[-–]{any_year} {bc}", lambda a, b, _e: fixed_span(units.year(1 - a), units.year(1 - b))),
    Rule("(?:the year )?{any_year} {ad}", lambda y, _e: fixed(units.year(y))),
    Rule("{any_year}[-–]{any_year} {ad}", lambda a, b, _e: fixed_span(units.year(a), units.year(b))),
    Rule("{ad} {any_year}", lambda _e, y: fixed(units.year(y))),
    Rule("{ad} {any_year}[-–]{any_year}", lambda _e, a, b: fixed_span(units.year(a), units.year(b))),
    Rule("(?:circa|ca?\\.?) ?{any_year} {bc}", lambda y, _e: _about(units.year(1 - y))),
    Rule("(?:circa|ca?\\.?) ?{year}(?! {counted})", lambda y, _c: _about(units.year(y))),
    Rule("(?:the )?{year}['’]?s", _decade),
    Rule("(?:the )?{any_year}s {bc}", _decade),
    Rule("(?:the )?{any_year}s {ad}", lambda y, _e: _decade(y)),
    Rule("(?:the )?['’]([2-9]0)s", lambda tens: fixed(units.decade(1900 + int(tens)))),
    Rule("the (?:(early|mid|late|later)[- ])?['’]?([2-9]0)s(?! ?(?:F\\b|C\\b|degrees|°))",
         lambda part, tens: _named_decade(part, 1900 + int(tens))),
    Rule("(?:(?<=the\\s[2-9]0s\\sand\\s)|(?<=the\\s[2-9]0s\\sor\\s)|(?<=the\\s[2-9]0s\\sto\\s))['’]?([2-9]0)s(?! ?(?:F\\b|C\\b|degrees|°))",
         lambda tens: fixed(units.decade(1900 + int(tens)))),
    Rule("the (?:(early|mid|late|later)[- ])?(?:nineteen[- ]|roaring |swinging )?{decade_word}", lambda part, tens: _named_decade(part, 1900 + tens)),
    Rule("(?:(?<=ties\\sand\\s)|(?<=ties,\\s)|(?<=ties\\sor\\s)|(?<=ties\\sto\\s)){decade_word}", lambda tens: fixed(units.decade(1900 + tens))),
    Rule("the (?:(early|mid|late|later)[- ])?eighteen[- ]{decade_word}", lambda part, tens: _named_decade(part, 1800 + tens)),
    Rule("(?:the )?{ordinal}[- ]centur(?:y|ies) {bc}", lambda n, _e: fixed(units.century(1 - n))),
    Rule("(?:the )?{ordinal}[- ]centur(?:y|ies)(?: {ad})?", lambda n, _e: fixed(units.century(n))),
    # -- a quarter told by its last day: before a bare one
    Rule("the quarter(?= (?:ended|ending|to) (?:{mon} {date}|{date} {mon})(?:,? {year})?)", lambda m, d, e, n, y: _quarter_to(m or n, d or e, y)),
    # -- a season that something is dated to: before a bare one
    Rule("(?:the )?{season}(?=,? (?:and|or|to) (?:the )?(?:early |late )?{season}(?: of|,)? {year})", lambda s, _t, y: fixed(units.season(y, s))),
    Rule("{governing}(?!fall){season}" + NO_SEASON, lambda _g, s: floating(each_season(s))),
)  # fmt: skip
