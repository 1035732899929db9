"""A language's shapes as regular expressions.

Rules are kept by the words they can begin with: most words of a text begin none, and cost one look into a table. Where one may begin, what
comes behind the word tells which rules are tried, and the longest reading wins.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from builder.languages.language import Join, Language, Refinement, Rule
from builder.timex.first_words import ANY, Opening, first_words
from builder.timex.pattern import Pattern
from builder.timex.shelf import Shelf

# Not inside a word, an amount, or a longer number; behind a year's dash another year may follow.
_BEGIN = r"(?<![\w$£€¥#])(?<!\d[/.,:])(?:(?<!\d-)|(?<=\b\d{4}-))"
_END = r"(?!\w|\.\d|,\d{3})"


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language, compiled; the rows stay in the order of their tables.

    `word` finds what may begin a rule; `rules` are kept by first word, as `Opening` names them.
    """

    language: Language
    word: re.Pattern[str]
    rules: Mapping[str, Shelf]
    before: tuple[tuple[Pattern, Refinement], ...]
    behind: tuple[tuple[Pattern, Refinement], ...]
    joins: tuple[tuple[Pattern, Join], ...]


@cache
def compile(language: Language) -> Grammar:  # noqa: A001  the file's own name
    """The grammar of a language; made once. A regular expression is compiled where it is first wanted: most texts want few."""
    rules = _shelves(language)
    signs = "".join(word for word in rules if not word.isalnum())
    return Grammar(
        language,
        re.compile(rf"{_BEGIN}(?:[^\W\d_]++|\d++|[{re.escape(signs)}])"),
        rules,
        tuple((Pattern(row.shape, language.slots, r"(?<!\w)", r"\Z"), row) for row in language.before),
        tuple((Pattern(row.shape, language.slots, "", _END), row) for row in language.behind),
        tuple((Pattern(row.shape, language.slots, "", r"\Z"), row) for row in language.joins),
    )


def _shelves(language: Language) -> Mapping[str, Shelf]:
    """A rule whose first word is not known stands under every one."""
    openings = first_words(language.slots)
    rows: list[tuple[tuple[Pattern, Rule], tuple[Opening, ...]]]
    rows = [((Pattern(rule.shape, language.slots, _BEGIN, _END), rule), openings(rule.shape)) for rule in language.rules]
    words = [frozenset().union(*(way.words for way in ways)) for _, ways in rows]
    under: dict[str, list[int]] = {word: [] for word in frozenset().union(*words) - {ANY}}
    for number, known in enumerate(words):
        for word in under if ANY in known else known:
            under[word].append(number)
    return {word: Shelf(word, [rows[number] for number in numbers]) for word, numbers in under.items()}
