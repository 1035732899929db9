"""Whether a tag names a language, and which one was meant where it does not."""

import difflib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any


def nearest_language(tag: str) -> str:
    """`tag` where each part of this BCP 47 tag is one that Unicode's tables (CLDR) know; else the nearest tag, or name's tag, that is; else ""."""
    first, *rest = tag.replace("_", "-").split("-")
    known = first.lower() in _languages() or first.lower() in _table("likely_subtags")  # the second has the rare ones
    language = first if known else _meant(first)
    if not language:
        return ""
    parts = [language, *(part for each in rest if (part := _part(language.lower(), each)))]
    found = "-".join(parts)
    return tag if found.lower() == tag.lower() else found


def _meant(text: str) -> str:
    """The language of a name ("english"), of an old or a longer code ("iw", "ger"), of a country ("cz"), or the one that is written most alike."""
    lower = text.lower()
    named = next((code for code, name in _languages().items() if name.lower() == lower and code in _located()), "")
    old = str(_table("language_aliases").get(lower, "")).partition("_")[0]
    spoken = str(_table("likely_subtags").get(f"und_{text.upper()}", "")).partition("_")[0]
    return named or old or spoken or _alike(lower, _languages())


def _part(language: str, text: str) -> str:
    """A script, a country or a variant; "" where nothing like it is known."""
    held = _english()
    if len(text) == 4 and text.isalpha():
        return text if text.title() in held.scripts else _alike(text.title(), _written(language))
    if len(text) == 2 or len(text) == 3 and text.isdigit():
        if text.upper() in held.territories:
            return text
        renamed = _table("territory_aliases").get(text.upper(), [])
        return str(renamed[0]) if renamed else _alike(text.upper(), _written(language))
    return text if len(text) >= 4 else ""


def _alike(text: str, known: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(text, [each for each in known if len(each) == len(text)], n=1, cutoff=0.6)), "")


@cache
def _located() -> frozenset[str]:
    """Those whose dates and numbers are known: to name another helps nobody, who would read nothing in it."""
    from babel.localedata import locale_identifiers

    return frozenset(locale_identifiers())


@cache
def _written(language: str) -> tuple[str, ...]:
    """The scripts and countries that the language is known to be written in."""
    from babel.localedata import locale_identifiers

    return tuple({part: None for name in sorted(locale_identifiers()) if name.startswith(f"{language}_") for part in name.split("_")[1:]})


@cache
def _languages() -> Mapping[str, str]:
    """Code → English name."""
    return {code: name for code, name in _english().languages.items() if code.isalpha()}


@cache
def _english() -> Any:
    from babel import Locale  # late: slow to load, and few settings name a language

    return Locale.parse("en")


def _table(name: str) -> Mapping[str, Any]:
    from babel.core import get_global

    found: Mapping[str, Any] = get_global(name)  # type: ignore[arg-type]
    return found
