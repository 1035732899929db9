"""A band or another group of people by its name."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.words import lexicon

_VERB = "|".join(sorted(lexicon.AUXILIARIES))
_HEAD = re.compile(
    rf"The (?:[A-Z][\w.-]{{1,15}} |[a-z]{{3,12}} )?(?:band|group|duo|trio|quartet|quintet|orchestra|choir)(?= (?:[a-z]{{2,20}}ed|{_VERB})\b)"
)
# The plural tells that it is one of many people.
_MANY = re.compile(r"((?:The )?[A-Z][\w’'-]{1,25}(?: [A-Z][\w’'-]{1,25}){0,4}) (?:have|are|were)\b")


def collective(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "The Larks will play" for "The Oslo group will play", where the sentence before tells of "the Larks" as of many; no people and no country."""
    found = _HEAD.match(title)
    before = article.sentences[sentence.index - 1] if found and sentence.index else None
    if found is None or before is None or before.heading != sentence.heading or article.blocks[before.block].furniture:
        return title
    told = _MANY.match(article.text, before.start, before.end)
    if told is None or any(each.kind in (NameKind.PERSON, NameKind.PLACE) for each in cast.within(before.start, told.end(1))):
        return title
    name = told.group(1)
    return title if name in title or name.lower() in lexicon.STOP_WORDS else name + title[found.end() :]
