"""A sentence as words, for what is counted in it."""

from dataclasses import dataclass

from builder.events.words import lexicon
from builder.events.words.numeral import Numeral
from builder.events.words.roots import roots

_MARKS = frozenset(',;:()—–“”".?!')
_TIMES = frozenset(word + end for word in "second minute hour day week month year".split() for end in ("", "s"))
_NO_NOUN = (lexicon.STOP_WORDS | lexicon.IRREGULAR_PAST | lexicon.PRESENT | lexicon.DATING_WORDS - _TIMES) - {"other", "same", "new"}
_NO_VERBS = lexicon.AUXILIARIES | lexicon.SAYING | lexicon.NOT_VERBS
_VERBS = lexicon.IRREGULAR_PAST | lexicon.PARTICIPLES
_LONGEST = 5  # words of a noun with what goes before it
_BETWEEN = frozenset("to for by at with".split())
_PASSIVE = frozenset("was were been being".split())


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as words and marks, with the code points they begin at."""

    text: str
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    starts: tuple[int, ...]

    def at(self, index: int) -> str:
        """The word in lower case, or nothing beyond either end."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def between(self, first: int, last: int) -> str:
        """Words [first, last) as the sentence has them."""
        return self.text[self.starts[first] : self.starts[last - 1] + len(self.words[last - 1])]

    def segment(self, first: int, last: int) -> tuple[int, int]:
        """The words [first, last) with all about them up to the next mark on either side."""
        while first > 0 and self.lowers[first - 1] not in _MARKS:
            first -= 1
        while last < len(self.lowers) and self.lowers[last] not in _MARKS:
            last += 1
        return first, last

    def noun_end(self, first: int) -> int:
        """Where the noun that begins at a word ends: before the next mark, verb or small word."""
        last = first
        while last < min(len(self.lowers), first + _LONGEST) and self._is_of_noun(last, first):
            last += 1
        return last

    def sign(self, number: Numeral) -> str:
        """``$``, ``%``, or nothing."""
        word = self.words[number.last - 1]
        if word.endswith("%") or self.at(number.last) in ("percent", "%") or (self.at(number.last), self.at(number.last + 1)) == ("per", "cent"):
            return "%"
        return next((word[0] for word in self.words[number.first : number.last] if word[0] in "$£€"), "")

    def verb_before(self, index: int) -> tuple[str, ...]:
        """ "fired" of "fired 728 drones", "sentenced to" of "sentenced to ten years"; empty where none stands there."""
        at = index - 1
        for words in (("a", "total", "of"), ("the",), ("all",)):
            if self.lowers[max(0, index - len(words)) : index] == words:
                at = index - len(words) - 1
        brought = self.at(at) if self.at(at) in _BETWEEN else ""
        at -= bool(brought)
        return (*roots(self.at(at)), *((brought,) if brought else ())) if self._is_verb(at) else ()

    def verb_after(self, index: int) -> tuple[str, ...]:
        """ "fired" of "728 drones were fired"; of "728 drones hit", with a sign that they are those who do it."""
        at = index
        while self.at(at) in ("have", "had", "has", *_PASSIVE):
            at += 1
        if not self._is_verb(at):
            return ()
        return (*roots(self.at(at)), *(() if self.at(at - 1) in _PASSIVE else ("doing",)))

    def _is_of_noun(self, index: int, first: int) -> bool:
        word = self.lowers[index]
        if word in _NO_NOUN or not word[0].isalpha():
            return False
        return index == first or not (word.endswith(("ed", "ing")) and self._is_verb(index))

    def _is_verb(self, index: int) -> bool:
        word = self.at(index)
        if word in _NO_VERBS or len(word) < 3:
            return False
        return word in _VERBS or word.endswith(("ed", "ing"))
