"""The language that the pages of a timeline speak."""

from collections.abc import Mapping
from functools import lru_cache

from builder.wording import cldr
from builder.wording.british import BRITISH
from builder.wording.date_style import DateStyle
from builder.wording.tables import PLAIN, TABLES
from builder.wording.tongue import Tongue

# What is written in a way of its own, and not as Unicode's tables have it; English without a country is as it is in Britain.
_STYLES: Mapping[str, DateStyle] = dict.fromkeys(("en", "en-GB", "en-AU", "en-NZ", "en-IE"), BRITISH)
_LOCALES: Mapping[str, str] = {"en": "en_GB"}  # where Unicode means another by the tag


@lru_cache(64)
def tongue_of(language: str) -> Tongue:
    """What a timeline in `language`, a BCP 47 tag, is told in: words, dates and numbers all in one language, English where it has no words."""
    names = _broader(language)
    words = next((TABLES[name] for name in names if name in TABLES), None)
    if words is None:
        return tongue_of(PLAIN)
    own = next(name for name in names if name in _STYLES or cldr.knows(_locale(name)))
    return Tongue(names[0], _locale(own), words, _STYLES.get(own) or cldr.date_style(_locale(own)))


def _broader(language: str) -> list[str]:
    """The tag as it is mostly written, and what is left of it as its parts are taken off: ``en-Latn-US``, ``en-US``, ``en-Latn``, ``en``."""
    first, *rest = language.split("-")
    parts = [first.lower(), *(part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part for part in rest)]
    held = [parts[:length] for length in range(len(parts), 0, -1)]
    return list(dict.fromkeys("-".join(each) for whole in held for each in (whole, [part for part in whole if len(part) != 4])))


def _locale(tag: str) -> str:
    return _LOCALES.get(tag) or tag.replace("-", "_")
