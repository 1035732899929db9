"""A language's shapes as regular expressions.

Rules are kept by the words they can begin with: most words of a text begin none, and cost one look into a table. Where one may begin, what
comes behind the word tells which rules are tried, and the longest reading wins.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from builder.languages.language import Join, Language, Refinement, Rule
from builder.timex.opening import ANY, Opening
from builder.timex.pattern import Pattern
from builder.timex.shape_reader import ShapeReader
from builder.timex.shelf import Shelf

# Not inside a word, an amount, or a longer number; behind a year's dash another year may follow.
_BEGIN = r"(?<![\w$£€¥#])(?<!\d[/.,:])(?:(?<!\d-)|(?<=\b\d{4}-))"
_BETWEEN = 500  # texts between two mentions that are remembered: nearly always " ", " to " and the like
_END = r"(?!\w|\.\d|,\d{3})"

RuleRow = tuple[Pattern, Rule]
RefinementRow = tuple[Pattern, Refinement]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language, compiled; rows stay in the order of their tables.

    `word` finds what may begin a rule: `rules` are kept by it, as `Opening` names them, and then by what follows. What may stand `behind` a
    mention is kept by how it begins, what may stand `before` one by how it ends, read from right to left. `joins` gives the rows that fit the
    words between two mentions.
    """

    language: Language
    word: re.Pattern[str]
    rules: Mapping[str, Shelf[RuleRow]]
    before: Shelf[RefinementRow]
    behind: Shelf[RefinementRow]
    joins: Callable[[str], tuple[Join, ...]]


@cache
def compile(language: Language) -> Grammar:  # noqa: A001  the file's own name
    """The grammar of a language; made once. A regular expression is compiled where it is first wanted: most texts want few."""
    slots, reader, mirrored = language.slots, ShapeReader(language.slots), ShapeReader(language.slots, mirrored=True)
    rules = [(Pattern(rule.shape, slots, _BEGIN, _END), rule) for rule in language.rules]
    before = [(Pattern(row.shape, slots, r"(?<!\w)", r"\Z"), row) for row in language.before]
    behind = [(Pattern(row.shape, slots, "", _END), row) for row in language.behind]
    shelves = _by_first_word(rules, reader)
    signs = "".join(word for word in shelves if not word.isalnum())
    return Grammar(
        language=language,
        word=re.compile(rf"{_BEGIN}(?:[^\W\d_]++|\d++|[{re.escape(signs)}])"),
        rules=shelves,
        before=Shelf(partial(_beside, before, mirrored)),
        behind=Shelf(partial(_beside, behind, reader)),
        joins=lru_cache(_BETWEEN)(partial(_between, [(Pattern(row.shape, slots, "", r"\Z"), row) for row in language.joins])),
    )


def _by_first_word(rules: Sequence[RuleRow], reader: ShapeReader) -> Mapping[str, Shelf[RuleRow]]:
    """A rule whose first word is not known stands under every one."""
    words = [reader.first_words(rule.shape) for _, rule in rules]
    under: dict[str, list[RuleRow]] = {word: [] for word in sorted(frozenset().union(*words) - {ANY})}
    for row, known in zip(rules, words, strict=True):
        for word in under if ANY in known else known:
            under[word].append(row)
    openings = cache(reader.openings)
    return {word: Shelf(partial(_under, word, rows, openings)) for word, rows in under.items()}


def _under(word: str, rows: Iterable[RuleRow], openings: Callable[[str], Iterable[Opening]]) -> Iterator[tuple[RuleRow, frozenset[str]]]:
    for row in rows:
        yield row, frozenset(way.following for way in openings(row[1].shape) if not way.words.isdisjoint({word, ANY}))


def _beside(rows: Iterable[RefinementRow], reader: ShapeReader) -> Iterator[tuple[RefinementRow, frozenset[str]]]:
    for row in rows:
        yield row, reader.followings(row[1].shape)


def _between(joins: Iterable[tuple[Pattern, Join]], between: str) -> tuple[Join, ...]:
    return tuple(row for pattern, row in joins if pattern.regex.fullmatch(between))
