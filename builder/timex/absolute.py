"""The absolute dates of a text in a language without rules."""

import re
from collections.abc import Sequence

from builder.temporal import units
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from builder.temporal.timex3 import timex3
from builder.timex.date_shapes import SHAPES
from builder.timex.foreign import Foreign, foreign
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue import Tongue

# The years believed, by what is told with them: numbers alone may be of another calendar (1394, 2558), and "1500" after a month may count people.
_YEARS = {"day": range(1000, 2200), "month": range(1700, 2100), "numbers": range(1800, 2200)}
_IN_ORDER = {"DMY": "because said DMY", "MDY": "because said MDY"}


def absolute(text: str, language: str, tongue: Tongue, sentences: Sequence[tuple[int, int]] | None = None) -> tuple[Timex, ...]:
    """The dates of `text` that say their year and month, in order, none overlapping; offsets are code points. Nothing relative is read.

    `language` is a BCP 47 tag; one that dateparser does not know gives none. `tongue` is what the reasons are told in.
    `sentences` are the (start, end) of the text's sentences: where given, no date crosses them.
    """
    known = foreign(language)
    if known is None:
        return ()
    places = ((0, len(text)),) if sentences is None else sentences
    found = (match for start, end in places for match in known.pattern.finditer(text, start, end))
    return tuple(timex for match in found if (timex := _timex(match, known, tongue)))


def _timex(match: re.Match[str], known: Foreign, tongue: Tongue) -> Timex | None:
    shape = SHAPES[int((match.lastgroup or "").removeprefix("shape"))]
    parts = {name.rstrip("0123456789"): words for name, words in match.groupdict().items() if words}
    interval = _named(parts, known) if "month" in parts or "short" in parts else _numbers(parts, known.order)
    if interval is None:
        return None
    words = " ".join(match[0].split())
    doubtful = "one" in parts and max(int(parts["one"]), int(parts["other"])) <= 12
    return Timex(
        start=match.start(),
        end=match.end(),
        text=match[0],
        type=TimexType.DATE,
        value=timex3(interval),
        mod=None,
        date=edtf(interval),
        interval=interval,
        approximate=False,
        anchor=Anchor.NONE,
        rule=f"{known.code}: {shape.name}",
        because=tongue.say(_IN_ORDER[known.order] if doubtful and parts["one"] != parts["other"] else "because said", words=words),
    )


def _named(parts: dict[str, str], known: Foreign) -> Interval | None:
    """A month by its name."""
    year, month = int(parts["year"]), known.month(parts.get("month") or parts["short"])
    if month is None or year not in _YEARS["day" if "day" in parts else "month"]:
        return None
    if "day" not in parts:
        return units.month(year, month)
    last = units.day(year, month, int(parts["day"]))
    if last is None or "first" not in parts:
        return last
    first = units.day(year, month, int(parts["first"]))
    return Interval(first.start, last.end, G.DAY, spanned=True) if first and first.start < last.start else None


def _numbers(parts: dict[str, str], order: str) -> Interval | None:
    """Numbers only. Where the language's order of day and month is not known, one of them must be too large for a month."""
    year = int(parts["year"])
    if year not in _YEARS["numbers"]:
        return None
    if "number" in parts:
        return units.day(year, int(parts["number"]), int(parts["day"]))
    one, other = int(parts["one"]), int(parts["other"])
    if order == "DMY" or one == other:
        return units.day(year, other, one)
    if order == "MDY":
        return units.day(year, one, other)
    return units.day(year, min(one, other), max(one, other)) if max(one, other) > 12 else None
