"""A shape as a regular expression."""

import re
from collections.abc import Mapping
from functools import cache, cached_property

from builder.languages.language import REFUSED, Slot

# White space, at most one line break: a paragraph's end is never crossed. Texts come with their spaces made even (`even_spaces`).
_SPACE = r"(?:[ ] {0,3}+(?>(?:\n {0,4}+)?)|\n {0,4}+)"
_PIECE = re.compile(r"\{([a-z]\w*)\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?|\(| ")
# Four or more words to choose from, of what a slot may be: those that begin with a small letter.
_WORD = r"[a-z](?![?*+{])(?>(?:[^()|\\\[]|\\.|\[[^\]]*\])*)"
_WORDS = re.compile(rf"(?<![^(:|])(?<!\(\?<=){_WORD}(?:\|{_WORD}){{3,}}(?![^)|])")


class Pattern:
    """A shape of a language with these slots, between `begin` and `end`. Its regular expression is compiled when it is first wanted.

    It is for texts with even spaces.
    """

    def __init__(self, shape: str, slots: Mapping[str, Slot], begin: str, end: str) -> None:
        self.shape = shape
        self._known, self._begin, self._end = slots, begin, end

    @cached_property
    def slots(self) -> tuple[Slot | None, ...]:
        """Of each group in turn; None for a bare one."""
        found = [self._known[match[1]] if match[1] else None for match in _PIECE.finditer(self.shape) if match[1] or match[0] == "("]
        return tuple(found)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """With a group for every slot and every bare group; case is ignored."""
        return re.compile(f"{self._begin}(?:{_PIECE.sub(self._expand, self.shape)}){self._end}", re.IGNORECASE)

    def read(self, match: re.Match[str]) -> tuple[object, ...] | None:
        """The slots' values in order, or None where a slot refuses its words; a bare group gives its text, an optional slot that is absent None."""
        values = [slot.read(text) if slot and text is not None else text for slot, text in zip(self.slots, match.groups(), strict=True)]
        return None if REFUSED in values else tuple(values)

    def _expand(self, match: re.Match[str]) -> str:
        if match[1]:
            return _slot(self._known[match[1]].pattern, "(?-i:" in self.shape)
        return _spaced(match)


@cache
def _slot(pattern: str, exact: bool) -> str:
    """`exact`: capitals may not be ignored."""
    return f"({_PIECE.sub(_spaced, pattern if exact else _WORDS.sub(_by_first_letter, pattern))})"


def _by_first_letter(match: re.Match[str]) -> str:
    """The words, each tried at its own first letter only; of two that begin alike the first still comes first."""
    alike: dict[str, list[str]] = {}
    for word in match[0].split("|"):
        alike.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?-i:[{first}{first.upper()}])(?:{'|'.join(behind)})" for first, behind in alike.items())


def _spaced(match: re.Match[str]) -> str:
    return _SPACE if match[0] == " " else match[0]
