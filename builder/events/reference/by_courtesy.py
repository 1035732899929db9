"""People whom a headline calls "Mr Berg"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.places import places
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, NameKind
from builder.events.words.shames import shames

_COURTESY = re.compile(r"\b(Mr|Mrs|Ms)\.? ([A-Z][\w-]{0,30}(?:[’'](?!s\b)[\w’'-]{1,20})?)")


def by_courtesy(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "Ada Berg" for "Ms Berg", where one alone has that surname or of several one alone may be meant."""

    def _full(found: re.Match[str]) -> str:
        return cast.full.get(found.group(2)) or ("" if shames(title) else _meant(found, article, cast, sentence)) or found.group()

    return _COURTESY.sub(_full, title)


def _meant(found: re.Match[str], article: Article, cast: Cast, sentence: Sentence) -> str:
    """Of the women or men with that surname the only one whose given name the sentence or the title has, else whom the sentence calls so."""
    woman, surname = found.group(1) != "Mr", found.group(2)
    people = dict.fromkeys(each.name for each in cast.mentions if each.kind == NameKind.PERSON and each.name.endswith(f" {surname}"))
    fits = [name for name in people if sex_of_name(name) is not (not woman) and _may_be(name)]
    near = f"{article.title} {article.slice(sentence)}"
    told = [name for name in fits if re.search(rf"\b{re.escape(name.removesuffix(f' {surname}'))}\b", near)]
    if told:
        return told[0] if len(told) == 1 else ""
    at = re.compile(rf"{re.escape(found.group())}\b").search(article.text, sentence.start, sentence.end)
    so = [each.name for each in cast.within(at.start(), at.end()) if each.name in fits and cast.sex(each.name, not woman) == woman] if at else []
    return so[0] if so else ""


def _may_be(name: str) -> bool:
    """Whether nothing but the person's own words stand in the name: no "Ms Berg", "Lund Ada Berg" or "FORCED Berg"."""
    first = name.partition(" ")[0]
    return not _COURTESY.match(name) and not first.isupper() and first not in places()
