"""Who goes on being the subject of sentence after sentence."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.continued import continued


def still_subject(article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> str:
    """The subject of the sentence before one that begins with `pronoun` or "In May, he"; empty where `sentence` names that person besides."""
    first = re.compile(rf"(?:[A-Z][^,.;]{{1,40}}, )?{pronoun}\b", re.IGNORECASE).match(article.text, sentence.start, sentence.end)
    if first is None or cast.names(sentence.start, first.end(), NameKind.PERSON):
        return ""
    told = continued(article, cast, sentence, pronoun in ("she", "her"), shameful=False)
    return told if told not in cast.names(sentence.start, sentence.end, NameKind.PERSON) else ""
