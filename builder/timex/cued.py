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
    if not text[sentence:end].strip() and cues.entry.match(text, mention.end):
        return "", Past.NEAR
    future, past = (_last(cues, kind, text, start, end) for kind in ("future", "past"))
    if end - start <= _OPENING and not future and not past:
        return _behind(text, mention.end, cues)
    close = text[max(start, end - _NEAR) : end]
    if found := cues.forward.search(close):
        return found[0], Past.NO
    if _beside(close, future[1] - end + len(close) if future else None, cues):
        return "", Past.BESIDE
    if future and (past is None or past[0] < future[1]):
        return text[slice(*future)], Past.NO
    if past is None and (deadline := cues.deadline.search(close)):
        return deadline[0], Past.NO
    told = [found[1] for found in (past, _last(cues, "participle", text, start, end)) if found]
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


def _behind(text: str, start: int, cues: Cues) -> tuple[str, Past]:
    """Of the first cue behind a mention, in its line."""
    end = min(start + _CUE, len(text))
    line = text.find("\n", start, end)
    future, past = (_first(cues, kind, text, start, end if line < 0 else line) for kind in ("future", "past"))
    cue = text[slice(*future)] if future else ""
    if future and (past is None or future[0] <= past[0]) and (cues.present.match(cue) or cues.foreseen.match(cue)):
        return cue, Past.NO
    return "", Past(past is not None or _first(cues, "participle", text, start, end if line < 0 else line) is not None)


def _first(cues: Cues, kind: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first cue of that kind between two places is."""
    for block in range(start // _BLOCK, end // _BLOCK + 1):
        for found in _found(cues, kind, text, block):
            if start <= found[0] and found[1] <= end:
                return found
    return None


def _last(cues: Cues, kind: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the last cue of that kind between two places is."""
    for block in range(end // _BLOCK, start // _BLOCK - 1, -1):
        for found in reversed(_found(cues, kind, text, block)):
            if start <= found[0] and found[1] <= end:
                return found
    return None


@lru_cache(maxsize=24)
def _found(cues: Cues, kind: str, text: str, block: int) -> tuple[tuple[int, int], ...]:
    """The cues that begin in a block of the text, each looked for once however many dates stand there."""
    start, end = block * _BLOCK, (block + 1) * _BLOCK
    pattern: re.Pattern[str] = getattr(cues, kind)
    spans = (match.span() for match in pattern.finditer(text, max(0, start - _LONGEST), end + _LONGEST))
    return tuple(span for span in spans if start <= span[0] < end)
