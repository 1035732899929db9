"""What the words around a mention say of which way it looks."""

import re
from functools import lru_cache

from builder.languages.language import Cues
from builder.timex.mention import Mention
from builder.timex.reading import Past, Reading

_CUE = 140  # code points around a mention searched for cues
_NEAR = 60  # within so many before it stand the words that lean on it
_BLOCK = 256  # code points searched for cues at once
_LONGEST = 80  # code points that a cue may take
_CLOSE = 40  # within so many before it a word of the past speaks of the date
_OPENING = 12  # a mention that near to the beginning of its sentence has its verb behind it


def cued(mention: Mention, sentence: int, reading: Reading) -> tuple[str, Past]:
    """The cue that says the mention is to come, or nothing; and what speaks of the past.

    They stand before it; behind it where it opens its sentence.
    """
    text, cues, end = reading.text, reading.cues, mention.start
    start = max(sentence, end - _CUE)
    future, past = (_last(cues, kind, text, sentence, start, end) for kind in ("future", "past"))
    if end - start <= _OPENING and not future and not past:
        return _behind(text[mention.end : mention.end + _CUE].split("\n", 1)[0], cues)
    close = text[max(start, end - _NEAR) : end]
    if found := cues.forward.search(close):
        return found[0], Past.NO
    if _beside(close, future[1] - end + len(close) if future else None, cues):
        return "", Past.BESIDE
    if future and (past is None or past[0] < future[1]):
        return text[slice(*future)], Past.NO
    if past is None and (deadline := cues.deadline.search(close)):
        return deadline[0], Past.NO
    told = [found[1] for found in (past, _last(cues, "participle", text, sentence, start, end)) if found]
    return "", Past(max(told, default=0) >= end - _CLOSE and bool(told))


def _beside(close: str, future: int | None, cues: Cues) -> bool:
    """Whether a word of the past stands right before the mention, in another clause than the cue that ends at `future`.

    "… will be paid, he predicted on Wednesday", but neither "it will be paid on Wednesday" nor "it was scheduled for Monday".
    """
    word = cues.beside.search(close)
    if word is None or cues.foreseen.match(word[1]):
        return False
    if future is not None and not cues.clause.search(close, max(0, future), word.start(1)):
        return False
    return (cues.past.fullmatch(word[1]) or cues.participle.fullmatch(word[1])) is not None


def _behind(after: str, cues: Cues) -> tuple[str, Past]:
    """Of the first cue behind a mention."""
    future, past = cues.future.search(after), cues.past.search(after)
    told_there = future is not None and (cues.present.match(future[0]) or cues.foreseen.match(future[0]))
    if future and told_there and (past is None or future.start() <= past.start()):
        return future[0], Past.NO
    return "", Past(past is not None or cues.participle.search(after) is not None)


def _last(cues: Cues, kind: str, text: str, sentence: int, start: int, end: int) -> tuple[int, int] | None:
    """Where the last cue of that kind between two places of a sentence is."""
    for block in range((end - sentence) // _BLOCK, (start - sentence) // _BLOCK - 1, -1):
        for found in reversed(_found(cues, kind, text, sentence + block * _BLOCK)):
            if start <= found[0] and found[1] <= end:
                return found
    return None


@lru_cache(maxsize=24)
def _found(cues: Cues, kind: str, text: str, start: int) -> tuple[tuple[int, int], ...]:
    """The cues that begin in a block of the text, each looked for once however many dates stand there."""
    end = start + _BLOCK
    pattern: re.Pattern[str] = getattr(cues, kind)
    return tuple(match.span() for match in pattern.finditer(text, start, end + _LONGEST) if match.start() < end)
