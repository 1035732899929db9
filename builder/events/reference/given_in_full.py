"""Whom a headline calls by the given name, in full."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.given_names import given_names
from builder.events.names.cast import Cast, NameKind

_HEAD = re.compile(r"([A-Z][\w-]{1,20})((?:['’]s)?)(?: and ([A-Z][\w-]{1,20}))?(?= [a-z(]|$)")

_AND = (" and ", " & ")


def given_in_full(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with the surname to a given name at its head, or to a couple's, where the article tells it of whom the sentence means: "Ada left" as
    "Ada Berg left", "Ada and Ole left" as "Ada and Ole Berg left"."""
    found = _HEAD.match(title)
    if found is None or found.group(1) not in given_names() or title.startswith(_AND, found.end()):
        return title
    one, owned, other = found.groups()
    whole = _whole(one, article, cast, sentence)
    if not other or not whole:
        return f"{whole}{title[found.end(1) :]}" if whole and not other and whole not in title else title
    second = _whole(other, article, cast, sentence)
    alike = not owned and second and whole.rpartition(" ")[2] == second.rpartition(" ")[2]
    return f"{one} and {second}{title[found.end() :]}" if alike else title


def _whole(given: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """The one full name that the given name by itself stands for in the sentence; empty where there is none."""
    said = [each for each in cast.within(sentence.start, sentence.end) if article.text[each.start : each.end] == given]
    names = {each.name for each in said if each.kind == NameKind.PERSON}
    return next((name for name in names if name.startswith(f"{given} ")), "") if len(names) == 1 else ""
