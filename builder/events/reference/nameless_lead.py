"""What stands before "his" in a headline that names nobody till then."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.lone_subject import DESCRIBED, MAY_BE
from builder.events.words import lexicon
from builder.events.words.is_plural import is_plural

_HIS = re.compile(r"\b(?:(?<!ing )(?:his|her)\b|(?:after|before|when|while|where|since|because|as) (?=(?:he|she)\b))")
_NO_SUBJECT = re.compile(r"\w+(?:ed|ing|ly) (?![\d.])|Fresh\b")  # "Fresh from announcing his plan"
_WORD = re.compile(r"[\w’'-]+")
_SOMEBODY = (
    CALLINGS
    | lexicon.SUBJECT_PRONOUNS
    | frozenset("who whom whose someone somebody anyone nobody everyone all both his her their our my its".split())
)


def nameless_lead(title: str, article: Article, cast: Cast, sentence: Sentence) -> int:
    """At which code point of `title` "his", "her", "he" or "she" stands of somebody outside it: "The first of | his concerts sold out"; 0 where
    there is none, where somebody is told of before it, or where any person is named."""
    found = _HIS.search(title)
    if found is None or not found.start() or _NO_SUBJECT.match(title):
        return 0
    at = found.end() if found.group().endswith(" ") else found.start()
    names = [(article.text[each.start : each.end], each.kind) for each in cast.within(sentence.start, sentence.end)]
    if any(name in title for name, kind in names if kind in (NameKind.PERSON, NameKind.OTHER)):
        return 0
    known = {word for name, _ in names for word in _WORD.findall(name)}
    people = {word for each in cast.mentions if each.kind == NameKind.PERSON for word in each.name.split()}
    words = _WORD.findall(title[:at])
    if not words:  # nothing but marks
        return 0
    named = words[0] in people or any(word[0].isupper() and word not in known for word in words[1:])
    told = (each.group() for pattern in (DESCRIBED, MAY_BE) for each in pattern.finditer(title.lower(), 0, at))
    somebody = any(word.lower() in _SOMEBODY for word in words) or any(not is_plural(each.split()[-1]) for each in told)  # "fans" are no "he"
    return 0 if named or somebody else at
