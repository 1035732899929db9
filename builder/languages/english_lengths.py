"""English: lengths, sets, and what stands on no calendar."""

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import ago, deictic, duration, fixed, reference, repeated, share, stretch, told
from builder.temporal import units
from builder.temporal.granularity import Granularity as G
from builder.temporal.meaning import Shift

_NO_ADJECTIVE = (
    "(?!(?:of|in|to|and|or|per|by|for|with|from|the|at|on|as|than|out|over|million|billion|trillion|thousand|hundred"
    "|several|many|few|some|people|men|women)\\b)"
)
# "It will last five years" is no "last five years".
_NO_VERB = "".join(rf"(?<!\b{verb}\s)" for verb in ("to", "will", "would", "could", "may", "might", "should", "can"))
_LY = {"dai": "D", "week": "W", "month": "M", "year": "Y", "annual": "Y"}
_SHARES = {"half": 0.5, "quarter": 0.25}
# "The early hours of this morning" are no length.
_DATED = "(?:\\d|{mon}|{wday}|this|that|last|yesterday|today|tomorrow|the (?:morning|next|following|same|previous))"
# "In 2012 several weeks passed": a year and a length.
_NO_YEAR = "(?!(?<=\\bin\\s)(?:19|20)\\d\\d\\b)"
_SEASONS = ("SP", "SU", "FA", "WI")
_MODS = {"so": "APPROX", "more": "EQUAL_OR_MORE", "longer": "EQUAL_OR_MORE", "less": "EQUAL_OR_LESS", "two": None, "three": None}


def _or(count: float, unit: G, more: str) -> Sense:
    """ "a week or so"."""
    return duration(count, unit, _MODS[more.lower()])


def _told(*units_told: G | None) -> G:
    return next(unit for unit in units_told if unit is not None)


LENGTHS = (
    # -- rates; they stand before the lengths, which are as long
    Rule("{amount}(?:an?|per) {rate_unit}(?! (?:ago|earlier|later|before|after|or|and a|old)\\b)", lambda _a, u: repeated(duration(1, u).value)),
    Rule(
        "(?:once|twice|thrice|(?:several|many|a few|{number}) times) (?:an?|per|each|every) {rate_unit}",
        lambda _n, u: repeated(duration(1, u).value),
    ),
    Rule("(?:once|twice|{number} times) every (?:{number} )?{unit}", lambda _n, n, u: repeated(duration(n or 1, u).value)),
    Rule("(?:once|twice|{number} times) (dai|week|month|year|annual)ly", lambda _n, word: repeated(f"P1{_LY[word.lower()]}")),
    Rule("(?:every|each) half[- ](?:an )?hour", lambda: repeated("PT30M")),
    Rule("(?:miles|kilometres|kilometers|km|feet|metres|meters) (?:an? |per )(?:hour|minute|second)", None),
    Rule("per (?!hour){rate_unit}", lambda u: repeated(duration(1, u).value)),
    # -- lengths
    Rule("an? quarter(?! ago| later| earlier)|{number}[- ]quarters? of(?! {year})", None),
    Rule("an? second(?! later| ago| or| before)", None),
    Rule(
        "{year} (?:{nth} )?(?:(?:quarter|period|season|half)s?|year)",
        lambda y, n: fixed(units.quarter(y, n) if n and 0 < n < 5 else units.year(y)),
    ),
    Rule("an? {plural}-long", lambda u: duration(None, u)),
    Rule(
        "(?<!\\w-)" + _NO_YEAR + "{count}(?: ?- ?| (?:{spell} )?){unit}(?:-long)?(?!-(?:ago|earlier|end|old)|['’]s end)",
        lambda n, _s, u: duration(n, u),
    ),
    Rule(_NO_YEAR + "{number} " + _NO_ADJECTIVE + "[a-z]{2,12}(?:[a-rt-z]|ous) {plural}", duration),
    Rule(_NO_YEAR + "{number} " + _NO_ADJECTIVE + "[a-z]{2,12}(?:[a-rt-z]|ous) {plural} ago", lambda n, u: ago(-round(n), u, Base.PUBLICATION)),
    Rule("{count} {unit} and a half(?!-)", lambda n, u: duration(n + 0.5, u)),
    Rule("{number}[- ]and[- ]a[- ]half[- ]{unit}(?! ago)", lambda n, u: duration(n + 0.5, u)),
    Rule("{count}(?: ?[-–] ?| to | or |-to-|-or-){number}[- ]{unit}(?!-(?:ago|old)| ago)", lambda n, _m, u: duration(n, u)),
    Rule("(?<=between\\s){number} and {number} {unit}(?! ago)", lambda n, _m, u: duration(n, u)),
    Rule("{count} {unit} or (so|more|longer|less|two|three)(?! ago)", _or),
    Rule("(?:a|{number}) fortnights?", lambda n: duration(2 * (n or 1), G.WEEK)),
    Rule("(?:a|{number}) fortnights? ago", lambda n: ago(-2 * (n or 1), G.WEEK, Base.PUBLICATION)),
    Rule("the (?:fiscal |financial )?year(?= to {mon})", lambda _m: duration(1, G.YEAR)),
    Rule(
        "(?:several|many|some|(?:(?:the )?(?:past|last|next|coming|first|final|previous|following)|a|recent) (?:few|several)|few) {plural}",
        lambda u: duration(None, u),
    ),
    Rule(
        "several-{singular}|multi-{singular}|{plural}-long"
        "|(?:dozens|scores|hundreds|thousands|tens of thousands|millions) of {plural}",
        lambda *u: duration(None, _told(*u)),
    ),
    Rule("{singular}-long|(day|week|month|year|decade|century|hour)long", lambda u, word: duration(1, G[word.upper()] if word else u)),
    Rule("(?:all|(?:the|an?) (?:whole|entire|full)) (day|week|month|year|decade|century)(?: long)?(?!s)", lambda word: duration(1, G[word.upper()])),
    Rule(_NO_VERB + "(?:the )?(?:past|last|previous|preceding) {count} {unit}", stretch),
    Rule("(?:the )?(?:next|coming|following) {count} {unit}", stretch),
    Rule(_NO_VERB + "(?:the )?(?:past|last|next|coming|first) {number}(?: ?[-–] ?| to | or ){number} {unit}", lambda n, _m, u: stretch(n, u)),
    Rule("the (?:first|final|opening|closing|initial|intervening|ensuing|subsequent|succeeding) {number} {unit}", stretch),
    Rule("the {number} (?:past|last|next|previous|preceding|following|first|final|intervening) {unit}", stretch),
    Rule("the (?:past|last) year(?! (?:in|of|for|at|and))", lambda: deictic(Shift(G.YEAR, -1))),
    Rule("(?:the )?(?:past|last) {point_unit}(?! (?:in|of|for|at))", lambda u: stretch(1, u) if u != G.DAY else None),
    Rule(
        "the (?:first|second|third|final|last|opening|closing) (?!day){point_unit}"
        "(?= of the (?!year|month|week|day|season|century|{mon})[a-z])",
        lambda u, _m: stretch(1, u),
    ),
    Rule("(?:recent|past) {plural}", lambda _u: reference("PAST_REF")),
    Rule("coming {plural}", lambda _u: reference("FUTURE_REF")),
    Rule("(?:the )?(?:past|last|next|coming) {plural}", lambda u: stretch(None, u)),
    Rule(
        "the (?:first|final|early|late|later|closing|opening|initial|previous|preceding|following|subsequent|succeeding|ensuing|intervening) "
        "{plural}(?! of " + _DATED + ")",
        lambda u, *_: stretch(None, u),
    ),
    Rule("the {plural}(?= (?:before|after|since|following|leading|preceding|ahead|to come)\\b)", lambda u: stretch(None, u)),
    Rule("{for}{plural}", lambda _f, u: stretch(None, u)),
    Rule("(?<!the\\s){plural}(?= of\\b(?! " + _DATED + ")| after\\b)", lambda u, *_: stretch(None, u)),
    Rule("{plural} ago", lambda _u: reference("PAST_REF")),
    Rule("half[- ]an?[- ]{singular}|an? half[- ]{singular}|half[- ](?=[a-z]){singular}", lambda *u: share(0.5, _told(*u))),
    Rule("(?:an?|one)[- ]quarter of an? {singular}|a quarter[- ](?=hour){singular}", lambda u, v: share(0.25, _told(u, v))),
    Rule("(?:a|the (?:past|last|next|previous|following)) (half|quarter)[- ]century(?!-)", lambda part: share(_SHARES[part.lower()], G.CENTURY)),
    Rule("three[- ]quarters of an? {singular}", lambda u: share(0.75, u)),
    Rule("{count} {unit}['’]s? time", lambda n, u: ago(round(n), u, Base.PUBLICATION)),
    Rule("{count} {unit}(?: and {count} {unit})? old|{count}[- ](?:day|week|month|year)s?[- ]olds?", None),
    Rule("(?:aged|age) {number}|{count}[- ]{unit} anniversary", None),
    # -- sets
    Rule("(?:every|each) {point_unit}", lambda u: repeated(duration(1, u).value)),
    Rule("(?:every|each) (?:single )?(hour|minute)", lambda word: repeated(f"PT1{word[0].upper()}")),
    Rule("(?:every|each) {month}", lambda m: repeated(f"XXXX-{m:02d}")),
    Rule("(?:every|each) {feast}", lambda what: repeated("P1Y")),
    Rule("(?:every|each) {season}", lambda s: repeated(f"XXXX-{_SEASONS[s]}")),
    Rule("the {season}s", lambda s: repeated(f"XXXX-{_SEASONS[s]}")),
    Rule("(?:every|each) {daypart}", lambda part: repeated(f"XXXX-XX-XXT{part}")),
    Rule("(?:every|each) (?:other|second) {point_unit}", lambda u: repeated(duration(2, u).value)),
    Rule("every {ordinal} {point_unit}", lambda n, u: repeated(duration(n, u).value)),
    Rule("(?:every|each) {number} {unit}", lambda n, u: repeated(duration(n, u).value)),
    Rule("every (?:few|couple of|several) {plural}", lambda u: repeated(duration(None, u).value)),
    Rule("(?:every|each) (?:other )?{weekday}|{weekday}s", lambda w, v: repeated(f"XXXX-WXX-{(w if w is not None else v) + 1}")),
    Rule("(?:every|each) {weekday} and {weekday}", lambda w, _v: repeated(f"XXXX-WXX-{w + 1}")),
    Rule(
        "(?:every|each) {weekday} {daypart}|{weekday} {daypart}s",
        lambda w, p, v, q: repeated(f"XXXX-WXX-{(w if w is not None else v) + 1}T{p or q}"),
    ),
    Rule("(?<=\\bon\\s)weekends|(?<=\\bat\\s)(?:the )?weekends|every weekend|most weekends", lambda: repeated("XXXX-WXX-WE")),
    Rule("daily", lambda: repeated("P1D")),
    Rule("hourly", lambda: repeated("PT1H")),
    Rule("weekly", lambda: repeated("P1W")),
    Rule("biweekly|fortnightly", lambda: repeated("P2W")),
    Rule("monthly", lambda: repeated("P1M")),
    Rule("annually|yearly", lambda: repeated("P1Y")),
    # -- vague: they claim their words and stand on no calendar
    Rule(
        "now|currently|at present|at the moment|nowadays|the present|these days|(?:the )?present[- ]day|the time being",
        lambda: reference("PRESENT_REF"),
    ),
    Rule("{owned}current(?= [a-z])(?! (?:account|affairs|events?|of|was|is|in|and|to|that|which|or)\\b)", lambda _o: reference("PRESENT_REF")),
    Rule("(?<!\\bas\\s)recently|lately|long ago|once upon a time|some time ago", lambda: reference("PAST_REF")),
    Rule("(?<!most\\s)recent(?= \\w)", lambda: told(reference("PAST_REF"))),
    Rule("the past(?! [\\w-]{1,20} {plural}| few| several| \\d)", lambda _u: reference("PAST_REF")),
    Rule("the recent past|the distant past", lambda: reference("PAST_REF")),
    Rule("(?:the )?(?:near |foreseeable |distant )?future", lambda: reference("FUTURE_REF")),
    Rule("as soon as possible|(?<=\\bin\\s)the short term", lambda: reference("FUTURE_REF")),
)  # fmt: skip
