"""The rules that can begin with one word."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from builder.languages.language import Rule
from builder.timex.first_words import ANY, DIGITS, Opening
from builder.timex.pattern import Pattern

Rules = tuple[tuple[Pattern, Rule], ...]
_AHEAD = re.compile(r"(\s{1,10}|[\W_]|)([^\W\d_]{1,25}|\d{1,5}|[\W_]|)")  # what stands behind a word, and the next


class Shelf:
    """The rules whose `Opening`s name a word, kept by what comes behind it; sorted when they are first asked for."""

    def __init__(self, word: str, rows: Iterable[tuple[tuple[Pattern, Rule], Sequence[Opening]]]) -> None:
        self._word, self._rows = word, tuple(rows)

    def __iter__(self) -> Iterator[tuple[Pattern, Rule]]:
        return (row for row, _ in self._rows)

    def fitting(self, text: str, position: int, end: int) -> Rules:
        """The rules that may match the word that ends at `position` and what follows before `end`, in the order of their table."""
        ahead = _AHEAD.match(text, position, end)
        assert ahead is not None
        between, word = ahead.groups()
        if between.isspace():
            between = " "
        exact, left_open, always = self._sorted
        return exact.get(between + (DIGITS[len(word)] if word.isdecimal() else word.lower())) or left_open.get(between, always)

    @cached_property
    def _sorted(self) -> tuple[Mapping[str, Rules], Mapping[str, Rules], Rules]:
        """By all that follows, by what stands between the words where the second is left open, and where all is left open."""
        here = [(row, frozenset(way.following for way in ways if not way.words.isdisjoint({self._word, ANY}))) for row, ways in self._rows]
        known = frozenset().union(*(followings for _, followings in here)) - {ANY}

        def only(*wanted: str) -> Rules:
            return tuple(row for row, followings in here if not followings.isdisjoint(wanted))

        exact = {following: only(following, following[0] + ANY, ANY) for following in known if not following.endswith(ANY)}
        left_open = {following[0]: only(following, ANY) for following in known if following.endswith(ANY)}
        return exact, left_open, only(ANY)
