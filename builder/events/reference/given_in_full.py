"""Whom or what a headline calls by one word of its name, in full."""

import re
from collections import Counter

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, NameKind

_HEAD = re.compile(r"([A-Z][\w-]{1,20})((?:['’]s)?)(?: and ([A-Z][\w-]{1,20}))?(?= [a-z(]|$)")

_THREE = 3  # names
_AND = (" and ", " & ")


def given_in_full(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with the surname to a given name at its head, or to a couple's, where the article tells it of whom the sentence means: "Ada left" as
    "Ada Berg left", "Ada and Ole left" as "Ada and Ole Berg left"; to a thing, its first word: "Larch Stream" for "Stream"."""
    found = _HEAD.match(title)
    if found is None or title.startswith(_AND, found.end()):
        return title
    one, owned, other = found.groups()
    whole = _whole(one, article, cast, sentence)
    whole = whole if one in given_names() or _is_family_first(whole) else ""
    if not other:
        whole = whole or _thing(one, article, cast, sentence)
        return f"{whole}{title[found.end(1) :]}" if whole and whole not in title else title
    second = _whole(other, article, cast, sentence)
    alike = whole and not owned and second and whole.rpartition(" ")[2] == second.rpartition(" ")[2]
    return f"{one} and {second}{title[found.end() :]}" if alike else title


def _whole(given: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """The one full name that the given name by itself stands for in the sentence; empty where there is none."""
    said = [each for each in cast.within(sentence.start, sentence.end) if article.text[each.start : each.end] == given]
    names = {each.name for each in said if each.kind == NameKind.PERSON}
    return next((name for name in names if name.startswith(f"{given} ")), "") if len(names) == 1 else ""


def _is_family_first(whole: str) -> bool:
    """Whether "Moe Woo Son" may be called Moe."""
    return len(whole.split()) == _THREE and sex_of_name(whole) is None


def _thing(last: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Larch Stream", which the sentence calls Stream, where it is the only one of that name and told of twice; no body and no place."""
    said = [each for each in cast.within(sentence.start, sentence.end) if article.text[each.start : each.end] == last]
    if not said or said[0].kind != NameKind.OTHER:
        return ""
    told = Counter(each.name for each in cast.mentions if each.name.endswith(f" {last}") and each.kind == NameKind.OTHER)
    name = next(iter(told)) if len(told) == 1 else ""
    alone = {each.kind for each in cast.mentions if each.name.endswith(last)} == {NameKind.OTHER}
    return name if name.count(" ") == 1 and alone and (told[name] > 1 or name in article.title) else ""
