"""Whatever a slot's pattern can match, the slot reads or refuses; whatever its slots read, a rule's meaning stands or is refused."""

import re
from itertools import cycle

import pytest

from builder.languages.language import REFUSED, Join, Refinement, Rule, Sense
from builder.languages.senses import anaphoric, deictic, duration, fixed, floating, reference, repeated, time_of_day
from builder.languages.table import LANGUAGES
from builder.temporal import units
from builder.temporal.calendar import from_day, to_day
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.meaning import BACK, FORWARD, NEAREST, Shift
from builder.temporal.read_edtf import read_edtf
from builder.temporal.recurring import each_date, each_quarter, each_weekday
from builder.temporal.timex3 import timex3
from builder.timex.compile import Pattern, compile
from tests.languages.spellings import extremes, readings, spellings

SLOTS = [(language.code, name) for language in LANGUAGES.values() for name in language.slots]
_MOST = 150  # combinations tried of one way to match
_LENGTH = r"P(?=[\dXT])((\d+(\.\d\d?)?|X)(DE|CE|SE|WE|[YMWDQH]))*(T((\d+(\.\d\d?)?|X)[HMS])+)?"
_REPEATED = r"(XXXX|\d{4})(-(XX|\d\d|W(XX|\d\d)|SP|SU|FA|WI|Q[X\d]|H[X\d]))?(-(XX|\d\d?|WE))?(T(\d\d:\d\d|XX:XX|MO|MI|AF|EV|NI|DT))?"
_ON_NO_CALENDAR = rf"(PAST|PRESENT|FUTURE)_REF|{_LENGTH}|{_REPEATED}"


def _cases(text: str) -> tuple[str, ...]:
    """As it may stand in a text: any case, either apostrophe, any white space."""
    return (text, text.lower(), text.upper(), text.title(), text.replace("'", "’"), text.replace(" ", "\n"), text.replace(" ", "\xa0 "))


@pytest.mark.parametrize(("code", "name"), SLOTS, ids=[f"{code}-{name}" for code, name in SLOTS])
def test_a_slot_reads_or_refuses_every_text_its_pattern_matches(code: str, name: str) -> None:
    slot = LANGUAGES[code].slots[name]
    written = spellings(slot.pattern)
    assert written
    read = [slot.read(text) for text in (case for text in written for case in _cases(text))]
    assert any(value is not REFUSED for value in read)
    # A spelling that the pattern cannot match would show nothing.
    looks_around = re.search(r"\(\?<?[=!]|\\b", slot.pattern)
    assert looks_around or all(re.fullmatch(slot.pattern, text, re.IGNORECASE) for text in written)


def test_the_tables_words_are_among_what_is_tried() -> None:
    english = LANGUAGES["en"].slots
    assert {"january", "sept"} <= {text.lower().rstrip(".") for text in spellings(english["mon"].pattern)}
    assert {"three", "ninety", "seventy nineteen", "a hundred", "hundred and ninety", "999,999", "999 1/2"} <= set(
        spellings(english["number"].pattern)
    )


_PATTERNS: list[tuple[Pattern, Rule | Refinement]] = [
    (pattern, row)
    for language in LANGUAGES.values()
    for grammar in (compile(language),)
    for table in (dict.fromkeys(rule for rules in grammar.rules.values() for rule in rules), grammar.before, grammar.behind)
    for pattern, row in table
]
_ANCHORS = cycle(
    (
        *(units.day(*date) for date in ((1, 1, 1), (9999, 12, 31), (2012, 2, 29), (2021, 1, 3), (2020, 12, 31), (-44, 3, 15), (0, 1, 1))),
        units.year(-9999),
        units.month(2013, 2),
        units.quarter(2013, 4),
        units.week(to_day(2018, 12, 31)),
        Interval(to_day(1936, 1, 1), to_day(1940, 1, 1), G.YEAR, spanned=True),
    )
)
# Whatever a neighbouring word may change.
_SENSES = tuple(
    sense
    for sense in (
        fixed(units.day(2012, 2, 29)),
        fixed(units.year(-43)),
        fixed(units.century(1)),
        deictic(Shift(G.WEEK, -1)),
        floating(each_weekday(4)),
        floating(each_date(2, 29)),
        floating(each_quarter(4)),
        anaphoric(Shift(G.MONTH, 1), "MID"),
        time_of_day("24:00"),
        time_of_day("NI"),
        duration(2.5, G.YEAR),
        duration(None, G.DAY),
        repeated("P1D"),
        reference("PAST_REF"),
    )
    if sense
)


def _read(pattern: Pattern) -> list[tuple[object, ...]]:
    """The values of the slots in each way to match, every combination of their extremes."""
    groups = {number: extremes(slot) for number, slot in enumerate(pattern.slots, 1) if slot}
    found = []
    for held in readings(pattern.regex.pattern, groups, _MOST):
        texts = [held.get(number) for number in range(1, len(pattern.slots) + 1)]
        found.append(tuple(slot.read(text) if slot and text is not None else text for slot, text in zip(pattern.slots, texts, strict=True)))
    return found


def _stands(given: Sense | tuple[Sense, Sense] | None) -> bool:
    """Whether on any anchor it is an interval that says the same in all our notations, or is refused."""
    return all(sense is None or _agrees(sense) for sense in (given if isinstance(given, tuple) else (given,)))


def _agrees(sense: Sense) -> bool:
    assert sense.type in ("DATE", "TIME", "DURATION", "SET")
    assert sense.meaning or re.fullmatch(_ON_NO_CALENDAR, sense.value), sense.value
    for direction in (BACK, NEAREST, FORWARD) if sense.meaning else ():
        found = sense.meaning.at(next(_ANCHORS), direction)
        if found:
            assert found.start < found.end
            assert timex3(found)
            if max(abs(year) for year, _, _ in (from_day(found.start), from_day(found.end))) <= 9999:
                read = read_edtf(edtf(found))
                assert read and (read[0].start, read[0].end) == (found.start, found.end)
    return True


@pytest.mark.parametrize(("pattern", "row"), _PATTERNS, ids=[pattern.shape for pattern, _ in _PATTERNS])
def test_a_meaning_survives_all_that_its_slots_can_say(pattern: Pattern, row: Rule | Refinement) -> None:
    change = row.meaning if isinstance(row, Rule) else row.change
    if change is None:
        return
    for values in _read(pattern):
        for sense in _SENSES if isinstance(row, Refinement) else (None,):
            assert _stands(change(*values) if sense is None else change(*values, sense))


@pytest.mark.parametrize("join", [join for language in LANGUAGES.values() for join in language.joins], ids=lambda join: join.shape)
def test_two_neighbours_join_or_stay_apart(join: Join) -> None:
    for left in _SENSES:
        for right in _SENSES:
            assert _stands(join.change(left, right))
