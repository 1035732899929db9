"""An article's id as its author gave it."""

import re

from builder.articles.slug import MOST, RESERVED, slug

_SAFE = re.compile(rf"[A-Za-z0-9](?:[A-Za-z0-9._-]{{0,{MOST - 2}}}[A-Za-z0-9_-])?")


def given_id(words: str) -> str:
    """The words as they are where they are safe as a file name on every system, else their slug."""
    safe = _SAFE.fullmatch(words) and ".." not in words and words.split(".")[0].lower() not in RESERVED
    return words if safe else slug(words)
