"""Whether a word is one of everyday English."""

from functools import lru_cache

from builder.events.gazetteers.common_words import common_words
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns

_ENDINGS = ("s", "es", "ing", "ly", "wards")
_DOERS = ("ters", "ders", "thers", "ents", "tors", "ist", "ists", "medics")  # "Firefighters", "Presenters"
_ALWAYS = ("police", "sales")  # towns, too
_SHORTEST, _LONG = 4, 7  # letters


@lru_cache(maxsize=1 << 14)
def is_common_word(word: str) -> bool:
    """ "Reports", "Nine", "Sixty-six", "Firefighters", written as a sentence's first word; nothing that is somebody's or a place's name too."""
    lower, known = word.lower(), common_words()
    if not word.replace("-", "").isalpha() or not word[1:].islower():
        return False
    if lower in _ALWAYS:
        return True
    if word in places() or word in given_names() or is_surname(word) or word in towns():
        return False
    if lower in known or ("-" in lower and known.issuperset(lower.split("-"))):
        return True
    cut = [lower.removesuffix(ending) for ending in _ENDINGS if lower.endswith(ending)]
    return any(len(base) >= _SHORTEST and base in known for base in cut) or (len(word) > _LONG and lower.endswith(_DOERS))
