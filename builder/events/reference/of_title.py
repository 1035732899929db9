"""The man or woman whom an article is about, as its title tells."""

import re
from collections import Counter

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words.people_words import EITHER, MEN, WOMEN

_BEFORE = 2  # sentences
_LONGEST_SENTENCE = 1500  # code points
_OFTEN = 3  # times
_MAN, _WOMAN = (re.compile(rf"\b(?:{words}|{EITHER})\b(?! [A-Z])") for words in (MEN, WOMEN))


def of_title(article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> str:
    """The one person whom the title names, if the article names none of that sex more often and the sentences just before speak of no other; else
    empty. `pronoun` is "he", "his", "she" or "her"."""
    woman = pronoun in ("she", "her")
    told = Counter(each.name for each in cast.mentions if each.kind == NameKind.PERSON and cast.sex(each.name, woman) == woman)
    titled = [name for name in told if _is_in(article.title, name)]
    if len(titled) != 1 or told[titled[0]] < max(_OFTEN, *told.values()):
        return ""
    first = article.sentences[max(0, sentence.index - _BEFORE)]
    found = re.compile(rf"\b{pronoun}\b", re.IGNORECASE).search(article.text, sentence.start, sentence.end)
    end = found.start() if found is not None else sentence.start
    if first.heading != sentence.heading or end - first.start > _LONGEST_SENTENCE:
        return ""
    others = {each.name for each in cast.within(first.start, end) if _may_be(cast, each, woman)} - {titled[0]}
    return "" if others or (_WOMAN if woman else _MAN).search(article.text, first.start, end) else titled[0]


def _is_in(title: str, name: str) -> bool:
    """By the name in full or by the surname, and not as an owner: "Berg's doctor" is about the doctor."""
    surname = name.rpartition(" ")[2]
    return surname in title and re.search(rf"\b{re.escape(surname)}\b(?![’']s)", title) is not None


def _may_be(cast: Cast, mention: Mention, woman: bool) -> bool:
    known = mention.kind == NameKind.PERSON or (mention.kind == NameKind.OTHER and sex_of_name(mention.name) is not None)
    return known and cast.sex(mention.name, woman) == woman
