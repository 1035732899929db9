"""Bytes to text: a byte-order mark, UTF-8, what the file declares, and only then a guess."""

import codecs
import re
from dataclasses import dataclass

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

    return chardet.detect(data[:_GUESSED_FROM]).get("encoding") or ""
