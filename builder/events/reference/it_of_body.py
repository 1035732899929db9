"""A headline without "it is to publish" behind a thing, where "it" is nothing that the headline names."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.words import lexicon

_BESIDE = re.compile(r" (?!that )([a-z]{3,20}) (it (?:is|was|has|had|will|would|plans|hopes|wants)\b.{0,80})$")
_NO_NOUNS = (
    lexicon.STOP_WORDS
    | lexicon.PREPOSITIONS
    | lexicon.ADVERBIAL_OPENERS
    | lexicon.CONDITION_OPENERS
    | lexicon.SAYING
    | lexicon.IRREGULAR_PAST
    | lexicon.PRESENT
    | lexicon.ADVERBS
    | lexicon.AUDIENCE_SAYING
)
_FEWEST = 4  # words


def it_of_body(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Ole Berg presents the rules" for "Ole Berg presents the rules it is to publish", who speaks for a body that is not named; else `title`."""
    found = _BESIDE.search(title)
    if found is None or found.group(1) in _NO_NOUNS or found.group(1).endswith(("ed", "ing", "ly")):
        return title
    lead = title[: found.start(2)].rstrip()
    named = [each for each in cast.within(sentence.start, sentence.end) if each.name in lead]
    person = bool(named) and lead.startswith(named[0].name) and all(each.kind == NameKind.PERSON for each in named)
    return lead if person and len(lead.split()) >= _FEWEST else title
