"""Rows of a grammar, kept by what stands beside a place in the text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from builder.timex.opening import ANY, DIGITS

Row = TypeVar("Row")
_MOST = len(DIGITS) - 1
_WORD = re.compile(r"[^\W\d_]{1,25}")
_AHEAD = re.compile(r"(\s{1,10}|[\W_]|)(?:(\d++)(.?)|([^\W\d_]{1,25}|[\W_]|))", re.DOTALL)  # what stands between two words, and the second


class Shelf(Generic[Row]):
    """Rows, each with all that can follow the place (`Opening.following`); they are asked for and sorted at the first question."""

    def __init__(self, rows: Callable[[], Iterable[tuple[Row, frozenset[str]]]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Row]:
        return (row for row, _ in self._rows())

    def fitting(self, text: str, position: int, end: int) -> tuple[Row, ...]:
        """The rows that may fit what stands in [position, end), in the order of their table."""
        exact, left_open, always = self._sorted
        if text.startswith(" ", position, end) and (near := _WORD.match(text, position + 1, end)):  # what mostly comes, in a quick way
            return exact.get(" " + near[0].lower()) or left_open.get(" ", always)
        ahead = _AHEAD.match(text, position, end)
        assert ahead is not None
        between, digits, sign, word = ahead.groups()
        if between.isspace():
            between = " "
        if digits:
            spelled = between + DIGITS[min(len(digits), _MOST)]
            sign = "a" if sign.isalnum() else " " if sign.isspace() else sign
            return exact.get(spelled + sign) or left_open.get(spelled) or left_open.get(between, always)
        return exact.get(between + (" " if word.isspace() else word.lower())) or left_open.get(between, always)

    @cached_property
    def _sorted(self) -> tuple[Mapping[str, tuple[Row, ...]], Mapping[str, tuple[Row, ...]], tuple[Row, ...]]:
        """By all that follows, by what stands between the words where the second is left open, and where all is left open."""
        rows = tuple(self._rows())
        known = frozenset().union(*(followings for _, followings in rows)) - {ANY}

        def only(*wanted: str) -> tuple[Row, ...]:
            return tuple(row for row, followings in rows if not followings.isdisjoint(wanted))

        def fitting(spelled: str) -> tuple[Row, ...]:
            return only(spelled, *(spelled[:length] + ANY for length in range(len(spelled) + 1)))

        exact = {following: fitting(following) for following in known if not following.endswith(ANY)}
        left_open = {following[:-1]: fitting(following[:-1]) for following in known if following.endswith(ANY)}
        return exact, left_open, only(ANY)
