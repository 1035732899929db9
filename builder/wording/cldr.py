"""What Unicode's tables (CLDR) say of a language. They take longer to load than a text to tag, so they are asked late."""

from functools import cache, lru_cache
from typing import Any

from builder.wording.date_style import DateStyle

_THIN = "\u2009–\u2009"  # around the dash of a range: ours has no space within a month


def knows(locale: str) -> bool:
    """Whether there are tables for it: ``en_US``."""
    from babel.localedata import exists

    return bool(exists(locale))


def plural_form(locale: str, number: int) -> str:
    """``one``, ``few``, ``other`` …: which form of the words goes with `number`."""
    return _plural(locale, number)


def ordinal_form(locale: str, number: int) -> str:
    """``one``, ``two``, ``few``, ``other`` …: which form goes with the ordinal number, as in English 1st, 2nd, 3rd, 4th."""
    return str(_locale(locale).ordinal_form(number))


def grouped(locale: str, number: int) -> str:
    """``1,234``, as the language parts thousands."""
    return _grouped(locale, number)


def language_name(locale: str, tag: str) -> str:
    """What the language of a BCP 47 tag is called, ``German``; the tag where it has no name there."""
    names = _locale(locale).languages
    parts = tag.replace("-", "_").split("_")
    found = (names.get("_".join(parts[:length])) for length in range(len(parts), 0, -1))
    return str(next((name for name in found if name), tag))


@cache
def date_style(locale: str) -> DateStyle:
    """The long forms of dates, with the weekday, without a day, without a year."""
    from babel.dates import parse_pattern

    held = _locale(locale)
    skeletons = held.datetime_skeletons
    first, last = held.interval_formats["MMMd"]["d"]
    return DateStyle(
        months=_names(held.months["format"]["wide"]),
        alone=_names(held.months["stand-alone"]["wide"]),
        weekdays=_names(held.days["format"]["wide"]),
        day=held.date_formats["long"].format,
        weekday=held.date_formats["full"].format,
        month=skeletons["yMMMM"].format,
        of_year=skeletons["MMMMd"].format,
        days=tuple(parse_pattern(part.replace("MMM", "MMMM")).format for part in (first.replace(_THIN, "–"), last)),  # type: ignore[arg-type]
    )


def _names(held: Any) -> tuple[str, ...]:
    return tuple(held[number] for number in sorted(held))


@cache
def _locale(locale: str) -> Any:
    from babel import Locale

    return Locale.parse(locale)


@lru_cache(4096)
def _plural(locale: str, number: int) -> str:
    return str(_locale(locale).plural_form(number))


@lru_cache(4096)
def _grouped(locale: str, number: int) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(number, locale=_locale(locale)))
