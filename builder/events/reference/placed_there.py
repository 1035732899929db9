"""Where "there" is."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words.length import ROOM

_THERE = re.compile(r"(?<=[a-z]) there(?! (?:in|to|at|on) [A-Z])(?= (?:in|on|at|from|with|by|for|to|as|after|before|when|while|and|that)\b|[,;]|$)")
_NEITHER = re.compile(r"\b(?:out|over|up|down|in|from|of|that|here|than|and|but|because|says?|said|be|is|are|was|were|get|got) there$")
_THITHER = re.compile(
    r"\b(?:go|goes|going|gone|went|send|sends|sent|sending|head|headed|heading|fl[ey]w?|flying|due|travel\w*|back|return\w*|move[ds]?|fled) there$"
)
_AT = re.compile(r"\b(?:in|at|to|from|near|of|for|around|across|outside|(?:reach|hit|visit)(?:ed|es|ing)?) (?:the )?$")
_UNTOLD = re.compile(r"\b(born|buried|died|married|killed|elected|educated) there$")
_BEFORE, _NEAR = 12, 80  # code points
_BACK = 3  # sentences
_LONGEST_SENTENCE = 600


def placed_there(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "in Leeds" for "there", where it names no place and its sentence one alone before that word, or else the nearest before that names
    any; without it where that is open and nothing is lost."""
    return _UNTOLD.sub(r"\1", _placed(title, article, cast, sentence)) if " there" in title else title


def _placed(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    found = _THERE.search(title)
    if found is None or _NEITHER.search(title, 0, found.end()):
        return title
    word = re.compile(r"\bthere\b").search(article.text, sentence.start, sentence.end)
    if word is None or sentence.end - sentence.start > _LONGEST_SENTENCE:
        return title
    told = [each for each in cast.within(sentence.start, word.start()) if each.kind == NameKind.PLACE]
    if not told and word.start() - sentence.start < _NEAR:
        told = _before(article, cast, sentence)
    if len({each.name for each in told}) != 1 or not _AT.search(article.text, told[0].start - _BEFORE, told[0].start) or told[0].name in title:
        return title
    link = "to" if _THITHER.search(title, 0, found.end()) else "in"
    led = "the " if article.text.endswith("the ", 0, told[0].start) else ""
    longer = f"{title[: found.start()]} {link} {led}{told[0].name}{title[found.end() :]}"
    return longer if len(longer) <= ROOM else title


def _before(article: Article, cast: Cast, sentence: Sentence) -> list[Mention]:
    """The places of the nearest sentence before that names any."""
    for before in reversed(article.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if before.heading != sentence.heading or article.blocks[before.block].furniture:
            return []
        if told := [each for each in cast.within(before.start, before.end) if each.kind == NameKind.PLACE]:
            return told
    return []
