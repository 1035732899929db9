"""Whether an event is too early to be of the protests that its article tells of."""

import re

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.topics.topic import Topic

_UNREST = re.compile(r"\b(?:protests?|demonstrations?|rally|riots?)$")
_OF_THEM = re.compile(r"\b(?:protest|demonstrat|rall(?:y|ies)|riot|march|crowd|polic|arrest|clash|tear gas|unrest|uprising)", re.IGNORECASE)
_DAYS = 31  # before the article


def is_before(event: DatedEvent, topic: Topic, article: Article) -> bool:
    """ "Gatherings were allowed in May" of an article of July about the protests in Lund."""
    if event.interval is None or article.publication is None or not _UNREST.search(topic.text) or _OF_THEM.search(event.title):
        return False
    return event.interval.end < article.publication.day.toordinal() - _DAYS
