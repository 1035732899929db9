"""Text as a page may show it."""

import re

from builder.pages.clean import clean

# Embeddings, overrides and isolates. One that is left open would turn round what follows it on the page, out of any element around it.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """`text` for a page: clean, and without the invisible characters that change its direction; our markup says that instead."""
    return text if text.isprintable() else _TURNING.sub("", clean(text))  # none of them is printable, and nearly all texts are
