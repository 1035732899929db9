"""Whose family a headline tells of, where its article is about a country."""

import re

from builder.events.event import DatedEvent
from builder.events.gazetteers.countries import countries
from builder.events.reference.blames import blames
from builder.events.topics.topic import Topic

_FAMILY = re.compile(r"(?:The|Both)(?: two| three)? (parents|couple|family|children|siblings|brothers|sisters|twins|sons|daughters)\b(?! of\b)")


def of_family(event: DatedEvent, topic: Topic, sentence: str, title: str, *, recent: bool) -> Topic | None:
    """The one person whom the sentence names for "The two parents divorced" instead of "Norway", and nothing where there is none, or it tells of a
    shame; the topic as it is where the article's `title` tells of the family, or of what is `recent` and more than a country."""
    found = _FAMILY.match(event.title)
    if found is None or topic.name not in countries() or found[1] in title or (recent and topic.text != topic.name):
        return topic
    surnames = {name: name.rpartition(" ")[2] for name in event.people if " " in name}
    people = [name for name, surname in surnames.items() if surname in sentence and surname not in event.title]
    return Topic(people[0], people[0], person=True) if len(people) == 1 and not blames(event.title) else None
