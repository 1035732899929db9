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
        if mark == "”" or (mark == '"' and at == 0 and _is_closing(sentence, found.start())):
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


def _is_closing(sentence: str, at: int) -> bool:
    """ "The mill burned down", she said: the quotation began in another sentence. What stands between two marks began in this one."""
    spaced = sentence[at + 1 : at + 2].strip(",.;:") == "" and not sentence[at - 1 : at].isspace()
    return at > 0 and spaced and sentence.count('"') % 2 == 1
