"""A language's shapes as regular expressions.

A scan of one alternation of all rules finds where an expression may begin; there, each rule is tried and the longest reading wins.
Two stages, because one alternation scans fast but takes the first match, not the longest.
"""

import re
from dataclasses import dataclass
from functools import cache

from builder.languages.language import REFUSED, Join, Language, Refinement, Rule, Slot

_SPACE = r"(?:[^\S\n]{1,4}|[^\S\n]{0,4}\n[^\S\n]{0,4})"  # white space, at most one line break: a paragraph's end is never crossed
_BEGIN = r"(?<![\w$£€¥#])(?<!\d[-/.,:])"  # not inside a word, an amount, or a longer number
_END = r"(?![\w])"
_PIECE = re.compile(r"\{(\w+)\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?|\(| ")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled shape. `read(match)` gives the slots' values in order, or None where a slot refuses its words."""

    shape: str
    regex: re.Pattern[str]
    slots: tuple[Slot | None, ...]

    def read(self, match: re.Match[str]) -> tuple[object, ...] | None:
        """The values; a bare group gives its text, an optional slot that is absent None."""
        values = tuple(
            slot.read(text) if slot and text is not None else text for slot, text in zip(self.slots, match.groups(), strict=True)
        )
        return None if any(value is REFUSED for value in values) else values


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language, compiled; the rows stay in the order of their tables."""

    language: Language
    scan: re.Pattern[str]
    rules: tuple[tuple[Pattern, Rule], ...]
    before: tuple[tuple[Pattern, Refinement], ...]
    behind: tuple[tuple[Pattern, Refinement], ...]
    joins: tuple[tuple[Pattern, Join], ...]


@cache
def compile(language: Language) -> Grammar:  # noqa: A001  the file's own name
    """The grammar of a language; made once."""
    # One plain alternation, no groups: what it finds is read again by the rules themselves.
    scan = re.compile(_BEGIN + "(?:" + "|".join(_plain(rule.shape, language) for rule in language.rules) + ")" + _END, re.I)
    return Grammar(
        language,
        scan,
        tuple((_pattern(rule.shape, language, _BEGIN, _END), rule) for rule in language.rules),
        tuple((_pattern(row.shape, language, r"(?<!\w)", r"\Z"), row) for row in language.before),
        tuple((_pattern(row.shape, language, "", _END), row) for row in language.behind),
        tuple((_pattern(row.shape, language, "", r"\Z"), row) for row in language.joins),
    )


def _pattern(shape: str, language: Language, begin: str, end: str) -> Pattern:
    slots: list[Slot | None] = []

    def expand(match: re.Match[str]) -> str:
        piece = match[0]
        if match[1]:
            slots.append(language.slots[match[1]])
            return f"({_spaced(language.slots[match[1]].pattern)})"
        if piece == "(":
            slots.append(None)
        return _SPACE if piece == " " else piece

    expanded = _PIECE.sub(expand, shape)
    return Pattern(shape, re.compile(f"{begin}(?:{expanded}){end}", re.I), tuple(slots))


def _plain(shape: str, language: Language) -> str:
    def expand(match: re.Match[str]) -> str:
        piece = match[0]
        if match[1]:
            return f"(?:{_spaced(language.slots[match[1]].pattern)})"
        return _SPACE if piece == " " else "(?:" if piece == "(" else piece

    return _PIECE.sub(expand, shape)


def _spaced(pattern: str) -> str:
    return _PIECE.sub(lambda match: _SPACE if match[0] == " " else match[0], pattern)

