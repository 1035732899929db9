"""Every language that has words has all of them, with the same values put in, in each of its plural forms."""

import re
import string
from collections.abc import Mapping

import pytest
from babel import Locale

from builder.wording.english.words import ENGLISH
from builder.wording.tables import PLAIN, TABLES
from builder.wording.tongue import ORDINALS, Words
from tests.wording.made_up import CODE, made_up


def wrong(language: str, table: Mapping[str, Words]) -> list[str]:
    """What a translator would have to mend."""
    found = [f"{key!r} is missing" for key in ENGLISH.keys() - table.keys()] + [f"{key!r} is not asked for" for key in table.keys() - ENGLISH.keys()]
    for key in ENGLISH.keys() & table.keys():
        words, plain = table[key], ENGLISH[key]
        if isinstance(words, str) != isinstance(plain, str):
            found.append(f"{key!r} has plural forms in one of the two languages only")
            continue
        forms = {"": words} if isinstance(words, str) else words
        if forms.keys() != _forms(language, key, words):
            found.append(f"{key!r} has the forms {sorted(forms)}, not {sorted(_forms(language, key, words))}")
        wanted = _values(plain if isinstance(plain, str) else plain["other"])
        found += [f"{key!r} has the values {_values(form)}, not {wanted}" for form in forms.values() if not _fits(_values(form), wanted)]
        found += [f"{key!r} is empty" for form in forms.values() if not form.strip()]
    return sorted(found)


def _forms(language: str, key: str, words: Words) -> set[str]:
    if isinstance(words, str):
        return {""}
    held = Locale.parse(language.replace("-", "_"))
    return {*(held.ordinal_form if key in ORDINALS else held.plural_form).tags, "other"}


def _values(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _fits(values: list[str], wanted: list[str]) -> bool:
    """A form for one, or for few, need not tell the number."""
    return values == wanted or values == [name for name in wanted if name != "n"]


@pytest.mark.parametrize("language", TABLES)
def test_a_language_has_all_words(language: str) -> None:
    assert wrong(language, TABLES[language]) == []


def test_the_plain_language_is_there() -> None:
    assert PLAIN in TABLES


def test_a_second_language_would_be_complete() -> None:
    assert wrong(CODE, made_up()) == []
    assert {"one", "few", "many", "other"} == set(made_up()["events"])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"events": "{n} подій"}, "'events' has plural forms in one of the two languages only"),
        ({"events": {"one": "{n} подія", "other": "{n} подій"}}, "'events' has the forms ['one', 'other'], not ['few', 'many', 'one', 'other']"),
        ({"page": "сторінка {n}"}, "'page' has the values ['n'], not ['n', 'title']"),
        ({"page": "{title} {n} {name}"}, "'page' has the values ['n', 'name', 'title'], not ['n', 'title']"),
        ({"why": " "}, "'why' is empty"),
        ({"colour": "колір"}, "'colour' is not asked for"),
    ],
)
def test_what_a_translator_has_wrong_is_told(change: Mapping[str, Words], told: str) -> None:
    assert wrong(CODE, {**made_up(), **change}) == [told]


def test_what_a_translator_left_out_is_told() -> None:
    assert wrong(CODE, {key: words for key, words in made_up().items() if key != "about"}) == ["'about' is missing"]


@pytest.mark.parametrize("language", TABLES)
def test_a_range_tells_its_first_end_first(language: str) -> None:
    span = TABLES[language]["span"]
    assert isinstance(span, str) and 0 <= span.find("{first}") < span.find("{last}")


def test_america_spells_in_its_own_way() -> None:
    written = " ".join(form for words in TABLES["en-US"].values() for form in ((words,) if isinstance(words, str) else words.values()))
    assert "Organization" in written
    assert not re.findall(r"\w*(?:isation|ised\b|ising\b|olour|avour|entre\b|eighbour|cancelled|labelled)\w*", written)
