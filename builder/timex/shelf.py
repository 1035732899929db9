"""Rows of a grammar, kept by what stands beside a place in the text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from builder.timex.opening import ANY, DIGITS

Row = TypeVar("Row")
_AHEAD = re.compile(r"(\s{1,10}|[\W_]|)([^\W\d_]{1,25}|\d{1,5}|[\W_]|)")  # what stands between two words, and the second


class Shelf(Generic[Row]):
    """Rows, each with all that can follow the place (`Opening.following`); they are asked for and sorted at the first question."""

    def __init__(self, rows: Callable[[], Iterable[tuple[Row, frozenset[str]]]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Row]:
        return (row for row, _ in self._rows())

    def fitting(self, text: str, position: int, end: int) -> tuple[Row, ...]:
        """The rows that may fit what stands in [position, end), in the order of their table."""
        ahead = _AHEAD.match(text, position, end)
        assert ahead is not None
        between, word = ahead.groups()
        between, word = (" " if piece.isspace() else piece for piece in (between, word))  # a line break behind a sign is a space too
        exact, left_open, always = self._sorted
        return exact.get(between + (DIGITS[len(word)] if word.isdecimal() else word.lower())) or left_open.get(between, always)

    @cached_property
    def _sorted(self) -> tuple[Mapping[str, tuple[Row, ...]], Mapping[str, tuple[Row, ...]], tuple[Row, ...]]:
        """By all that follows, by what stands between the words where the second is left open, and where all is left open."""
        rows = tuple(self._rows())
        known = frozenset().union(*(followings for _, followings in rows)) - {ANY}

        def only(*wanted: str) -> tuple[Row, ...]:
            return tuple(row for row, followings in rows if not followings.isdisjoint(wanted))

        exact = {following: only(following, following[0] + ANY, ANY) for following in known if not following.endswith(ANY)}
        left_open = {following[0]: only(following, ANY) for following in known if following.endswith(ANY)}
        return exact, left_open, only(ANY)
