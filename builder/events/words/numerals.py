"""The numbers that the words of a sentence tell, and how exactly they do."""

import math
import re
from collections.abc import Iterator, Sequence

from builder.events.words.numeral import Numeral
from builder.languages.english_words import SMALL, TENS

_FIGURES = re.compile(r"(?P<sign>[$£€]?)(?P<number>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?P<part>\.\d{1,6})?(?P<scale>bn|m|k)?%?")
_SIGNS = "$£€"
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "bn": 10**9, "m": 10**6, "k": 1000}
_SPELT = {**SMALL, **TENS, **{f"{tens}-{ones}": TENS[tens] + SMALL[ones] for tens in TENS for ones in SMALL}}
del _SPELT["one"], _SPELT["zero"]  # which count as often as they do not
_ROUND = 100  # smaller numbers are told as they are: twenty dead is no rounding of nineteen
_ABOUT = 0.15  # of the number, either way
_LEEWAY = 0.1  # "at least 200" of 193

# What stands before a number, and how far it opens the lower and the upper end.
_OPEN, _NEAR, _SHUT = "open", "near", "shut"
_BEFORE: dict[tuple[str, ...], tuple[str, str]] = {
    tuple(words.split()): ends
    for ends, row in {
        (_SHUT, _OPEN): "at least|more than|over|above|no fewer than|not fewer than|no less than|not less than|upwards of|a minimum of|well over",
        (_NEAR, _SHUT): "nearly|almost|close to|just under|just short of",
        (_OPEN, _SHUT): "up to|as many as|fewer than|less than|under|below|at most|no more than|not more than|a maximum of",
        (_NEAR, _NEAR): "about|around|some|roughly|approximately|an estimated|estimated|circa|or so|perhaps",
        (_SHUT, _NEAR): "just over",
    }.items()
    for words in row.split("|")
}
_LONGEST = max(map(len, _BEFORE))
_AFTER = {("or", "more"): (_SHUT, _OPEN), ("or", "so"): (_NEAR, _NEAR), ("+",): (_SHUT, _OPEN)}


def numerals(words: Sequence[str]) -> tuple[Numeral, ...]:
    """The numbers told in a sentence's words and marks, in order: in figures or in words, no years, no scores ("3-2"), no ages ("12-year-old")."""
    return tuple(_numerals(words, [word.lower() for word in words]))


def _numerals(words: Sequence[str], lowers: Sequence[str]) -> Iterator[Numeral]:
    reached = 0
    for at, word in enumerate(lowers):
        if at < reached or not (word[0].isdigit() or word[0] in _SIGNS or word in _SPELT):
            continue
        if found := _figures(words, lowers, at) or _spelt(lowers, at):
            value, unit, reached = found
            yield _told(lowers, at, reached, value, unit)


def _figures(words: Sequence[str], lowers: Sequence[str], at: int) -> tuple[float, float, int] | None:
    """The number that begins at a word, how finely it is told, and where it ends."""
    match = _FIGURES.fullmatch(words[at])
    if match is None or (_YEAR.fullmatch(words[at]) and not match["sign"]):
        return None
    value, part = float(match["number"].replace(",", "") + (match["part"] or "")), match["part"] or ""
    unit = 10.0 ** (1 - len(part)) if part else _unit(value)
    scale, last = _SCALES.get(match["scale"] or "", 1), at + 1
    if scale == 1 and last < len(lowers) and lowers[last] in _SCALES:
        scale, last = _SCALES[lowers[last]], last + 1
    return value * scale, unit * scale, last


def _spelt(lowers: Sequence[str], at: int) -> tuple[float, float, int] | None:
    """ "forty-two", "seven", "three hundred"."""
    value = _SPELT.get(lowers[at])
    if value is None:
        return None
    scale, last = 1, at + 1
    while last < len(lowers) and lowers[last] in _SCALES and scale < 10**9:
        scale, last = scale * _SCALES[lowers[last]], last + 1
    return value * scale, max(1.0, _unit(value * scale)), last


def _unit(value: float) -> float:
    """The last place that is no nought, where the number is great enough to be a rounded one."""
    if value < _ROUND:
        return 1.0
    unit = 1
    while value % (unit * 10) == 0:
        unit *= 10
    return float(unit)


def _told(lowers: Sequence[str], first: int, last: int, value: float, unit: float) -> Numeral:
    low, high = value - unit / 2, value + unit / 2
    sizes = range(min(_LONGEST, first), 0, -1)
    size = next((size for size in sizes if tuple(lowers[first - size : first]) in _BEFORE), 0)
    ends = _BEFORE[tuple(lowers[first - size : first])] if size else None
    behind = next((words for words in _AFTER if tuple(lowers[last : last + len(words)]) == words), ())
    for lower, upper in (each for each in (ends, _AFTER.get(behind)) if each):
        low = {_SHUT: max(low, value * (1 - _LEEWAY)), _NEAR: min(low, value * (1 - _ABOUT)), _OPEN: 0.0}[lower]
        high = {_SHUT: high, _NEAR: max(high, value * (1 + _ABOUT)), _OPEN: math.inf}[upper]
    return Numeral(first - size, last + len(behind), low, high)
