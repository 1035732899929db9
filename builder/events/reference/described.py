"""Somebody without a name, in the words that an article has for them."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.called import STARS
from builder.events.words.people_words import EITHER, MEN, WOMEN

_LEAD = r"(?<!\b[Aa]s )(?<!\bis )(?<!\bwas )(?<!ording to )\b(?:(?<!\bto )[Aa]n?|[Tt]he|[Aa]nother)(?: (?:\d{1,3}-year-old|[a-z-]{3,20})){0,3}? (?:"
_SHE, _HE = (re.compile(_LEAD + words + "|" + EITHER + "|" + "|".join(sorted(STARS)) + r")\b(?![-’'])") for words in (WOMEN, MEN))
_ANOTHER = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]i[ms]|[Hh]er|one of|[Ss]omeone|[Ss]omebody)\b")


def described(article: Article, cast: Cast, sentence: Sentence, woman: bool) -> str:
    """ "The driver", "a 43-year-old man": the one person that the sentence describes, where it names none and describes no other; else empty."""
    text = article.slice(sentence)
    found = (_SHE if woman else _HE).findall(text)
    others = (_HE if woman else _SHE).findall(text)
    named = cast.names(sentence.start, sentence.end, NameKind.PERSON)
    alone = len(found) == 1 and set(others) <= set(found) and not named
    return found[0][:1].lower() + found[0][1:] if alone and not _ANOTHER.search(text) else ""
