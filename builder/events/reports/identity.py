"""The id of a report: what it is known by, whatever else changes."""

import base64
import hashlib
import re
import unicodedata
from functools import lru_cache
from itertools import islice

from builder.events.words import lexicon

_WORDS = 4
_LETTERS = 8  # of 32 kinds: a million reports meet by chance once in two
_BYTES = 5  # that are written so
_WORD = re.compile(r"\w+")
_PLAIN_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=64)  # asked again for the sentence where it has an event
def identity(article: str, sentence: str, dated_by: str = "", occurrence: int = 0) -> str:
    """An id such as ``russia-fired-728-shahed-k3x7qa2m``: lower-case ASCII letters, digits and hyphens, no hyphen in the last part.

    It comes of the article's id and the words of the sentence alone, so that neither its place, its punctuation, the article's date nor how
    the words of time are read plays a part. `dated_by` sets apart a further event of the sentence, by the words that date it;
    `occurrence` counts from 0 the same words told again in the same article.
    """
    told = "\x1f".join((article, _words(sentence), _words(dated_by), str(occurrence)))
    digest = base64.b32encode(hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:_BYTES]).decode()[:_LETTERS].lower()
    return "-".join((*_telling(sentence), digest))


def _words(text: str) -> str:
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _telling(sentence: str) -> list[str]:
    """The first telling words, which help a reader and are no part of what the id is found by."""
    plain = unicodedata.normalize("NFKD", sentence[:400]).encode("ascii", "ignore").decode().lower().replace("'", "")
    words = (found.group() for found in _PLAIN_WORD.finditer(plain))
    return [word[:20] for word in islice((word for word in words if word not in lexicon.UNTELLING and len(word) > 1), _WORDS)] or ["event"]
