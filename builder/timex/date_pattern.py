"""The pattern that finds what may be an absolute date in one language. Every repeat in it is bounded."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from builder.timex.date_shapes import SHAPES, Glue
from builder.timex.folded import folded

_SPACE = r"(?:[^\S\n]{1,3}\n?|\n)"  # never a blank line
_BY_TWO_CODES = str.maketrans("يك", "یک")
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_CUT_SHORT = 3  # letters: whatever is that short and begins another name of its month is an abbreviation
_FULL = 0.7  # the share of its longest form that a name has when it is not cut short: "март" of "марта"


def date_pattern(months: Iterable[tuple[str, ...]], weekdays: Iterable[str], glue: Glue, year_first: bool, spaced: bool) -> re.Pattern[str]:
    """`months` are the names of each month. The last group of a match is ``shape`` and a row of SHAPES; the others a part of a date and that row."""
    names = [name for month in months for name in month]
    full = [name for month in months for name in month if _is_full(name, month)]
    words = {"full": _one_of(full), "short": _one_of(set(names).difference(full)), "weekdays": _one_of(weekdays)}
    shapes = "|".join(
        f"(?P<shape{row}>{shape.parts.format_map(_parts(row, words, glue, spaced))})"
        for row, shape in enumerate(SHAPES)
        if year_first or not shape.year_first
    )
    firsts = "".join(re.escape(letter) for letter in sorted({name[0] for name in _spelled([*names, *weekdays])}))
    letter = r"\w" if spaced else r"\d"
    return re.compile(rf"(?=[\d{firsts}])(?<!{letter})(?<!\d[.,:/'’–—-])(?:{shapes})", re.IGNORECASE)


def _is_full(name: str, month: Iterable[str]) -> bool:
    """No abbreviation: "mar 2015" may be the sea in 2015."""
    longer = [len(other) for other in month if folded(other).startswith(folded(name)) and folded(other) != folded(name)]
    return not longer or len(name) > _CUT_SHORT and len(name) >= _FULL * max(longer)


def _one_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name).replace(r"\ ", _SPACE) for name in sorted(_spelled(names), key=lambda name: (-len(name), name)))


def _spelled(names: Iterable[str]) -> set[str]:
    """Each name as it may stand in a text, in small letters."""
    lower = {name.lower() for name in names}
    ways = (name.translate(table) for name in lower for table in (_BY_TWO_CODES, _WIDE))
    return lower.union(ways, (unicodedata.normalize("NFD", name) for name in lower), map(folded, lower))


def _parts(row: int, words: Mapping[str, str], glue: Glue, spaced: bool) -> dict[str, str]:
    """The slots of a shape. A number's neighbours are looked at, as before the whole date: a price, a score or an identifier is none."""
    letter = r"\w" if spaced else r"\d"
    of = f"(?:(?:{glue.of}){_SPACE}?)?" if glue.of else ""
    after_day = f"(?:{glue.day}|[.º°ª])?" if glue.day else "[.º°ª]?"
    numbers = {part: rf"(?P<{part}{row}>\d{{1,2}})(?!\d)" for part in ("one", "other", "number", "first", "day")}
    full = _month(f"month{row}", words["full"], "", glue, spaced)
    short = _month(f"short{row}", words["short"], r"\.?", glue, spaced)
    return numbers | {
        "after": rf"(?!{letter})(?![.,:/'’–—-]\d)(?!\s?[%€$£¥₽₹₩₺₴])",
        "space": _SPACE,
        "joint": rf"(?:{_SPACE}{of}|(?<=\.))",
        "dash": r"\.?[^\S\n]?[-–—][^\S\n]?",
        "mark": f"(?P<mark{row}>[./-])",
        "same_mark": f"(?P=mark{row})",
        "weekday": rf"(?:(?!\d)(?:{words['weekdays']})\.?,?{_SPACE})?" if words["weekdays"] else "",
        "month": f"(?:{full}|{short})" if words["short"] else full,
        "full_month": full,
        "nth": numbers["day"] + after_day,
        "year": rf"(?P<year{row}>\d{{4}})(?!\d)",
        "first_year": f"(?:{glue.first_year})?" if glue.first_year else "",
        "year_word": rf"(?:{_SPACE}?(?:{glue.year})(?!\w))?" if glue.year else "",
    }


def _month(group: str, names: str, point: str, glue: Glue, spaced: bool) -> str:
    """Only what is cut short may have a point: behind a full name it ends the sentence."""
    end = (r"(?!\w)" if spaced else r"(?:(?<!\d)|(?!\d))") + point
    return f"(?P<{group}>{names}){end}" + (rf"(?:\s?/\s?(?:{names}){end})?" if glue.two_names else "")
