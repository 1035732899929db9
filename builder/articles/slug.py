"""Names safe in addresses and on every file system."""

import hashlib
import re
import unicodedata

MOST = 100  # characters
RESERVED = frozenset(("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))))  # by Windows
_LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}  # NFKD leaves these whole


def slug(text: str) -> str:
    """Lower-case ASCII letters and digits with single hyphens between, 1 to 100 characters, no name that Windows keeps for itself.

    Where letters have no ASCII form, or the name is too long, a digest of the whole is added, so that two names seldom meet.
    """
    folded = "".join(_LETTERS.get(letter, letter) for letter in text.lower())
    plain = unicodedata.normalize("NFKD", folded)
    name = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’\u0300-\u036f]", "", plain)).strip("-")
    lost = any(letter.isalnum() and not letter.isascii() for letter in plain)
    if lost or not name or len(name) > MOST:
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        name = f"{name[: MOST - 9].rstrip('-') or 'article'}-{digest}"
    return f"article-{name}" if name in RESERVED else name
