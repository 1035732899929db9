"""The office of somebody of whom a headline tells only that he dies or resigns, or takes or leaves it."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS, OCCUPATIONS
from builder.events.names.cast import Cast, NameKind
from builder.events.words.length import ROOM

_LEFT = re.compile(
    r" (?:\w{2,12}ly |is to |was to |will |would |has |had )?"
    r"(?:resigned|resigns|resign|retired|retires|quit|quits|stepped down|steps down|step down|(?:leave|left|took|take) office"
    r"|(?:was|were|is to be|will be) (?:\w{2,12}ly )?(?:sworn in|re-?elected|dismissed|reinstated)"
    r"|(?:announced|filed|submitted|tendered|offered|withdrew) (?:his|her) resignation)\b(?! (?:as|from|of)\b)"
)
_DIED = re.compile(r" (?:has |had )?(?:died|dies|passed away)\b")
_DIES = re.compile(r"(?:, ([^,]{3,60}),)? (?:dies|died|dead|passes away)\b")
_OF = re.compile(r" of (?:the )?[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?$")
_ASIDE = re.compile(r", ((?:[\w’'.-]{1,20} ){0,9}[\w’'.-]{1,20}),")
_NO_OFFICE = re.compile(r"(?:\d|who\b|which\b|whose\b|then\b|former\b|a former\b|the former\b|and\b|or\b|but\b|\w+(?:ed|ing)\b)")
_OFFICES = CALLINGS | frozenset(
    "envoy chief staff chair chairman chairwoman director head leader commissioner ambassador whip spokesman spokeswoman".split()
)
_TITLES = frozenset("Minister President Governor Mayor Chancellor Premier Senator".split())
_NOT_HELD = frozenset("former deputy shadow acting then vice late ex".split())
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")  # whoever was mayor then may have resigned as something else
_BEFORE = OCCUPATIONS | frozenset("official envoy justice songwriter".split())
_NO_LEAD = re.compile(r"[,;:?!“”\"]")
# Words of a title that tell of another death, or of what somebody did: "Wife of judge Ada Berg dies", "Ole Berg, accused of …, dies".
_NOT_THEIRS = re.compile(
    r"\b(?:who|whose|of|and|or|how|was|is|not|man|woman|cop|police|kill\w*|accused|charged|convicted|suspected|jailed|wife|husband|widow|widower"
    r"|mother|father|son|daughter|brother|sister)\b",
    re.IGNORECASE,
)
_LEAD = 6  # sentences


def office_left(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Ada Berg, the mayor of Lund, resigned" for "Ada Berg resigned" where her sentence has that, "Mayor Ada Berg resigned" where the article
    brings her in so; of the dead first of all what the article's title has beside the name: "Former judge Ada Berg died" of "Former judge Ada Berg
    dies at 90". As it was where it would grow too long."""
    if not (_DIED.search(title) or _LEFT.search(title)):
        return title
    people = (each.name for each in cast.mentions if each.kind == NameKind.PERSON)
    name = next((each for each in people if title.startswith(f"{each} ")), "")
    died = _DIED.match(title, len(name)) is not None
    if not name or not (died or _LEFT.match(title, len(name))):
        return title
    rest = title[len(name) :]
    told = _as_told_dead(name, article.title) if died else ""
    whole = told or _aside(name, article, cast, sentence) or ("" if died else _titled(name, article, cast))
    return f"{whole}{rest}" if whole and len(whole) + len(rest) <= ROOM else title


def _as_told_dead(name: str, title: str) -> str:
    """ "Former judge Ada Berg", "Ada Berg, former mayor of Lund,", as the title tells of their death."""
    words = name.split()
    told = next((each for at in range(len(words) - 1) if f" {(each := ' '.join(words[at:]))}" in f" {title}"), "")
    lead, _, behind = title.partition(told) if told else ("", "", "")
    dies, calling = _DIES.match(behind), _OF.sub("", lead.strip()).rpartition(" ")[2].lower()
    if dies is None:
        return ""
    if lead.strip():
        theirs = calling.rpartition("-")[2] in _BEFORE and not _NO_LEAD.search(lead) and not _NOT_THEIRS.search(_OF.sub("", lead.strip()))
        return f"{lead}{name}" if theirs else ""
    aside = dies[1] and not _NOT_THEIRS.search(_OF.sub("", dies[1]))
    return f"{name}, {dies[1]}," if aside and (_OFFICES | OCCUPATIONS) & {*re.findall(r"[a-z]{3,}", dies[1].lower())} else ""


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
