"""Looking up which rows may match loses none of those that do, and keeps few of those that do not."""

import re
from collections.abc import Iterator

import pytest

from builder.languages.english import ENGLISH
from builder.languages.language import Slot
from builder.timex.compile import compile
from builder.timex.pattern import Pattern
from builder.timex.shape_reader import ShapeReader
from tests.languages.english.rows import ROWS

GRAMMAR = compile(ENGLISH)
TEXTS = [re.sub(r"[\[\]]", "", row) for row, _ in ROWS]
RULES = dict.fromkeys(row for shelf in GRAMMAR.rules.values() for row in shelf)
SLOTS = {"unit": Slot("days?|week", str), "number": Slot(r"\d{1,2}|two|twenty(?:[ -]one)?", str), "none": Slot(r"(?<=\bin )", str)}
PIECES = ("1 ", "12 ", "1", "1/1/1/1", "may ", "the ", "the day before ", "Monday ", "1990-", "two thousand and ", "“ ", "in ", "a week ")


def _places(text: str) -> Iterator[tuple[int, int, str]]:
    for word in GRAMMAR.word.finditer(text):
        yield word.start(), word.end(), "0" * min(len(word[0]), 5) if word[0].isdecimal() else word[0].lower()


@pytest.mark.parametrize("text", TEXTS)
def test_every_rule_that_matches_is_among_those_tried(text: str) -> None:
    for start, end, word in _places(text):
        matching = {pattern.shape for pattern, _ in RULES if (match := pattern.regex.match(text, start)) and match.end() > start}
        tried = {pattern.shape for pattern, _ in GRAMMAR.rules[word].fitting(text, end, len(text))} if word in GRAMMAR.rules else set()
        assert matching <= tried


@pytest.mark.parametrize("text", TEXTS)
def test_every_refinement_that_matches_is_among_those_tried(text: str) -> None:
    for start, end, _ in _places(text):
        left = text[:start]
        ending = {pattern.shape for pattern, _ in GRAMMAR.before if (match := pattern.regex.search(left)) and match[0]}
        assert ending <= {pattern.shape for pattern, _ in GRAMMAR.before.fitting(left[::-1], 0, len(left))}
        beginning = {pattern.shape for pattern, _ in GRAMMAR.behind if pattern.regex.match(text, end)}
        assert beginning <= {pattern.shape for pattern, _ in GRAMMAR.behind.fitting(text, end, len(text))}


@pytest.mark.parametrize(
    ("shape", "ways"),
    [
        ("today", [("today", "*")]),
        ("{unit}", [("day days week", "*")]),
        ("{number} {unit}", [*(("0 00 two twenty", f" {unit}") for unit in ("day", "days", "week")), ("twenty", " one"), ("twenty", "-one")]),
        ("{none}{number}", [("0 00 two twenty", "*"), ("twenty", " one"), ("twenty", "-one")]),
        ("(?:the )?1\\d{3}['’]?s", [("the", " 0000'"), ("the", " 0000’"), ("the", " 0000a"), ("0000", "'s"), ("0000", "’s"), ("0000", "s")]),
        ("\\d+(?:st|nd)", [(f"{'0' * length}", end) for length in range(1, 6) for end in ("st", "nd")]),
        ("“(?:[A-Z]\\w* ){2}", [("“", "*")]),
        ("in [a-z]+ may", [("in", " *")]),
        ("on, ", [("on", ", ")]),
        ("(?:ha){2} may", [("haha", " may")]),
        ("(?:ha){7} may", [("hahahahahaha", " may"), ("*", "*")]),  # a longer repeat is not followed to its end, and left open
    ],
)  # fmt: skip
def test_a_shape_begins_with_these_words(shape: str, ways: list[tuple[str, str]]) -> None:
    expected: dict[str, set[str]] = {}
    for words, following in ways:
        expected.setdefault(following, set()).update(words.split())
    openings = ShapeReader(SLOTS).openings(shape)
    assert {way.following: way.words for way in openings} == expected
    assert ShapeReader(SLOTS).first_words(shape) == frozenset().union(*expected.values())


def test_read_from_right_to_left_a_shape_begins_with_its_end() -> None:
    assert ShapeReader(SLOTS, mirrored=True).followings("the {unit} (?:of|in) ") == {" fo", " ni"}


def test_a_rule_is_compiled_when_it_is_first_tried() -> None:
    pattern = Pattern("{number} {unit}", SLOTS, "", "")
    assert "regex" not in vars(pattern)
    assert pattern.regex.match("two\ndays") and not pattern.regex.match("two\n\ndays")
    assert "regex" in vars(pattern)


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_made_to_be_slow_has_few_rules_tried_at_each_word(piece: str) -> None:
    text = piece * 100
    words = [(end, word) for _, end, word in _places(text)]
    tried = [len(GRAMMAR.rules[word].fitting(text, end, len(text))) for end, word in words if word in GRAMMAR.rules]
    assert sum(tried) <= len(RULES) / 15 * len(words)


def test_few_rules_are_tried_in_plain_text() -> None:
    words = [(text, end, word) for text in TEXTS for _, end, word in _places(text)]
    tried = [len(GRAMMAR.rules[word].fitting(text, end, len(text))) for text, end, word in words if word in GRAMMAR.rules]
    assert sum(tried) <= 5 * len(words)
