"""A language's shapes as regular expressions.

Rules are kept by the words they can begin with: most words of a text begin none, and cost one look into a table. Where one may begin, each
such rule is tried and the longest reading wins.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from builder.languages.language import REFUSED, Join, Language, Refinement, Rule, Slot
from builder.timex.first_words import ANY, first_words

# White space, at most one line break: a paragraph's end is never crossed, however the line ends are written.
_INLINE = r"[^\S\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
_SPACE = rf"(?:{_INLINE}{{1,4}}|{_INLINE}{{0,4}}(?:\r?\n|[\r\v\f\x85\u2028]){_INLINE}{{0,4}})"
# Not inside a word, an amount, or a longer number; behind a year's dash another year may follow.
_BEGIN = r"(?<![\w$£€¥#])(?<!\d[/.,:])(?:(?<!\d-)|(?<=\b\d{4}-))"
_END = r"(?!\w|\.\d|,\d{3})"
_WORD = r"(?:\d|[^\W\d_]+|[^\w\s])"
_PIECE = re.compile(r"\{([a-z]\w*)\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?|\(| ")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled shape. `read(match)` gives the slots' values in order, or None where a slot refuses its words."""

    shape: str
    regex: re.Pattern[str]
    slots: tuple[Slot | None, ...]

    def read(self, match: re.Match[str]) -> tuple[object, ...] | None:
        """The values; a bare group gives its text, an optional slot that is absent None."""
        values = tuple(slot.read(text) if slot and text is not None else text for slot, text in zip(self.slots, match.groups(), strict=True))
        return None if any(value is REFUSED for value in values) else values


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language, compiled; the rows stay in the order of their tables. `rules` are kept by first word, as `first_words` names them."""

    language: Language
    word: re.Pattern[str]
    following: re.Pattern[str]
    rules: Mapping[str, tuple[tuple[Pattern, Rule], ...]]
    before: tuple[tuple[Pattern, Refinement], ...]
    behind: tuple[tuple[Pattern, Refinement], ...]
    joins: tuple[tuple[Pattern, Join], ...]


@cache
def compile(language: Language) -> Grammar:  # noqa: A001  the file's own name
    """The grammar of a language; made once."""
    return Grammar(
        language,
        re.compile(_BEGIN + _WORD),
        re.compile(rf"\s{{1,9}}({_WORD})"),
        _by_first_word([(_pattern(rule.shape, language, _BEGIN, _END), rule) for rule in language.rules]),
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


def _by_first_word(rules: list[tuple[Pattern, Rule]]) -> Mapping[str, tuple[tuple[Pattern, Rule], ...]]:
    """A rule whose first word is not known stands under every one."""
    heads = [first_words(pattern.regex.pattern) for pattern, _ in rules]
    words = frozenset().union(*heads)
    return {word: tuple(rule for rule, head in zip(rules, heads, strict=True) if head & _stands_for(word)) for word in words}


def _stands_for(word: str) -> frozenset[str]:
    first, space, _ = word.partition(" ")
    return frozenset({word, ANY, f"{first} {ANY}"} if space else {word, ANY})


def _spaced(pattern: str) -> str:
    return _PIECE.sub(lambda match: _SPACE if match[0] == " " else match[0], pattern)
