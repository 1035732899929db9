"""Which quarter of a country an article means by "the region"."""

import re

from builder.articles.article import Article, Sentence

_NEAR = 3  # sentences back
_LONGEST = 1500  # code points of these
_QUARTER = re.compile(
    r"\b(?:(?:north|south|central)[ -]?)?(?:northern|southern|eastern|western|east|west|north|south|central)"
    r" [A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}(?![\w’'-])"
)


def quarter_meant(article: Article, sentence: Sentence, start: int) -> str:
    """ "North-eastern Larchland", where the sentences before code point `start` name one alone; else empty."""
    first = article.sentences[max(0, sentence.index - _NEAR)].start
    told = set(_QUARTER.findall(article.text, max(first, start - _LONGEST), start))
    return next(iter(told)) if len(told) == 1 else ""
