"""Bytes to text: a byte-order mark, UTF-8, what the file declares, and only then a guess."""

import codecs
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from builder.articles.language import language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 2048  # bytes: where HTML and XML demand the declaration to stand
_GUESSED_FROM = 65_536  # bytes shown to the guesser
# By far the likeliest of the charsets with a byte a letter. ISO 8859-1 is the same without quotation marks and dashes.
_WESTERN = "cp1252"
_SAME = ("windows-1252", "cp1252", "iso-8859-1", "ascii")
_TELLING = 0.1  # confidence from which on the guesser is right by the letters: a line or two with names from everywhere have less
_WORD = re.compile(r"[^\W\d_]+")
_CONTROL = re.compile(r"[\x80-\x9f]")  # nobody means these
_LETTERS = bytes((*range(65, 91), *range(97, 123)))
_OTHERS = bytes(range(128, 256))
_NOT_TEXT = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
_MAX_NOT_TEXT = 0.01  # share of bytes
_MIN_NOUGHTS = 0.7  # share of every other byte, in UTF-16


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text; `charset` is what it was read as, empty for UTF-8 and marked files; `why` is how that was known: "declared" or "guessed"."""

    text: str
    charset: str = ""
    why: str = ""


def decode(data: bytes, ending: str = "") -> Decoded | None:
    """The text of a file, its byte-order mark removed, or None where it is no text. A declaration is looked for in .html and .htm only."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            text = _read(data[len(mark) :], charset)
            return None if text is None else Decoded(text)
    if unmarked := _utf_16(data):
        return unmarked
    if _binary(data):
        return None
    text = _read(data, "utf-8")
    declared = _declared(data) if ending in (".html", ".htm") else ""
    if text is not None and not (declared.lower().startswith("iso-2022") and b"\x1b" in data):
        return Decoded(text)
    for charset, why in ((declared, "declared"), (_guessed(data), "guessed")):
        if charset and (text := _read(data, charset)) is not None:
            return Decoded(text, codecs.lookup(charset).name, why)
    return None


def _utf_16(data: bytes) -> Decoded | None:
    """UTF-16 without its mark: every other byte of a mostly Latin text is nought, and none of the bytes between."""
    sample = data[:_GUESSED_FROM]
    noughts = [sample[half::2].count(0) for half in (0, 1)]
    if max(noughts) * 2 < _MIN_NOUGHTS * len(sample) or min(noughts) * 2 > _MAX_NOT_TEXT * len(sample):
        return None
    charset = "utf-16-be" if noughts[0] > noughts[1] else "utf-16-le"
    text = _read(data, charset)
    return None if text is None or _binary(text[:_GUESSED_FROM].encode("utf-8")) else Decoded(text, charset, "guessed")


def _binary(data: bytes) -> bool:
    sample = data[:_GUESSED_FROM]
    return b"\0" in sample or len(sample) - len(sample.translate(None, _NOT_TEXT)) > _MAX_NOT_TEXT * len(sample)


def _read(data: bytes, charset: str) -> str | None:
    try:
        text = codecs.decode(data, charset)
    except (LookupError, ValueError, TypeError, AttributeError):  # unknown charset; bytes that do not fit; a codec that is not for text
        return None
    return text if isinstance(text, str) else None


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = found[1].decode("ascii") if found else ""
    try:
        return "" if codecs.lookup(name).name in ("utf-7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "rot13") else name
    except (LookupError, ValueError):
        return ""


def _guessed(data: bytes) -> str:
    import chardet  # late: most files are UTF-8

    sample = data[:_GUESSED_FROM]
    found = chardet.detect(sample)
    charset = found.get("encoding") or ""
    if _read(data, _WESTERN) is None or not _latin(sample):
        return charset
    return charset if _read(b"", charset) is not None and charset.lower() not in _SAME and _speaks(sample, charset, found) else _WESTERN


def _latin(sample: bytes) -> bool:
    """Whether most of its letters are those of ASCII."""
    others = len(sample) - len(sample.translate(None, _OTHERS))
    return others * 2 < len(sample) - len(sample.translate(None, _LETTERS)) + others


def _speaks(sample: bytes, charset: str, found: Mapping[str, Any]) -> bool:
    """Whether the letters of a text mostly in Latin letters speak for a rarer charset: by whole words of another alphabet; or as the guesser is sure,
    or right about the language."""
    text = sample.decode(charset, "replace")
    strange = [word for word in _WORD.findall(text) if not word.isascii() and any(map(_strange, word))]
    if strange:  # with one in the midst of a Latin word, or alone, it was taken for another
        return sum(len(word) > 1 and all(map(_strange, word)) for word in strange) * 2 > len(strange)
    return not _CONTROL.search(text) and (found["confidence"] >= _TELLING or language((), text, "en") == found.get("language"))


def _strange(letter: str) -> bool:
    return not letter.isascii() and not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER", "FEMININE", "MASCULINE"))
