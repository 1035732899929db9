"""Senses made from slots' values: the right-hand sides of the rules, the same for every language."""

from dataclasses import replace

from builder.languages.language import Base, Sense
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.last_week import LastWeek
from builder.temporal.meaning import BACK, Clock, Fixed, From, Last, Meaning, Nearest, Shift, Span, Within
from builder.temporal.recurring import Recurring
from builder.temporal.this_week import ThisWeek

# TIMEX3's letters for the length of a unit.
LENGTHS = {
    G.SECOND: "PT{}S", G.MINUTE: "PT{}M", G.HOUR: "PT{}H", G.DAY: "P{}D", G.WEEKEND: "P{}WE", G.WEEK: "P{}W", G.MONTH: "P{}M",
    G.QUARTER: "P{}Q", G.SEASON: "P{}SE", G.HALF: "P{}H", G.YEAR: "P{}Y", G.DECADE: "P{}DE", G.CENTURY: "P{}CE",
}  # fmt: skip
_IN_YEARS = {G.DECADE: 10, G.CENTURY: 100}
# "two and a half years" is two years and six months.
_HALVES = {G.YEAR: "P{}Y6M", G.HOUR: "PT{}H30M", G.MINUTE: "PT{}M30S", G.DAY: "P{}DT12H"}


def fixed(interval: Interval | None, mod: str | None = None) -> Sense | None:
    """An absolute date, or a refusal where the calendar has none such."""
    return Sense("DATE", Fixed(interval), mod=mod) if interval else None


def naming(interval: Interval) -> Sense:
    """A year that only names a thing."""
    return Sense("DATE", Fixed(interval), names=True)


def deictic(meaning: Meaning, mod: str | None = None) -> Sense:
    """Counted from the publication date."""
    return Sense("DATE", meaning, base=Base.PUBLICATION, mod=mod)


def anaphoric(meaning: Meaning, mod: str | None = None) -> Sense:
    """Counted from a date named earlier in the text."""
    return Sense("DATE", meaning, base=Base.MENTION, mod=mod)


def coming(what: Recurring) -> Sense:
    """The next one, unless the sentence is about the past."""
    return Sense("DATE", Nearest(what), base=Base.COMING)


def floating(what: Recurring, pick: int | None = None) -> Sense:
    """A date that comes again: which one depends on where it stands."""
    return Sense("DATE", Nearest(what, pick), base=Base.FLOATING if pick is None else Base.PUBLICATION)


def duration(count: float | None, unit: G, mod: str | None = None) -> Sense:
    """A length: P3D; PXD where the count is not told. Decades and centuries are told in years: ISO 8601 has no letter for them."""
    amount = (round(count), unit) if count is not None else None
    if unit in _IN_YEARS and (count is not None or unit == G.DECADE):
        count, unit = count and count * _IN_YEARS[unit], G.YEAR
    value = LENGTHS[unit].format("X" if count is None else f"{count:.2f}".rstrip("0").rstrip("."))
    if count is not None and count % 1 == 0.5 and count > 1 and unit in _HALVES:
        value = _HALVES[unit].format(int(count))
    return Sense("DURATION", value=value, mod=mod, amount=amount)


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


# What a share of a unit is told in: "half an hour" is 30 minutes, "a quarter of a century" 25 years.
_PARTS = {
    G.CENTURY: (100, "P{}Y"), G.DECADE: (10, "P{}Y"), G.YEAR: (12, "P{}M"), G.DAY: (24, "PT{}H"), G.HOUR: (60, "PT{}M"), G.MINUTE: (60, "PT{}S"),
}  # fmt: skip


def share(part: float, unit: G) -> Sense:
    """Half a year: P6M; of a unit that falls into no round number of smaller ones a fraction."""
    number, shape = _PARTS.get(unit, (1, LENGTHS[unit]))
    return Sense("DURATION", value=shape.format(_plain(part * number)))


def stretch(count: float | None, unit: G) -> Sense:
    """A length that is bound to now ("the past three months"): nothing is counted with it, and it takes no "about"."""
    return replace(duration(count, unit), amount=None)


def size(meaning: Meaning | None) -> G | None:
    """How long a stretch of the calendar is meant, None where that is left open."""
    match meaning:
        case Fixed(interval):
            return interval.granularity
        case Shift(unit):
            return unit
        case ThisWeek() | LastWeek():
            return G.WEEK
        case Nearest(what) | Within(what):
            return what.size
        case From(what):
            return size(what)
    return None


def is_long(sense: Sense) -> bool:
    """A season, decade or century: what is called "the" where a month or year is not."""
    return sense.type == "DATE" and size(sense.meaning) in (G.SEASON, G.DECADE, G.CENTURY)


def half_of(first: bool, sense: Sense) -> Sense | None:
    """ "the first half of" + a month, season, decade or century: TIMEX3 has no halves of these."""
    return modified(sense, "START" if first else "END") if is_long(sense) or size(sense.meaning) == G.MONTH else None


# Which unit may follow which in one length; weeks after months are two lengths ("an 18-month, 20-week plan").
_FOLLOWING = {"Y": ("M", "D"), "M": ("D",), "W": ("D",), "D": ("TH",), "TH": ("TM", "TS"), "TM": ("TS",)}


def compound(first: Sense, rest: Sense) -> Sense | None:
    """ "two years" + "six months": P2Y6M."""
    if (first.type, rest.type) != ("DURATION", "DURATION") or rest.amount is None or "X" in first.value + rest.value:
        return None
    if _finest(rest.value) not in _FOLLOWING.get(_finest(first.value), ()):
        return None
    return replace(first, value=first.value + rest.value.removeprefix("PT" if "T" in first.value else "P"), amount=None)


def _finest(value: str) -> str:
    return ("T" if "T" in value else "") + value[-1]


def holding(unit: G, sense: Sense) -> Sense | None:
    """ "the week of" + a day; "the month of" + a month is the month."""
    if sense.meaning is not None and size(sense.meaning) == unit and unit > G.WEEK:
        return sense
    if sense.meaning is None or sense.type != "DATE" or unit not in (G.WEEK, G.WEEKEND):
        return None
    return replace(sense, meaning=From(Shift(unit, 0), sense.meaning))


def week_with(last: bool, sense: Sense) -> Sense | None:
    """ "the week beginning" + a day, or ending with it: the calendar's week with most of these seven days."""
    if size(sense.meaning) != G.DAY or sense.type != "DATE" or sense.meaning is None:
        return None
    middle = From(Shift(G.DAY, -3 if last else 3), sense.meaning)
    return replace(sense, meaning=From(Shift(G.WEEK, 0), middle))


def repeated(value: str) -> Sense:
    """A set: P1D for "daily", XXXX-WXX-2 for "every Tuesday"."""
    return Sense("SET", value=value)


def ahead(count: float | None, unit: G) -> Sense:
    """ "in three years": so much after the publication where the sentence looks ahead, else a length."""
    length = duration(count, unit)
    return replace(length, meaning=Shift(unit, round(count)), base=Base.AHEAD) if count else length


def reference(value: str) -> Sense:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    return Sense("DATE", value=value)


def told(sense: Sense) -> Sense:
    """What is a date in a narrative only: "that time", "the summer offensive"."""
    return replace(sense, told=True)


def going_on(unit: G, mod: str | None = None) -> Sense:
    """The year, month … that the text is in, or a part of it: the publication's in news, the story's in a narrative."""
    return Sense("DATE", Shift(unit, 0), base=Base.FLOATING, mod=mod)


def time_of_day(clock: str, base: Base = Base.MENTION) -> Sense:
    """A time that wants a day: the publication day or the one last named."""
    return Sense("TIME", Clock(Shift(G.DAY, 0), clock), base=base, clock=clock)


def with_clock(sense: Sense, clock: str) -> Sense | None:
    """A date's sense at a time of day, a finer time in place of "night"; None for what is no single day.

    "The night of 5-6 May" is the first day's.
    """
    if isinstance(sense.meaning, Clock) and sense.clock.isalpha() and not clock.isalpha():
        return replace(sense, meaning=Clock(sense.meaning.whole, _half_of_day(clock, sense.clock)), clock=clock)
    if sense.meaning is None or sense.type == "TIME" and sense.clock:
        return None
    day = sense.meaning.first if isinstance(sense.meaning, Span) else sense.meaning
    return replace(sense, type="TIME", meaning=Clock(day, clock), clock=clock)


# The hours that are counted anew in a part of the day: "at 9 last night" is 21:00, "at 2 last night" is not.
_AFTER_NOON = {"AF": range(1, 12), "EV": range(4, 12), "NI": range(6, 12)}


def _half_of_day(clock: str, part: str) -> str:
    hour = int(clock[:2])
    return f"{hour + 12:02d}{clock[2:]}" if hour in _AFTER_NOON.get(part, ()) else clock


def ago(count: int, unit: G, base: Base) -> Sense:
    """`count` units from the base, as fine as the unit."""
    return Sense("DATE", Shift(unit, count), base=base)


def clock_text(hour: int, minute: int | None, meridiem: str | None, second: int | None = None) -> str | None:
    """ "06:30", "06:30:05"; "06:00" where only the hour is told; None where the clock has no such time."""
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    told = f"{hour:02d}:{minute or 0:02d}" if second is None else f"{hour:02d}:{minute or 0:02d}:{second:02d}"
    return told if hour < 24 or not minute else None


def within(part: Sense, whole: Sense) -> Sense | None:
    """ "Tuesday" + "of last week": the part's occurrence inside the whole; of "13 to 17 July" + "of last year" the first end's."""
    if isinstance(part.meaning, Span) and isinstance(part.meaning.first, Nearest):
        first = within(replace(part, meaning=part.meaning.first), whole)
        return replace(first, meaning=Span(first.meaning, part.meaning.last)) if first and first.meaning else None
    if not isinstance(part.meaning, Nearest) or part.meaning.pick is not None or whole.meaning is None or whole.type != "DATE":
        return None
    coarse = size(whole.meaning)
    if coarse is not None and (coarse <= part.meaning.what.size or part.meaning.what.period == G.WEEK and coarse > G.MONTH):
        return None
    return replace(part, meaning=Within(part.meaning.what, whole.meaning), base=whole.base)


def possessed(whole: Sense, part: Sense) -> Sense | None:
    """ "last year" + "'s third quarter"."""
    year = isinstance(whole.meaning, Shift) and whole.meaning.unit == G.YEAR
    year = year or isinstance(whole.meaning, Fixed) and whole.meaning.interval.granularity == G.YEAR
    return within(part, whole) if year and isinstance(part.meaning, Nearest) and part.meaning.what.size >= G.MONTH else None


def beside(offset: int, unit: G, sense: Sense) -> Sense | None:
    """ "the day before" + a day."""
    if sense.meaning is None or sense.type != "DATE":
        return None
    return replace(sense, meaning=From(Shift(unit, offset), sense.meaning), mod=None)


def counted_from(length: Sense, base: Sense, sign: int) -> Sense | None:
    """ "two days" + "after 5 May"."""
    if length.amount is None or base.meaning is None or length.type != "DURATION":
        return None
    nearer = base.meaning.base if isinstance(base.meaning, From) else None
    if isinstance(nearer, From) and isinstance(nearer.base, From):  # what is counted on and on is no date, and a text could go on without end
        return None
    count, unit = length.amount
    return Sense("DATE", From(Shift(unit, sign * count), base.meaning), base=base.base)


def span(first: Sense, last: Sense) -> tuple[Sense, Sense] | None:
    """A range told by its two ends; a first end without a year takes the one that leads up to the last, a last one what follows the first."""
    if first.meaning is None or last.meaning is None or (first.type, last.type) != ("DATE", "DATE") or isinstance(first.meaning, Last):
        return None
    if isinstance(first.meaning, Nearest) and isinstance(last.meaning, Nearest) and first.meaning.what.period != last.meaning.what.period:
        return None
    if isinstance(last.meaning, Fixed) and isinstance(first.meaning, Nearest):
        start = From(Nearest(first.meaning.what, BACK), last.meaning)
        return replace(first, meaning=Span(start, last.meaning), base=last.base), last
    end = replace(last, meaning=Last(first.meaning, last.meaning), base=first.base) if isinstance(last.meaning, Nearest) else last
    return replace(first, meaning=Span(first.meaning, last.meaning)), end


def apposed(left: Sense, right: Sense) -> tuple[Sense, Sense] | None:
    """ "four years earlier, in 1988", "a decade later, in 1998": the date told in full says what the distance is; "a year later, on 10 August" is
    inside that year."""
    if not isinstance(left.meaning, Shift) or left.base != Base.MENTION or not left.meaning.offset or right.type != "DATE":
        return None
    if isinstance(right.meaning, Fixed) and right.meaning.interval.granularity == min(left.meaning.unit, G.YEAR):
        return replace(left, meaning=right.meaning, base=Base.NOTHING), right
    if left.meaning.unit == G.YEAR and isinstance(right.meaning, Nearest) and right.meaning.what.period == G.YEAR and right.meaning.pick is None:
        return left, replace(right, meaning=Within(right.meaning.what, Shift(G.YEAR, 0)), base=left.base)
    return None


def fixed_span(first: Interval | None, last: Interval | None) -> Sense | None:
    """A range between two absolute dates."""
    return Sense("DATE", Span(Fixed(first), Fixed(last))) if first and last else None


def floating_span(first: Recurring, last: Recurring) -> Sense:
    """A range between two dates without a year."""
    return Sense("DATE", Span(Nearest(first), Nearest(last)), base=Base.FLOATING)


def vague(sense: Sense | None) -> Sense | None:
    """ "around the beginning of" a year: about then."""
    return replace(sense, approximate=True) if sense is not None else None


def modified(sense: Sense, mod: str) -> Sense | None:
    """A date with "early", "late", "about" …; a length with "more than"."""
    if sense.mod or (sense.meaning is None and sense.amount is None):
        return None
    return replace(sense, mod=mod, approximate=sense.approximate or mod == "APPROX")
