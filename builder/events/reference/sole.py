"""The only man or woman that a passage names."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.reference.called import STARS
from builder.events.words.people_words import AROUND, EITHER, MEN, WOMEN

_FARTHEST = 4  # sentences back
_LONGEST_SENTENCE = 1500  # code points
_NEXT = 40  # code points within which a name ends that follows a word
_TOLD_BY = re.compile(r": ?[“”\"]")  # whoever stands before it tells what stands behind it
_MAN, _WOMAN = (re.compile(rf"\b(?:{words}|{EITHER}|{AROUND}|{'|'.join(sorted(STARS))}|one of)\b") for words in (MEN, WOMEN))
_HIS, _HER = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE), re.compile(r"\b(?:she|her)\b", re.IGNORECASE)
_BECOMES = re.compile(r"\b(?:for|as|is|was|be|been|became|become)(?: (?:an?|the))?(?: [a-z-]{2,20})?\s$")


def sole(article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> str:
    """The one man or woman whom `sentence` names before its first `pronoun`, else the nearest sentence before that names any; empty where others may
    be meant: others of that sex, or of whom the name does not tell it."""
    woman = pronoun in ("she", "her")
    found = re.search(rf"\b{pronoun}\b", article.slice(sentence), re.IGNORECASE)
    told = _alone(article, cast, sentence.start, sentence.start + (found.start() if found is not None else 0), woman)
    if told is not None:
        return told
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = article.sentences[index]
        if article.blocks[before.block].furniture or before.heading != sentence.heading or before.end - before.start > _LONGEST_SENTENCE:
            return ""
        quoted = _TOLD_BY.search(article.text, before.start, before.end)
        told = _alone(article, cast, quoted.end() if quoted is not None else before.start, before.end, woman)
        again = quoted is not None and re.search(rf"\b{pronoun}\b", article.text[before.start : quoted.start()], re.IGNORECASE) is not None
        if told is not None or (quoted is not None and not again):  # "She told him: “…”" goes on
            return told or ""
    return ""


def _alone(article: Article, cast: Cast, start: int, end: int, woman: bool) -> str | None:
    """The one who may be meant among those that the text from `start` to `end` speaks of; empty where several may be, None where nobody may."""
    people = {each.name: _sex(cast, each) for each in cast.within(start, end) if _may_be_person(each)}
    meant = [name for name, sex in people.items() if sex is not (not woman)]
    others = _others(article, cast, start, end, woman)
    if not meant and not others:
        return None
    alone = len(meant) == 1 and people[meant[0]] is woman and not others
    return meant[0] if alone and not _is_anothers(article, cast, meant[0], (start, end), woman) else ""


def _is_anothers(article: Article, cast: Cast, name: str, span: tuple[int, int], woman: bool) -> bool:
    """ "His parents may have been | Ole and Ada Berg": somebody of that sex is told of before; not "In his youth, | Ole Berg"."""
    first = next(each.start for each in cast.within(*span) if each.name == name)
    ahead = (_HER if woman else _HIS).search(article.text, span[0], first) is not None
    return ahead and not article.text.endswith(", ", span[0], first)


def _may_be_person(mention: Mention) -> bool:
    return mention.kind == NameKind.PERSON or (mention.kind == NameKind.OTHER and sex_of_name(mention.name) is not None)


def _sex(cast: Cast, mention: Mention) -> bool | None:
    return cast.women.get(mention.name, sex_of_name(mention.name))


def _others(article: Article, cast: Cast, start: int, end: int, woman: bool) -> bool:
    """Whether a word there stands for another of that sex: none that a name follows, nor what somebody is or becomes."""
    for found in (_WOMAN if woman else _MAN).finditer(article.text, start, end):
        near = cast.within(found.end(), min(found.end() + _NEXT, end))
        named = bool(near) and near[0].start <= found.end() + 2
        if not named and not _BECOMES.search(article.text, max(start, found.start() - _NEXT), found.start()):
            return True
    return False
