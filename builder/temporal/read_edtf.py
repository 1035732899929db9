"""EDTF (ISO 8601-2) read back: what `builder.temporal.edtf` writes, and what an editor may write by hand."""

import re

from builder.temporal import units
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

_YEAR = r"(?P<year>-?[0-9]{4}|Y-?[1-9][0-9]{4,5})"
_DATE = re.compile(rf"{_YEAR}(?:-(?P<part>[0-9]{{2}})(?:-(?P<date>[0-9]{{2}}))?)?(?P<mark>[~?%]?)")
_BLOCK = re.compile(r"(?P<digits>[0-9]{2}(?:X|[0-9])X)(?P<mark>[~?%]?)")


def read_edtf(text: str) -> tuple[Interval, bool] | None:
    """The interval of days, and whether it is marked approximate ("~", "%") or uncertain ("?"); None for what is not read.

    Years (``-0479``, ``Y-12000``), decades (``198X``), centuries (``19XX``), seasons, quarters and halves (``2025-21``, ``-33``, ``-40``), months,
    days, and ranges of two of these (``2014-12/2015-02-03``), which must not be open nor run backwards. A range is as fine as its coarser end.
    """
    ends = [_end(end) for end in text.split("/", 2)]
    read = [end for end in ends if end]
    if len(read) != len(ends) or len(ends) > 2:
        return None
    (first, _), (last, _) = read[0], read[-1]
    approximate = any(marked for _, marked in read)
    if first == last:
        return first, approximate
    if last.end <= first.start:
        return None
    return Interval(first.start, last.end, max(first.granularity, last.granularity), spanned=True), approximate


def _end(text: str) -> tuple[Interval, bool] | None:
    """One date, or one end of a range."""
    if match := _BLOCK.fullmatch(text):
        found: Interval | None = _block(match["digits"])
    elif match := _DATE.fullmatch(text):
        found = _date(match["year"], match["part"], match["date"])
    else:
        return None
    return (found, bool(match["mark"])) if found else None


def _block(digits: str) -> Interval:
    """All the years that begin with the digits: of the first century the year 0 too."""
    first, size, unit = (100 * int(digits[:2]), 100, G.CENTURY) if digits.endswith("XX") else (10 * int(digits[:3]), 10, G.DECADE)
    return Interval(to_day(first, 1, 1), to_day(first + size, 1, 1), unit)


def _date(year_text: str, part_text: str | None, date_text: str | None) -> Interval | None:
    year = int(year_text.removeprefix("Y"))
    if year_text == "-0000" or part_text and abs(year) > 9999:  # EDTF has neither
        return None
    if part_text is None:
        return units.year(year)
    part = int(part_text)
    return units.day(year, part, int(date_text)) if date_text else _part(year, part)


def _part(year: int, code: int) -> Interval | None:
    """EDTF's codes: 1 to 12 months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves."""
    if 1 <= code <= 12:
        return units.month(year, code)
    if 21 <= code <= 24:
        return units.season(year, code - 21)
    if 33 <= code <= 36:
        return units.quarter(year, code - 32)
    return units.half(year, code - 39) if code in (40, 41) else None
