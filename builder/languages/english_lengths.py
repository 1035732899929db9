"""English: lengths, sets, and what stands on no calendar."""

from builder.languages.language import Rule, Sense
from builder.languages.senses import duration, fixed, reference, repeated, stretch
from builder.temporal import units
from builder.temporal.granularity import Granularity as G

LENGTHS = (
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
)  # fmt: skip
