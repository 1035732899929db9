"""Where "there" is."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.words.length import ROOM

_THERE = re.compile(r"(?<=[a-z]) there(?! (?:in|to|at|on) [A-Z])(?= (?:in|on|at|from|with|by|for|to|as|after|before|when|while|and|that)\b|[,;]|$)")
_NEITHER = re.compile(r"\b(?:out|over|up|down|in|from|of|that|here|than|and|but|because|says?|said|be|is|are|was|were|get|got) there$")
_THITHER = re.compile(
    r"\b(?:go|goes|going|gone|went|send|sends|sent|sending|head|headed|heading|fl[ey]w?|flying|due|travel\w*|back|return\w*|move[ds]?|fled) there$"
)
_AT = re.compile(r"\b(?:in|at|to|from|near|of|for|around|across|outside) (?:the )?$")
_BEFORE, _NEAR = 12, 80  # code points
_LONGEST_SENTENCE = 600


def placed_there(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "in Leeds" for "there", where it names no place and its sentence one alone before that word, or else the sentence before."""
    found = _THERE.search(title)
    if found is None or _NEITHER.search(title, 0, found.end()):
        return title
    word = re.compile(r"\bthere\b").search(article.text, sentence.start, sentence.end)
    if word is None or sentence.end - sentence.start > _LONGEST_SENTENCE:
        return title
    told = [each for each in cast.within(sentence.start, word.start()) if each.kind == NameKind.PLACE]
    if not told and sentence.index and word.start() - sentence.start < _NEAR:
        before = article.sentences[sentence.index - 1]
        same = before.heading == sentence.heading and not article.blocks[before.block].furniture
        told = [each for each in cast.within(before.start, before.end) if each.kind == NameKind.PLACE] if same else []
    if len({each.name for each in told}) != 1 or not _AT.search(article.text, told[0].start - _BEFORE, told[0].start) or told[0].name in title:
        return title
    link = "to" if _THITHER.search(title, 0, found.end()) else "in"
    led = "the " if article.text.endswith("the ", 0, told[0].start) else ""
    longer = f"{title[: found.start()]} {link} {led}{told[0].name}{title[found.end() :]}"
    return longer if len(longer) <= ROOM else title
