"""One form for every way of writing a name."""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f\u0653-\u0655]")  # may be left out; the vowel signs of other scripts may not
_LETTERS = str.maketrans("یکı", "يكi")  # one letter with two codes, and the Turkish i that capitals do not tell from the other


def folded(words: str) -> str:
    """The same for capitals and small letters, with accents and without, for letters in one piece and in two, for wide digits and narrow ones."""
    return " ".join(_ACCENTS.sub("", unicodedata.normalize("NFKD", words.lower())).translate(_LETTERS).split())
