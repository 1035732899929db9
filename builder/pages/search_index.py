"""The search index: a script that hands one string of JSON to the function ``timelineIndex``.

A script, because a page opened from a folder may not fetch. A string, because a browser reads JSON sooner than code, and because in JSON
``__proto__`` is a name like any other.
"""

import json

from builder.pages.clean import clean
from builder.pages.ground import Ground
from builder.pages.search_data import search_data

_ESCAPES = str.maketrans({"\\": "\\\\", "'": "\\'", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def search_index(ground: Ground) -> str:
    """The script, whose JSON is what `search_data` gives."""
    text = clean(json.dumps(search_data(ground), ensure_ascii=False, separators=(",", ":")))
    return f"timelineIndex('{text.translate(_ESCAPES)}')\n"
