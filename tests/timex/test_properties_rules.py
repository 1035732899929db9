"""No rule is overlooked: what any rule of the table matches is found, though few of them are tried at a word."""

import re
from functools import cache

import pytest

from builder.languages.english import ENGLISH
from builder.languages.language import Rule
from builder.timex.compile import compile
from builder.timex.even_spaces import even_spaces
from builder.timex.mention import Mention
from builder.timex.pattern import Pattern
from builder.timex.recognise import recognise
from tests.languages.english.rows import ROWS
from tests.languages.spellings import extremes, spellings

GRAMMAR = compile(ENGLISH)
RULES: dict[str, tuple[Pattern, Rule]] = {rule.shape: (pattern, rule) for rows in GRAMMAR.rules.values() for pattern, rule in rows}
_MOST = 16  # spellings of a rule
_BEFORE = ("", "in ", "between ", "on ", "at ", "for ", "its ", "May 3, ")  # what some rules look back for
_SPACES = (" ", "\n", " ", "\r\n", "\xa0", "  ", " \n")


def _overlooked(text: str, pattern: Pattern, rule: Rule) -> list[str]:
    """What the rule reads in the text and no mention holds; one that begins where it does is at least as long."""
    text = even_spaces(text)
    read = [match for match in pattern.regex.finditer(text) if match[0] and (rule.meaning is None or pattern.read(match) is not None)]
    if not read:
        return []
    found = _found(text)

    def held(match: re.Match[str]) -> bool:
        return any(one.start < match.start() < one.end or one.start == match.start() and one.end >= match.end() for one in found)

    return [match[0] for match in read if not held(match)]


@cache
def _found(text: str) -> tuple[Mention, ...]:
    return recognise(text, 0, len(text), GRAMMAR)


def test_every_rule_is_on_a_shelf() -> None:
    assert RULES.keys() == {rule.shape for rule in ENGLISH.rules}


@pytest.mark.parametrize("shape", RULES)
def test_all_that_a_rule_can_match_is_found(shape: str) -> None:
    pattern, rule = RULES[shape]
    groups = {number: extremes(slot) for number, slot in enumerate(pattern.slots, 1) if slot}
    written = spellings(re.sub(r"\{[a-z]\w*\}", "()", shape), groups)
    for place, text in enumerate(written[:: len(written) // _MOST + 1]):
        spaced = text.replace(" ", _SPACES[place % len(_SPACES)])
        assert not _overlooked(_BEFORE[place % len(_BEFORE)] + spaced, pattern, rule)


def test_all_that_any_rule_matches_in_the_rows_is_found() -> None:
    text = "\n\n".join(re.sub(r"[\[\]]", "", row) for row, _ in ROWS)
    assert [(shape, words) for shape, (pattern, rule) in RULES.items() for words in _overlooked(text, pattern, rule)] == []
