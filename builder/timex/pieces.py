"""A shape, taken apart."""

import re
from functools import reduce

_DEEPEST = 5  # groups in groups
_CLASS = r"\[(?>(?:\\.|[^\]\\])*)\]"
_PLAIN = rf"[^()\\\[]++|\\.|{_CLASS}"
_GROUP = reduce(lambda inner, _: rf"\((?>(?:{_PLAIN}|{inner})*)\)", range(_DEEPEST), "[(]")
# With what says how often it comes.
_PIECE = re.compile(rf"(?:\\.|{_CLASS}|\{{[a-z]\w*\}}|{_GROUP}|[a-zA-Z]+(?![?*+]|\{{\d)|.)(?:(?:[?*+]|\{{\d[\d,]*\}})[?+]?)?", re.DOTALL)
_LOOKS_AROUND = re.compile(rf"(\\.|{_CLASS})|\(\?<?[=!](?>(?:{_PLAIN}|{_GROUP})*)\)", re.DOTALL)


def pieces(shape: str) -> tuple[str, ...]:
    """The parts of a shape that follow each other, each a regular expression; what only looks around is left out.

    A shape with alternatives is one piece. What refers back to a group, which is another piece, may be anything.
    """
    shape = _LOOKS_AROUND.sub(r"\1", shape)
    found = _PIECE.findall(shape)
    if "|" in found:
        return (shape,)
    return tuple("." if piece[0] == "\\" and piece[1].isdecimal() else piece for piece in found)
