"""Sentences with exact offsets.

One compiled pattern finds every place where a sentence could end; each place is then judged by the word before it and the word after it,
both of bounded length, so that the time grows with the text and no faster. A line break always ends a sentence.
"""

import re
from collections.abc import Iterator
from functools import cache

from builder.articles.run_on import run_on
from builder.articles.sentence_words import (
    AFTER_AN_HOUR,
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    DOUBTFUL,
    HOURS,
    MONTHS_SHORT,
    POINTED_ORDINALS,
    SPEECH_VERBS,
    STARTERS,
)
from builder.languages.primary import primary

_STOPS = ".!?…‼⁇⁈⁉؟।۔։።"
_CLOSERS = "\"'”’»›“‘«‹)\\]}」』】）〉》"
_QUOTES = frozenset("\"'”’»›“‘«‹」』")
_OPENERS = "\"'“”„‟‘’‚‛«»‹›([{¿¡「『（【《〈*_"
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LOOK_BACK = 40  # code points: longer than any shortened word

# A run of stops is tried from its first stop only (the look-behind), or a million points would be a million runs.
_END = re.compile(
    rf"""(?P<stop>[{_STOPS}](?<![{_STOPS}][{_STOPS}])[{_STOPS}]*+)
         (?P<close>[{_CLOSERS}]*+(?:[ \u00a0\u202f][»›](?=[\s.,;:]|\Z))?)
         (?>(?:\[\d{{1,3}}\])*) (?=[\s—–]|\Z)
       | (?P<wide>[。！？｡][。！？｡!?…]*+)(?P<wide_close>[{_CLOSERS}]*+)
       | [{_LINE_ENDS}]""",
    re.VERBOSE,
)
_FOLLOW = re.compile(
    rf"(?P<gap>[^\S{_LINE_ENDS}]*+)(?P<open>(?>(?:[{re.escape(_OPENERS)}—–-]|[^\S{_LINE_ENDS}])*))(?P<word>[^\W_][\w'’]{{0,40}}+)?(?P<next>[^\s]?)"
)
_DASH = re.compile(r"[—–/-]")
_POINTED = re.compile(r"[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3}){1,5}")  # "Ph.D", "U.S"
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")  # "iPhone", "eBay": small, and yet the beginning of a sentence
_JAPANESE = re.compile(r"[\u3041-\u309f]")  # a particle after a closing quotation mark: the sentence goes on
_TWO_LONG = 24  # code points: what is shorter has not the words of two sentences


def segment(text: str, start: int = 0, end: int | None = None, language: str = "en") -> tuple[tuple[int, int], ...]:
    """The sentences of `text[start:end]` as (start, end) code points into `text`: in order, white space trimmed, each with a letter or digit."""
    limit = len(text) if end is None else end
    spoken = primary(language)
    found = []
    begin = start
    for candidate in _END.finditer(text, start, limit):
        if _ends(text, candidate, begin, limit, spoken):
            found.append((begin, candidate.end()))
            begin = candidate.end()
    found.append((begin, limit))
    long = _TWO_LONG if spoken == "en" else limit + 1
    parts = (part for piece in found for part in (_parted(text, *piece) if piece[1] - piece[0] >= long else (piece,)))
    return tuple(trimmed for piece in parts if (trimmed := _trimmed(text, *piece)))


def _parted(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    for at in run_on(text, begin, end):
        yield begin, at
        begin = at
    yield begin, end


def _ends(text: str, candidate: re.Match[str], begin: int, limit: int, language: str) -> bool:
    stop, close = candidate["stop"], candidate["close"]
    if candidate["wide"]:
        return not (candidate["wide_close"] and _JAPANESE.match(text, candidate.end(), limit))
    if stop is None:
        return True
    follow = _FOLLOW.match(text, candidate.end(), limit)
    word = follow["word"] if follow else None
    if follow is None or word is None:
        return not (follow and follow["next"] and follow["next"] in ".,;:!?…)]}%") or bool(follow and _QUOTES.intersection(follow["open"]))
    if word[0].islower() and not _CAMEL.match(word):
        return False
    if not follow["gap"] and follow["open"][:1] in "—–":  # “Go!”—she means it
        return False
    if stop == ".":
        return _point_ends(text, candidate.start(), begin, close, follow, language)
    if text[candidate.start() - 1 : candidate.start()] in "([":  # “[...]” stands for words left out
        return True
    if stop[-1] in ".…" and not close:
        spaced = candidate.start() > begin and text[candidate.start() - 1].isspace()
        return not spaced and word not in ("I", "I’m", "I'm", "I’ll", "I'll", "I’ve", "I've", "I’d", "I'd")
    return not (_QUOTES.intersection(close) and _speaker(text, follow.start("word"), limit, language))


def _point_ends(text: str, at: int, begin: int, close: str, follow: re.Match[str], language: str) -> bool:
    """Whether the point at `at` ends a sentence, by the word it follows and the word that follows it."""
    before = _word_before(text, at, begin)
    word, number = follow["word"], follow["word"][0].isdigit()
    if before in BEFORE_A_NAME or (not before and text[max(begin, at - 2) : at] == ". "):  # ". . ." is an ellipsis
        return False
    if number and before in BEFORE_A_NUMBER:
        return False
    if before in HOURS:
        return word not in AFTER_AN_HOUR
    if before.isdigit() and len(before) <= 2 and not close:
        if at - len(before) == begin + _indent(text, begin):  # "3. The third of a list"
            return False
        return language not in POINTED_ORDINALS or word in STARTERS.get(language, ())
    if not _shortened(before) or _QUOTES.intersection(close):
        return True
    return word in STARTERS.get(language, ()) and follow["next"] != "."


def _word_before(text: str, at: int, begin: int) -> str:
    pieces = text[max(begin, at - _LOOK_BACK) : at].rsplit(None, 1)
    word = pieces[-1] if pieces and not text[at - 1].isspace() else ""
    return _DASH.split(word)[-1].lstrip(_OPENERS)


def _shortened(word: str) -> bool:
    initial = len(word) == 1 and word.isupper()
    return initial or word in DOUBTFUL or word in MONTHS_SHORT or bool("." in word and _POINTED.fullmatch(word))


def _indent(text: str, begin: int) -> int:
    piece = text[begin : begin + _LOOK_BACK]
    return len(piece) - len(piece.lstrip())


def _speaker(text: str, at: int, limit: int, language: str) -> bool:
    said = _said(SPEECH_VERBS.get(language, ""))
    return said is not None and said.match(text, at, limit) is not None


@cache
def _said(verbs: str) -> re.Pattern[str] | None:
    if not verbs:
        return None
    return re.compile(
        rf"(?:I|(?>(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof)\.?\ )?)(?:[A-Z][\w'’.-]{{0,30}}+,?\ ){{0,4}}[A-Z][\w'’.-]{{0,30}}+)\ (?:{verbs})\b"
    )


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    piece = text[begin:end]
    left = piece.lstrip()
    if not any(map(str.isalnum, left)):
        return None
    return end - len(left), end - len(left) + len(left.rstrip())
