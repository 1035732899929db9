"""What stands between quotation marks."""

import re
from collections.abc import Iterator

_OPENING = {"“": "”", '"': '"', "«": "»", "„": "“"}
_MARK = re.compile(r"[“”\"«„‘]")
_CLOSING = re.compile(r"’(?=[\s,.;:?!”)—–-]|$)")


def quotations(sentence: str) -> tuple[tuple[int, int], ...]:
    """Code points [start, end) of what stands between quotation marks, marks included; one left open runs to the end of the sentence."""
    return tuple(_quotations(sentence))


def _quotations(sentence: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _MARK.finditer(sentence):
        if found.start() < at:
            continue
        mark = found.group()
        if mark == "”":
            yield at if at == 0 else found.start(), found.end()
            at = found.end()
        elif mark == "‘":
            closing = _CLOSING.search(sentence, found.end())
            if closing and (found.start() == 0 or not sentence[found.start() - 1].isalnum()):
                yield found.start(), (at := closing.end())
        else:
            end = sentence.find(_OPENING[mark], found.end())
            at = len(sentence) if end < 0 else end + 1
            yield found.start(), at
