"""English: the rules. One row an expression: the shape is its name, the meaning takes the slots' values in order.

In a shape a space is white space, `{slot}` a word of that kind (english_slots.py), the rest a regular expression whose case is ignored.
A row without a meaning is no date: it claims its words, so that no other row finds a date inside them.
"""

from builder.languages.english_cues import CUES
from builder.languages.english_slots import SLOTS
from builder.languages.language import Base, Join, Language, Refinement, Rule, Sense
from builder.languages.senses import (
    ago,
    anaphoric,
    clock_text,
    coming,
    counted_from,
    deictic,
    duration,
    fixed,
    fixed_span,
    floating,
    floating_span,
    going_on,
    holding,
    modified,
    naming,
    reference,
    repeated,
    span,
    stretch,
    time_of_day,
    with_clock,
    within,
)  # fmt: skip
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import BACK, FORWARD, Fixed, Meaning, Nearest, Period, Shift, Within
from builder.temporal.recurring import (
    Recurring,
    each_date,
    each_day_of_month,
    each_half,
    each_month,
    each_quarter,
    each_season,
    each_unit,
    each_weekday,
)  # fmt: skip

DASH = "(?: ?[-–—] ?)"
TO = "(?: ?[-–—] ?| to | through | until | till )"


def _clock(hour: int, minute: int | None, meridiem: str | None, base: Base = Base.MENTION) -> Sense | None:
    told = clock_text(hour, minute, meridiem)
    return time_of_day(told, base) if told else None


_MERIDIEM = {"MO": "a", "AF": "p", "EV": "p"}


def _nth(count: int, what: Recurring, whole: Meaning, base: Base = Base.FLOATING) -> Sense:
    return Sense("DATE", Within(what, whole, count), base=base)


def _ago(number: float, unit: G) -> Sense:
    return ago(-round(number), unit, Base.PUBLICATION)


def _american(month: int, day: int, year: int) -> Sense | None:
    """3/14/2015 in the American order; the other where that is impossible."""
    return fixed(units.day(year, month, day) or units.day(year, day, month))


RULES = (
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
    # -- weekdays
    Rule("{weekday}", lambda w: floating(each_weekday(w))),
    Rule("(?:this past|last|past) {wday}", lambda w: floating(each_weekday(w), BACK)),
    Rule("next {wday}", lambda w: floating(each_weekday(w), FORWARD)),
    Rule("this (?:coming )?{wday}", lambda w: coming(each_weekday(w))),
    Rule("the following {wday}", lambda w: anaphoric(Nearest(each_weekday(w), FORWARD))),
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
    Rule("overnight", lambda: time_of_day("NI")),
    Rule("this {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, 0)), part)),
    Rule("(?:yesterday|last) {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, -1)), part)),
    Rule("tomorrow {daypart}", lambda part: with_clock(deictic(Shift(G.DAY, 1)), part)),
    Rule("(?:that|the same) {daypart}", lambda part: time_of_day(part)),
    Rule("the (?:previous|preceding) {daypart}", lambda part: with_clock(anaphoric(Shift(G.DAY, -1)), part)),
    Rule("(?:the )?(?:next|following) {daypart}", lambda part: with_clock(anaphoric(Shift(G.DAY, 1)), part)),
    # -- units by their distance
    Rule("this (?:coming )?weekend", lambda: coming(each_unit(G.WEEKEND))),
    Rule("this (?:current )?{point_unit}", lambda u: deictic(Shift(u, 0))),
    Rule("the current {point_unit}", lambda u: deictic(Shift(u, 0))),
    Rule("(?:this past|last) {point_unit}", lambda u: deictic(Shift(u, -1)) if u != G.DAY else None),
    Rule("(?:this coming|next|the coming) {point_unit}", lambda u: deictic(Shift(u, 1))),
    Rule("(?:this|the current) (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, 0))),
    Rule("last (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, -1))),
    Rule("next (?:fiscal|financial) year", lambda: deictic(Shift(G.YEAR, 1))),
    Rule("fiscal(?: year)? {year}", lambda y: fixed(units.year(y))),
    Rule("(?:a|one) year ago", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("(?:a|one) year (?:earlier|before(?! \\w))", lambda: anaphoric(Period(-1, Shift(G.YEAR, -1)))),
    Rule("the (?:latest |most recent )?quarter(?! of|-)", lambda: deictic(Period(0, Shift(G.QUARTER, -1)))),
    Rule("the (?:latest|most recent) period", lambda: deictic(Period(0, Shift(G.QUARTER, -1)))),
    Rule("{count} {unit} ago", _ago),
    Rule("{count} {unit} or so ago", _ago),
    Rule("{count} (?:or|to) {count} {unit} ago", lambda _n, m, u: _ago(m, u)),
    Rule("(?:almost|nearly|about|some|more than|over|just over|around|roughly) {count} {unit} ago", _ago),
    Rule("{count}-and-a-half {unit} ago|{count} and a half {unit} ago", lambda n, u, o, v: _ago(n or o, u or v)),
    Rule("(?:many|several|some|a few|few|two or three) {unit} ago", lambda _u: reference("PAST_REF")),
    Rule("{count} {unit} (?:from now|hence)", lambda n, u: ago(round(n), u, Base.PUBLICATION)),
    Rule("{count} {unit} (?:earlier|before(?! \\w)|previously)(?! than)", lambda n, u: ago(-round(n), u, Base.MENTION)),
    Rule("{count} {unit} (?:later|afterwards?|on(?=,))", lambda n, u: ago(round(n), u, Base.MENTION)),
    Rule("the {point_unit} before(?=[,.;]| last)", lambda u: anaphoric(Shift(u, -1))),
    Rule("the {point_unit} after(?=[,.;])", lambda u: anaphoric(Shift(u, 1))),
    Rule("the (?:next|following) {point_unit}", lambda u: anaphoric(Shift(u, 1))),
    Rule("the (?:previous|preceding|prior) {point_unit}", lambda u: anaphoric(Shift(u, -1))),
    Rule("(?:that(?: same| very)?|(?:the|this) (?:same|very)) {point_unit}", lambda u: anaphoric(Shift(u, 0))),
    Rule("{count} {unit} to the day", lambda n, u: duration(n, u)),
    Rule("(?:the )?year-(?:ago|earlier)(?: period| quarter)?", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("the (?:same|corresponding) (?:period|quarter) (?:last year|a year (?:ago|earlier))", lambda: deictic(Period(-1, Shift(G.YEAR, -1)))),
    Rule("{part_of} the {singular}", lambda part, u: going_on(u, part) if u != G.DAY else None),
    Rule("{part_of} last {singular}", lambda part, u: deictic(Shift(u, -1), part) if u != G.DAY else None),
    Rule("year[- ]end|year['’]s end|the year['’]s end", lambda: deictic(Shift(G.YEAR, 0), "END")),
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
    # -- times of day
    Rule("{hour}[:.]{minute} ?{meridiem}(?: ?{zone})?", lambda h, m, mer, _z: _clock(h, m, mer)),
    Rule("{hour} ?{meridiem}(?: ?{zone})?", lambda h, mer, _z: _clock(h, None, mer)),
    Rule("{hour}:{minute}(?: ?{zone}| (?:hours|h)\\b)?(?![:\\d])", lambda h, m, _z: _clock(h, m, None)),
    Rule("{hour}:{minute}:[0-5]\\d(?: ?{zone})?", lambda h, m, zone: _clock(h, m, None) if zone else None),  # without a zone a race's time
    Rule("([01]\\d|2[0-3])([0-5]\\d) ?(?:GMT|UTC|hours)", lambda h, m: _clock(int(h), int(m), None)),
    Rule("{number} o['’]clock(?: in the {daypart})?", lambda n, part: _clock(n, None, _MERIDIEM.get(part)) if n <= 12 else None),
    Rule("noon|midday|midnight", None),
    Rule("(?:at|around|about|by|before|after) (?:noon|midday)", lambda: time_of_day("12:00")),
    Rule("(?:at|around|about|by|before|after) midnight", lambda: time_of_day("24:00")),
    # -- lengths
    Rule("an? second(?! later| ago| or| before)", None),
    Rule("{count}(?: ?- ?| (?:more |full |whole |straight |consecutive |solid )?){unit}(?:-long| and a half)?(?!-(?:ago|earlier|end))", duration),
    Rule("{year} (?:{nth} )?(?:quarter|period|season|half|year)s?", lambda y, n: fixed(units.quarter(y, n) if n and 0 < n < 5 else units.year(y))),
    Rule("(?:several|many|some|(?:the (?:past|last|next|coming)|a|recent) few|few) {unit}", lambda u: duration(None, u)),
    Rule("(?:the )?(?:past|last|previous|preceding) {count} {unit}", stretch),
    Rule("(?:the )?(?:next|coming|following) {count} {unit}", stretch),
    Rule("(?:the )?(?:past|last) {point_unit}(?! (?:in|of|for|at))", lambda u: stretch(1, u) if u != G.DAY else None),
    Rule("(?:recent|past) {plural}", lambda _u: reference("PAST_REF")),
    Rule("coming {plural}", lambda _u: reference("FUTURE_REF")),
    Rule("(?:the )?(?:past|last|next|coming) {plural}", lambda u: stretch(None, u)),
    Rule("(?:for|in|of|within) {plural}", None),
    Rule("(?:a|one) half[- ]hour|half[- ]an[- ]hour", lambda: Sense("DURATION", value="PT30M")),
    Rule("half an? {singular}", lambda u: duration(0.5, u)),
    Rule("{count} {unit} old|{count}[- ](?:day|week|month|year)s?[- ]olds?|(?:aged|age) {number}", None),
    # -- sets
    Rule("(?:every|each) {point_unit}", lambda u: repeated(duration(1, u).value)),
    Rule("(?:every|each) {month}", lambda m: repeated(f"XXXX-{m:02d}")),
    Rule("(?:every|each) other {point_unit}", lambda u: repeated(duration(2, u).value)),
    Rule("(?:every|each) {number} {unit}", lambda n, u: repeated(duration(n, u).value)),
    Rule("(?:every|each) (?:other )?{weekday}|{weekday}s", lambda w, v: repeated(f"XXXX-WXX-{(w if w is not None else v) + 1}")),
    Rule("daily", lambda: repeated("P1D")),
    Rule("weekly", lambda: repeated("P1W")),
    Rule("monthly", lambda: repeated("P1M")),
    Rule("annually|yearly", lambda: repeated("P1Y")),
    # -- vague: they claim their words and stand on no calendar
    Rule("now|currently|at present|at the moment|nowadays|the present|these days", lambda: reference("PRESENT_REF")),
    Rule("recently|lately|long ago|once upon a time|some time ago", lambda: reference("PAST_REF")),
    Rule("the past(?! [\\w-]{1,20} {plural}| few| several| \\d)", lambda _u: reference("PAST_REF")),
    Rule("the recent past|the distant past", lambda: reference("PAST_REF")),
    Rule("(?:the )?(?:near |foreseeable |distant )?future", lambda: reference("FUTURE_REF")),
    # -- no dates: titles, names, counts, identifiers
    Rule("[“\"‘'](?:19|20)\\d\\d: [^”\"\\n]{1,120}[”\"]", None),
    Rule("[“\"](?=[^”\"\\n]{0,80}(?:19|20)\\d\\d)(?:(?-i:[A-Z0-9][\\w’'-]*|{small})[,:]? ){2,12}+(?-i:[A-Z0-9][\\w’'-]*)[,.!?]?[”\"]", None),
    Rule("{year}:(?= (?-i:How|Why|The|A|An|What|When|Inside|Notes) [A-Za-z])", None),
    Rule("{year} {counted}", None),
    Rule("(?:roughly|approximately|nearly|almost|(?:more|less|fewer) than|at least|up to) {year}", None),
    Rule("(?:in )?this day and age", None),
    Rule("an? quarter (?:of|as|before|past|to|after)", None),
    Rule("{hour}[.:]{minute} (?:million|billion|trillion|per ?cent|percent|%|points)|\\d{1,2}\\.\\d{1,2}%", None),
    Rule("(?:Long|Death|Salt|Protest|Women['’]s|Million Man|Freedom|Climate) March|March (?:for|on|of) (?-i:[A-Z]|our|the [A-Z])", None),
    Rule("(?-i:May) (?:his|her|their|its|god|allah|he|she|it|they|we|you|i|all|this|these|our|your|the (?!\\d)|there|not|or may|have|be)", None),
    Rule("(?-i:{before_name}) (?:May|June|April|August|Friday)(?:['’]s)?", None),
    Rule("(?-i:(?:April|June|May|August|Summer|Autumn|January) (?:Jones|Smith|[A-Z][a-z]{1,20}(?:son|man|berg|stein|ley|ton)))", None),
    Rule("(?:the )?{weekday} {newspaper}|the {newspaper_day} {newspaper}", None),
    Rule("(?:Black|Bloody|Red|Super|Cyber|Fat) {weekday}(?-i:(?= [A-Z]))", None),
    Rule("{numbered} (?:no\\.? )?{year}", None),
    Rule("(?-i:G|F|B|A|M|I|US|CVE)-?{year}", None),
    Rule("(?:[£$€¥]|US\\$|A\\$) ?\\d[\\d,.]*+(?: (?:million|billion|trillion|[mb]n))?", None),
    Rule("second[- ](?:largest|biggest|highest|half|most|round|time|place|term|wave|world|city|person|child|degree)", None),
    Rule("\\d{1,3}-\\d{1,3} (?:win|loss|defeat|victory|draw|vote|lead|majority)", None),
)  # fmt: skip


BEFORE = (
    Refinement("the {singular} of ", holding),
    Refinement("{point_mod} ?", lambda mod, sense: modified(sense, mod) if sense.type != "DURATION" else None),
    Refinement("{length_mod} (?!the )", lambda mod, sense: modified(sense, mod) if sense.type == "DURATION" else None),
    Refinement("(?:the )?(?:early |late )?{daypart} of (?:the )?", lambda part, sense: with_clock(sense, part)),
    Refinement("(?:the )?{daypart} (?:on|of) ", lambda part, sense: with_clock(sense, part)),
)
BEHIND = (
    Refinement(" [({]{hour}:?{minute}(?: ?{meridiem})? (?:UTC|GMT)[)}]", lambda _h, _m, _p, sense: sense if sense.clock else None),
    Refinement(" (?:early |late )?{daypart}(?! of)", lambda part, sense: with_clock(sense, part)),
    Refinement(" in the (?:early |late )?{daypart}", lambda part, sense: with_clock(sense, part) if sense.type == "DATE" else sense),
    Refinement(" at (?:noon|midday)", lambda sense: with_clock(sense, "12:00")),
    Refinement(" at midnight", lambda sense: with_clock(sense, "24:00")),
    Refinement(" overnight", lambda sense: with_clock(sense, "NI")),
)


def _time_and_day(time: Sense, date: Sense) -> Sense | None:
    return with_clock(date, time.clock) if time.type == "TIME" and time.clock and (date.type == "DATE" or date.clock.isalpha()) else None


JOINS = (
    Join(" (?:of|in)(?: the)? | |,? ", within),
    Join("(?: on|,| on the)? ", _time_and_day),
    Join("(?:,? at|,? around|,? about|,? by|,)? ", lambda date, time: _time_and_day(time, date)),
    Join(" (?:after|from|following) ", lambda length, date: counted_from(length, date, 1)),
    Join(" (?:before|prior to|ahead of) ", lambda length, date: counted_from(length, date, -1)),
    Join(" ?(?:-|–|—) ?| (?:to|until|till|through) ", span, keep_right=True),
    Join(" and ", span, keep_right=True, lead="between (?:the )?"),
)

ENGLISH = Language(
    code="en",
    slots=SLOTS,
    rules=RULES,
    before=BEFORE,
    behind=BEHIND,
    joins=JOINS,
    cues=CUES,
)
