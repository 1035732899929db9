"""Organisations that have to do with what a sentence tells."""

import re
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, Mention, NameKind

_TOLD_TO = re.compile(
    r"\b(?:told|tells?|telling|(?:speaking|spoke|spoken|speaks|talking|talked) (?:to|with|on)|in (?:an?|the|his|her|their) (?:[a-z]{2,20} )?interview"
    r" (?:with|to|for|on)|in (?:a|the) (?:[a-z]{2,20} )?(?:statement|e-?mail|letter) to) (?:the )?$"
)
_GLANCE = 60  # code points before a name
_PRESS = frozenset(
    "news times post journal herald gazette guardian tribune telegraph television tv radio media magazine observer inquirer examiner dispatch"
    " sentinel courier chronicle bulletin mail press broadcasting newspaper newspapers argus echo mirror express independent standard".split()
)
_BY_NAME = frozenset(
    "reuters bbc cnn afp ap upi nbc cbs abc msnbc cnbc npr pbs itv itn sky bloomberg xinhua tass interfax yonhap newsweek politico tmz".split()
)
_OUTLETS = ("Al Jazeera", "Al Arabiya", "Agence France-Presse", "Deutsche Welle", "USA Today", "Der Spiegel", "Le Monde", "Le Figaro", "El País")
_OFFICE = re.compile(
    r"(?:['’]s)? ((?:(?:state|county|city|district) )?(?:(?:medical|school|parole) board"
    r"|(?:district attorney|attorney general|coroner|sheriff)['’]s office"
    r"|(?:city|county|town|parish) council|(?:fire|police|health|sheriff['’]s) department))\b"
)
_DATELINE = re.compile(r"\) ?[-–—]")  # "OSLO (Reuters) - Berg left"
_AND = re.compile(r"(?:,| and|, and|'s|’s)? (?:the )?")


def acting_bodies(article: Article, cast: Cast, sentence: Sentence) -> tuple[str, ...]:
    """Names of organisations, each once, those of a place's offices first, then in the order told, but for a paper or a station that was only told
    of it, and for the agency of a dateline: "she told the Northern Post"."""
    acting = [*_local(article, cast, sentence)]
    reached = -1  # where the last that was told ends
    for mention in cast.within(sentence.start, sentence.end):
        if mention.kind != NameKind.ORGANISATION:
            continue
        before = article.text[max(sentence.start, mention.start - _GLANCE) : mention.start]
        too = reached >= 0 and _AND.fullmatch(article.text, reached, mention.start) is not None
        if _is_press(mention) and (too or _TOLD_TO.search(before) or _DATELINE.match(article.text, mention.end)):
            reached = mention.end
        else:
            acting.append(mention.name)
    return tuple(dict.fromkeys(acting))


def _local(article: Article, cast: Cast, sentence: Sentence) -> Iterator[str]:
    """ "Ulvika city council", "Ohio medical board": in small letters, behind the place."""
    for mention in cast.within(sentence.start, sentence.end):
        if mention.kind == NameKind.PLACE and (office := _OFFICE.match(article.text, mention.end)) is not None:
            yield f"{mention.name} {office.group(1)}"


def _is_press(mention: Mention) -> bool:
    words = mention.name.lower().replace(".", " ").split()
    return words[-1] in _PRESS or words[0] in _BY_NAME or mention.name in _OUTLETS or "news" in words
