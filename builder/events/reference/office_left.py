"""The office of somebody of whom a headline tells only that he resigns, or takes or leaves it."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast, NameKind
from builder.events.words.length import ROOM

_LEFT = re.compile(
    r" (?:\w{2,12}ly |is to |was to |will |would |has |had )?"
    r"(?:resigned|resigns|resign|retired|retires|quit|quits|stepped down|steps down|step down|(?:leave|left|took|take) office"
    r"|(?:was|were|is to be|will be) (?:\w{2,12}ly )?(?:sworn in|re-?elected|dismissed|reinstated)"
    r"|(?:announced|filed|submitted|tendered|offered|withdrew) (?:his|her) resignation)\b(?! (?:as|from|of)\b)"
)
_ASIDE = re.compile(r", ((?:[\w’'.-]{1,20} ){0,9}[\w’'.-]{1,20}),")
_NO_OFFICE = re.compile(r"(?:\d|who\b|which\b|whose\b|then\b|former\b|a former\b|the former\b|and\b|or\b|but\b|\w+(?:ed|ing)\b)")
_OFFICES = CALLINGS | frozenset(
    "envoy chief staff chair chairman chairwoman director head leader commissioner ambassador whip spokesman spokeswoman".split()
)
_TITLES = frozenset("Minister President Governor Mayor Chancellor Premier Senator".split())
_NOT_HELD = frozenset("former deputy shadow acting then vice late ex".split())
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")  # whoever was mayor then may have resigned as something else
_LEAD = 6  # sentences


def office_left(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Ada Berg, the mayor of Lund, resigned" for "Ada Berg resigned" where her sentence has that, "Mayor Ada Berg resigned" where the article
    brings her in so; as it was where it would grow too long."""
    people = (each.name for each in cast.mentions if each.kind == NameKind.PERSON)
    name = next((each for each in people if title.startswith(f"{each} ")), "")
    if not name or not _LEFT.match(title, len(name)):
        return title
    rest = title[len(name) :]
    whole = _aside(name, article, cast, sentence) or _titled(name, article, cast)
    return f"{whole}{rest}" if whole and len(whole) + len(rest) <= ROOM else title


def _aside(name: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    own = next((each for each in cast.within(sentence.start, sentence.end) if each.name == name), None)
    aside = _ASIDE.match(article.text, own.end, sentence.end) if own is not None else None
    told = aside is not None and not _NO_OFFICE.match(aside[1]) and _OFFICES & {*re.findall(r"[a-z]{3,}", aside[1].lower())}
    return f"{name}, {aside[1]}," if aside is not None and told else ""


def _titled(name: str, article: Article, cast: Cast) -> str:
    """By the office before the name, where it is first told."""
    first = article.sentences[: _LEAD + 1][-1].end
    own = next((each for each in cast.within(0, first) if each.name == name), None)
    within = next((each for each in article.sentences if own is not None and each.start <= own.start < each.end), None)
    if own is None or within is None or _YEAR.search(article.slice(within)):
        return ""
    office = _office(article.text[within.start : own.start].split())
    return f"{office} {name}" if office else ""


def _office(words: list[str]) -> str:
    """The office that `words` end with; not "Deputy Prime Minister", nor "former President": only what stands alone."""
    held = 2 if words[-2:] == ["Prime", "Minister"] else 1
    before = words[-held - 1] if len(words) > held else ""
    alone = before[:1].islower() or before[-1:] in ("", ",", ":", ";", "“", '"')
    return " ".join(words[-held:]) if words and words[-1] in _TITLES and alone and before.lower().strip("-") not in _NOT_HELD else ""
