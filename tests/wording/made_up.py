"""A language made up for the tests: every Latin letter of our English words is a Cyrillic one, with the names and plurals of Ukrainian."""

import re
import string
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace

import pytest
from babel import Locale

from builder.config import Settings
from builder.events.event import Disagreement
from builder.events.timeline import Timeline
from builder.pages.language_tag import language_tag
from builder.wording import tables
from builder.wording.english.words import ENGLISH
from builder.wording.tongue import ORDINALS, Words
from builder.wording.tongue_of import tongue_of

CODE = "uk"
_TOLD = (
    "title",
    "text",
    "sentence",
    "expression",
    "because",
    "publisher",
    "author",
    "claimed_by",
    "people",
    "places",
    "organisations",
    "value",
    "values",
)
_LATIN = re.compile(r"[A-Za-z]{2,}")
_ADDRESS = re.compile(r"https?:\S+")
_FIELD = re.compile(r"\{\w+\}")  # where a script puts a value in
_CYRILLIC = str.maketrans(string.ascii_letters, "абцдефгхіклмнопрстувжщшиьйАБЦДЕФГХІКЛМНОПРСТУВЖЩШИЬЙ")
_GREEK = str.maketrans(string.ascii_letters, "αβγδεζηθικλμνξοπρστυφχψωϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫ")


def greek(text: str) -> str:
    """Words of a source, as long as they were, in letters that neither our English nor the made-up language has."""
    return text.translate(_GREEK)


def made_up() -> Mapping[str, Words]:
    """The whole table, with a form for each of the language's plurals."""
    return {key: _spoken(key, words) for key, words in ENGLISH.items()}


def _spoken(key: str, words: Words) -> Words:
    if isinstance(words, str):
        return _letters(words)
    rule = Locale.parse(CODE).ordinal_form if key in ORDINALS else Locale.parse(CODE).plural_form
    return dict.fromkeys(rule.tags | {"other"}, _letters(words["other"]))


def _letters(text: str) -> str:
    """All but the placeholders."""
    return "".join(part + brace if brace == "}" else part.translate(_CYRILLIC) + brace for part, brace in _parts(text))


def _parts(text: str) -> list[tuple[str, str]]:
    """Each stretch of the text with the brace that ends it, if one does."""
    found, start = [], 0
    for at, letter in enumerate(text):
        if letter in "{}":
            found.append((text[start:at], letter))
            start = at + 1
    return [*found, (text[start:], "")]


@contextmanager
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While this lasts, the builder has words in the made-up language."""
    monkeypatch.setitem(tables.TABLES, CODE, made_up())  # type: ignore[arg-type]
    tongue_of.cache_clear()
    yield
    tongue_of.cache_clear()


def _in_greek(held: object, name: str = "") -> object:
    """The same value with the words of its sources in Greek letters."""
    if isinstance(held, str):
        return greek(held) if name in _TOLD else held
    if isinstance(held, tuple):
        return tuple(_in_greek(each, name) for each in held)
    if isinstance(held, Disagreement) or (is_dataclass(held) and not isinstance(held, (Settings, type))):
        return replace(held, **{field.name: _in_greek(getattr(held, field.name), field.name) for field in fields(held)})
    return held


def timeline(whole: Timeline, **settings: str) -> Timeline:
    """The same timeline, its sources in Greek letters and told in the made-up language."""
    told = _in_greek(whole)
    assert isinstance(told, Timeline)
    dated = [replace(event, disagreements=_disagreements(event.disagreements)) for event in told.events]
    articles = tuple(replace(article, language=language_tag(article.language)) for article in told.articles)
    return replace(told, settings=Settings(language=CODE, **settings), articles=articles, events=tuple(dated))


def _disagreements(held: tuple[Disagreement, ...]) -> tuple[Disagreement, ...]:
    """On the number and on the date: what else there may be has its name from elsewhere."""
    numbers = tuple(replace(one, what="number") for one in held)
    return (*numbers, *(replace(one, what="date", values=tuple(replace(side, value="2025-07-09") for side in one.values)) for one in held))


def left(words: str) -> list[str]:
    """The words in Latin letters that are no address and no place for a value."""
    return _LATIN.findall(_FIELD.sub("", _ADDRESS.sub("", words)))
