"""Titles in quotation marks: of songs, books, shows, whose words name nobody."""

import re
from collections.abc import Iterator

_WORD = r"(?:[A-Z][\w’'-]{0,20}[!?,:]?|of|the|and|in|to|for|a|an|on|at|by|with|from|or)"
_TITLE = re.compile(rf"[“\"]([A-Z0-9][\w’'-]{{0,20}}[,:]?(?: {_WORD}){{1,14}})[.,!?]?[”\"]")


def quoted_titles(text: str) -> Iterator[tuple[int, int]]:
    """Code points [start, end) of what stands between the marks, where two words or more all begin with a capital but the small ones of a title:
    "Salute to Vrana", but no “We will meet Ada”."""
    return (found.span(1) for found in _TITLE.finditer(text))
