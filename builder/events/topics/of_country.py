"""The country of a headline that tells of its election, or calls it "the country", though its article is about a party or somebody."""

import re

from builder.articles.article import Article
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.is_people import is_people
from builder.events.topics.topic import Topic

_OF_COUNTRY = re.compile(
    r"The (?:(?:country|nation)[’']s |(?:(?:general|presidential|parliamentary|national|upcoming) )?elections? (?:is|are|was|were|will) )"
)
_WORD = re.compile(r"[A-Z][a-z]{2,20}")
_ROOT = 4  # letters that "Iraq" and "Iraqi" share
_FAR = 20_000  # code points of an article


def of_country(headline: str, topic: Topic, article: Article) -> Topic:
    """ "Kenya" for "The election is due" of "Kenyan party drops its candidate"; the topic as it is where it is no body or person, or the title has
    no people, or of several countries."""
    if not (topic.person or topic.body) or not _OF_COUNTRY.match(headline):
        return topic
    roots = {word[:_ROOT] for word in _WORD.findall(article.title) if word in countries() or is_people(word)}
    named = [each for each in sorted(countries()) if each[:_ROOT] in roots and re.search(rf"\b{re.escape(each)}\b", article.text[:_FAR])]
    return Topic(named[0], named[0], person=False) if len(roots) == len(named) == 1 else topic
