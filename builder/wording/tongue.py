"""A language that we speak."""

from collections.abc import Mapping
from dataclasses import dataclass

from builder.wording import cldr
from builder.wording.date_style import DateStyle

# A text, or its forms by Unicode's plural categories ("one", "few", "other" …): for a number, or in `ORDINALS` for its place in a row.
Words = str | Mapping[str, str]
ORDINALS = frozenset({"century", "century BC"})


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """Our words in one language, and how it writes dates and numbers. `tag` is its BCP 47 tag, `locale` what Unicode's tables (CLDR) call it."""

    tag: str
    locale: str
    words: Mapping[str, Words]
    dates: DateStyle

    def say(self, key: str, n: int | None = None, **values: object) -> str:
        """The words for `key` with its values put in; KeyError for a key or value that does not exist."""
        words = self.words[key]
        if not isinstance(words, str):
            assert n is not None, f"{key} counts something"
            words = words[cldr.ordinal_form(self.locale, n) if key in ORDINALS else cldr.plural_form(self.locale, n)]
        return words.format_map({**values, "n": "" if n is None else self.number(n)})

    def number(self, n: int) -> str:
        """``1,234``."""
        return cldr.grouped(self.locale, n)

    def name(self, tag: str) -> str:
        """What the language of a BCP 47 tag is called: ``German``; the tag where it has no name."""
        return cldr.language_name(self.locale, tag)
