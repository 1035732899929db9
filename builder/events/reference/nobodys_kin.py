"""A headline without "his great-grandfather" before a name, where nobody in it can be he, nor "Grandson" at its head."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, NameKind
from builder.events.words.people_words import MEN, WOMEN

_KIN = re.compile(
    rf"(?<=[a-z] )(his|her) (?:(?:great|gt|g|late|elder|eldest|younger|youngest|only)[ -]){{0,4}}(?:{MEN}|{WOMEN}),? (?=[A-Z][\w’'-]+ [A-Z])"
)
# "Mother" and "Uncle" may be half of the name.
_OWN = r"[Ss]on|[Dd]aughter|[Gg]rand(?:mother|father|son|daughter)|[Nn]ephew|[Nn]iece|[Hh]usband|[Ww]ife|[Cc]ousin"
_HEAD = re.compile(rf"(?=[A-Z])(?:(?:[Gg]reat|[Ee]lder|[Ee]ldest|[Yy]ounger|[Yy]oungest|[Oo]nly)[ -]){{0,3}}(?:{_OWN}),? (?=[A-Z][\w’'-]+ [A-Z])")


def nobodys_kin(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Ada Moe married Ole Berg" for "Ada Moe married his grandfather Ole Berg", which a grandson tells, and for "Daughter Ada Moe married Ole
    Berg"; else `title`."""
    head = _HEAD.match(title)
    if head is not None and any(each.name in title for each in cast.within(sentence.start, sentence.end) if each.kind == NameKind.PERSON):
        title = title[head.end() :]
    found = _KIN.search(title)
    if found is None:
        return title
    woman = found.group(1) == "her"
    named = [each for each in cast.within(sentence.start, sentence.end) if each.kind == NameKind.PERSON and each.name in title[: found.start()]]
    others = bool(named) and all(cast.women.get(each.name, sex_of_name(each.name)) is (not woman) for each in named)
    return title[: found.start()] + title[found.end() :] if others else title
