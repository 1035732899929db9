"""The id of an event: the same whatever other articles come and go."""

import hashlib
import re
import unicodedata

from builder.events import lexicon
from builder.events.event import Source

_WORDS = 4
_DIGITS = 6


def identity(source: Source, day: str, occurrence: int) -> str:
    """An id such as ``2025-07-09-russia-fired-728-shahed-3f2a1c`` from the event's first source alone: lower-case ASCII letters, digits and hyphens.

    `day` is the first day as EDTF, empty where there is none; `occurrence` counts from 0 the same sentence told again in the same article.
    """
    told = "\x1f".join((source.article, source.sentence, str(source.start), source.expression, str(occurrence)))
    digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
    return "-".join(part for part in (day.strip("-").lower() or "undated", *_slug(source), digest) if part)


def _slug(source: Source) -> list[str]:
    """The first telling words of the sentence, those that date left out."""
    rest = source.sentence[: source.start] + " " + source.sentence[source.end :]
    plain = unicodedata.normalize("NFKD", rest[:400]).encode("ascii", "ignore").decode().lower().replace("'", "")
    words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in lexicon.UNTELLING and len(word) > 1]
    return [word[:20] for word in words[:_WORDS]]
