"""The country of a headline that tells of its election, or calls it "the country", though its article is about a party or somebody."""

import re

from builder.articles.article import Article
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import ONE_PLACE
from builder.events.topics.topic import Topic

_OF_COUNTRY = re.compile(
    r"The (?:(?:country|nation)[’']s "
    r"|(?:(?:general|presidential|parliamentary|national|upcoming) )?elections? (?:is|are|was|were|will|saw|brought|gave) )"
)
# What befalls a whole country, though the title has only who governs it.
_OF_ALL = re.compile(
    r"\b(?:lockdown|curfew|(?:national|state of) (?:emergency|mourning)|parliament|government shutdown|referendum|elections"
    r"|(?:[Tt]he|general|presidential|parliamentary) election)\b"
)
# Before whom the country stands that he governs: no envoy abroad, nor who was president once.
_OFFICE = r"(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|PM|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ll]eader)"
_GOVERNED = re.compile(
    r"(?<![Ff]ormer )(?<![\w.-])(?!Former|Ex-)([A-Z][a-z]{2,20}|U\.?[SK]\b\.?)(?:[’']s)? (?:[\w-]{2,20} )?"
    rf"{_OFFICE}\b|(?<![Ff]ormer )(?<!-)\b{_OFFICE} of (?:the )?([A-Z][a-z]{{2,20}}|U\.?[SK]\b\.?)"
)
_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_WORD = re.compile(r"(?<![\w.])(?:[A-Z][a-z]{2,20}|U\.?[SK]\b\.?)")
_ROOT = 4  # letters that "Iraq" and "Iraqi" share
_FAR = 20_000  # code points of an article


def of_country(headline: str, topic: Topic, article: Article) -> Topic:
    """ "Kenya" for "The election is due" of "Kenyan party drops its candidate", or for "A curfew began" of "Kenyan president falls ill"; the topic as
    it is where it is no body or person, or the title has no people, or of several countries."""
    of_all = topic.person and _OF_ALL.search(headline) and not _HIS.search(headline) and _governs(article.title)
    if not (topic.person or topic.body) or not (of_all or _OF_COUNTRY.match(headline)):
        return topic
    words = _WORD.findall(article.title)
    short = {ONE_PLACE[word] for word in words if word in ONE_PLACE}
    roots = {word[:_ROOT] for word in words if word not in ONE_PLACE and _is_of_country(word)}
    text = f"{article.title}\n{article.text[:_FAR]}"
    named = [each for each in sorted(countries()) if each in short or (each[:_ROOT] in roots and re.search(rf"\b{re.escape(each)}\b", text))]
    return Topic(named[0], named[0], person=False) if len(roots) + len(short) == len(named) == 1 else topic


def _governs(title: str) -> bool:
    return any(word in ONE_PLACE or _is_of_country(word) for words in _GOVERNED.findall(title) for word in words)


def _is_of_country(word: str) -> bool:
    return word in countries() or is_people(word)
