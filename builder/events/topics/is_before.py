"""Whether an event is too early to be of the protests or the accident that its article tells of, or too late."""

import re

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.topics.topic import Topic
from builder.events.words.happenings import HAPPENINGS

_UNREST = re.compile(r"\b(?:protests?|demonstrations?|rally|riots?)$")
_OF_THEM = re.compile(r"\b(?:protest|demonstrat|rall(?:y|ies)|riot|march|crowd|polic|arrest|clash|tear gas|unrest|uprising)", re.IGNORECASE)
# What is over within hours.
_SUDDEN = frozenset(
    "fire crash pileup explosion blast bombing bombings bomb shooting stabbing collision collapse derailment stampede quake earthquake".split()
)
_OF_IT = re.compile(
    rf"\b(?:{'|'.join(sorted(HAPPENINGS))}|accident|incident|disaster|blaze|tremor|police|prosecut\w+|investigat\w+|charge[sd]?|court|judge|jury"
    r"|sentenc\w+|victims?|survivors?|suspects?|wreck\w*|rebuil[dt]\w*|repair\w*|reopen\w*|killed|died|injured|memorial)\b",
    re.IGNORECASE,
)
_DAYS, _YEAR = 31, 365  # before the article, and behind it


def is_before(event: DatedEvent, topic: Topic, article: Article) -> bool:
    """ "Gatherings were allowed in May" of an article of July about the protests in Lund; "The region will govern itself", years later, of one
    about the bombing there."""
    if event.interval is None or article.publication is None:
        return False
    day = article.publication.day.toordinal()
    if not _SUDDEN.isdisjoint(topic.text.lower().split()):
        return not _OF_IT.search(event.title) and not day - _DAYS <= event.interval.end <= day + _YEAR
    return bool(_UNREST.search(topic.text)) and not _OF_THEM.search(event.title) and event.interval.end < day - _DAYS
