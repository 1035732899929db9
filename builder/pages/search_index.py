"""The search index: a script that hands strings of JSON, a part each, to the function ``timelineIndex``.

A script, because a page opened from a folder may not fetch. A string, because a browser reads JSON sooner than code, and because in JSON
``__proto__`` is a name like any other.
"""

from collections.abc import Mapping
from typing import Any

from builder.pages.encode import encode
from builder.pages.ground import Ground
from builder.pages.search_data import search_data
from builder.pages.search_parts import search_parts

_ESCAPES = (("\\", "\\\\"), ("'", "\\'"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))  # in this order


def search_index(ground: Ground) -> str:
    """The script, whose JSON is what `search_parts` gives, a part a line."""
    return "".join(map(_call, search_parts(search_data(ground))))


def _call(part: Mapping[str, Any]) -> str:
    text = encode(part).rstrip("\n")
    for letter, escaped in _ESCAPES:
        text = text.replace(letter, escaped)
    return f"timelineIndex('{text}')\n"
