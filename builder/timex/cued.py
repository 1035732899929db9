"""What the words around a mention say of which way it looks."""

import re

from builder.languages.language import Cues
from builder.timex.mention import Mention
from builder.timex.reading import Past, Reading

_CUE = 140  # code points around a mention searched for cues
_CLOSE = 40  # within so many before it a word of the past speaks of the date
_OPENING = 12  # a mention that near to the beginning of its sentence has its verb behind it


def cued(mention: Mention, sentence: int, reading: Reading) -> tuple[str, Past]:
    """The cue that says the mention is to come, or nothing; and what speaks of the past.

    They stand before it; behind it where it opens its sentence.
    """
    text, cues = reading.text, reading.cues
    before = text[max(sentence, mention.start - _CUE) : mention.start]
    future, past = _last(cues.future, before), _last(cues.past, before)
    if len(before) <= _OPENING and not future and not past:
        return _behind(text[mention.end : mention.end + _CUE].split("\n", 1)[0], cues)
    if found := cues.forward.search(before):
        return found[0], Past.NO
    if _beside(before, future.end() if future else 0, cues):
        return "", Past.BESIDE
    if future and (past is None or past.start() < future.end()):
        return future[0], Past.NO
    if past is None and (deadline := cues.deadline.search(before)):
        return deadline[0], Past.NO
    told = [found.end() for found in (past, _last(cues.participle, before)) if found]
    return "", Past(max(told, default=-_CLOSE) >= len(before) - _CLOSE)


def _beside(before: str, future: int, cues: Cues) -> bool:
    """Whether a word of the past stands right before the mention, in another clause than the cue that ends at `future`.

    "… will be paid, he predicted on Wednesday", but neither "it will be paid on Wednesday" nor "it was scheduled for Monday".
    """
    word = cues.beside.search(before)
    if word is None or cues.foreseen.match(word[1]) or future and not cues.clause.search(before, future, word.start(1)):
        return False
    return (cues.past.fullmatch(word[1]) or cues.participle.fullmatch(word[1])) is not None


def _behind(after: str, cues: Cues) -> tuple[str, Past]:
    """Of the first cue behind a mention."""
    future, past = cues.future.search(after), cues.past.search(after)
    told_there = future is not None and (cues.present.match(future[0]) or cues.foreseen.match(future[0]))
    if future and told_there and (past is None or future.start() <= past.start()):
        return future[0], Past.NO
    return "", Past(past is not None or cues.participle.search(after) is not None)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)
