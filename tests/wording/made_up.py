"""A language made up for the tests: every Latin letter of our English words is a Cyrillic one, with the names and plurals of Ukrainian."""

import string
from collections.abc import Mapping

from babel import Locale

from builder.wording.english.words import ENGLISH
from builder.wording.tongue import ORDINALS, Words

CODE = "uk"
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
