"""What an article is recognised by when it comes a second time."""

import contextlib
import hashlib
import re

from builder.articles.manuscript import Manuscript

_PREFIX = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)


def known_by(manuscript: Manuscript) -> dict[str, str]:
    """Key → in what two articles of that key are the same: "address" (without tracking words, scheme, www and fragment), "text" (its letters)."""
    keys = {}
    if url := manuscript.told.url or manuscript.page.told.url:
        keys[f"address {_address(url)}"] = "address"
    title = _letters(manuscript.told.title or manuscript.page.told.title)
    body = [letters for piece in manuscript.page.pieces if (letters := _letters(piece.text)) and letters != title]
    if body:
        keys[f"text {hashlib.sha256(''.join(body).encode()).hexdigest()}"] = "text"
    return keys


def _address(url: str) -> str:
    from courlan import normalize_url  # late: only where there are addresses

    with contextlib.suppress(ValueError, TypeError):  # an odd address is compared as it stands
        url = str(normalize_url(url.partition("#")[0]))
    return _PREFIX.sub("", url).rstrip("/")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
