"""Which office somebody's campaign is for."""

import re

from builder.articles.article import Article, Sentence
from builder.events.words.length import ROOM

_FAR = 20_000  # code points of an article
_OFTEN = 2  # times
_LONGEST_SENTENCE = 1500
_WHEN = r"(?:after|and|but|because|before|when|while|with|by|during|via|in|on|due)\b"
_HIS = re.compile(
    r"\b((?:end|suspend|launch|abandon|announc|dropp?)\w{0,4} (?:the end (?:of|to) |an end to |out of |from )?(?:his|her|their|the))"
    rf"( (?:candidac(?:y|ies)|campaigns?|bids?|race))?(?=$|[,;](?! (?:for|against|to)\b)| {_WHEN})"
)
_OUT = re.compile(rf"\b(?:drop(?:ped|s|ping) out|withdrew|withdraws)( (?:of|from) the race)?(?=$|[,;]| {_WHEN})")
_NOBODY = ("The ", "A ", "An ")  # "The horse withdrew"
_OFFICE = re.compile(
    r"\b(vice[- -]{1,3}presidential|presidential|mayoral|gubernatorial|senatorial|congressional)"
    r" (?:[a-z]{3,12} )?(?:elections?|primar(?:y|ies)|candida(?:tes?|cy)|campaigns?|bids?|race|nominat\w{1,4}|nominees?|hopefuls?|run)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\b(?:his|her|their) (campaign|candidacy|bid)s?\b")


def office_sought(title: str, article: Article, sentence: Sentence) -> str:
    """ "Ada Berg ended her mayoral campaign" for "Ada Berg ended her campaign", where the article's title, the sentence or else the whole article
    tells of one such office alone; "Ada Berg dropped out of the mayoral race"; "… ended her" behind "Ole Moe ended his campaign" likewise."""
    if (out := _OUT.search(title)) is not None and not title.startswith(_NOBODY):
        return _out_of(title, out, article, sentence)
    found = _HIS.search(title)
    office = _office(article, sentence) if found is not None else ""
    if found is None or not office or _OFFICE.search(title):
        return title
    what = found.group(2) or _just_told(article, sentence, ends=found.end() == len(title) and found.group(1)[-1] != "e")
    if not what or (what == " race" and not found.group(1).endswith(("of the", "from the"))):
        return title
    longer = f"{title[: found.end(1)]} {office}{what}{title[found.end() :]}"
    return longer if len(longer) <= ROOM else title


def _out_of(title: str, out: re.Match[str], article: Article, sentence: Sentence) -> str:
    """ "Ada Berg dropped out of the mayoral race"; of a race that the headline has not only where the title tells of one."""
    told = {each.lower() for each in _OFFICE.findall(article.title)}
    office = _office(article, sentence) if out[1] else next(iter(told)) if len(told) == 1 else ""
    link = "from" if out.group().startswith("withdr") else "of"
    longer = f"{title[: out.start(1) if out[1] else out.end()]} {link} the {office} race{title[out.end() :]}"
    return longer if office and not _OFFICE.search(title) and len(longer) <= ROOM else title


def _office(article: Article, sentence: Sentence) -> str:
    for text, fewest in ((article.slice(sentence), 1), (article.title, 1), (article.text[:_FAR], _OFTEN)):
        told = [each.lower() for each in _OFFICE.findall(text)]
        if told:
            return told[0] if len(set(told)) == 1 and len(told) >= fewest else ""
    return ""


def _just_told(article: Article, sentence: Sentence, *, ends: bool) -> str:
    """What "his" at the end of a headline goes on with, by the sentence before."""
    before = article.sentences[sentence.index - 1] if ends and sentence.index else None
    near = before is not None and before.heading == sentence.heading and before.end - before.start <= _LONGEST_SENTENCE
    found = _OWNED.findall(article.slice(before)) if before is not None and near else []
    return f" {found[-1]}" if found else ""
