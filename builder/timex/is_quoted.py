"""Whether a place in a text is inside quotation marks."""

import re

_CLOSED = re.compile(r"""[\w.,;:!?\])]["”](?=[\s,;:.)])[^"“”]*+$""")  # the last mark there closes, whatever was left open before
_SPEECH = 1500  # code points in which a quotation may have begun


def is_quoted(text: str, position: int) -> bool:
    """Whether quotation marks are open there, in its paragraph."""
    before = text[max(0, position - _SPEECH) : position].rsplit("\n\n", 1)[-1]
    return (before.count("“") > before.count("”") or before.count('"') % 2 == 1) and not _CLOSED.search(before)
