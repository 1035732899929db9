"""Whether a headline names what its article is about."""

import re

from builder.events.gazetteers.is_people import is_people
from builder.events.topics.topic import Topic
from builder.events.words.happenings import HAPPENINGS
from builder.events.words.stems import stems

_PEOPLE = 5  # letters of a place that its people share
_CAPITAL = re.compile(r" [A-Z]")


def names_it(headline: str, topic: Topic) -> bool:
    """Whether "Berg", "Kenya" or "Kenyan" is in it; but "Lund sent a crane" does not name the Lund mill fire."""
    if headline.startswith(f"{topic.name} ") and not HAPPENINGS.isdisjoint(topic.text.split()):
        rest = headline.removeprefix(topic.name)
        if not _CAPITAL.search(rest) and not stems(rest) & stems(topic.text):
            return False
    people = re.finditer(rf"\b{re.escape(topic.name[:_PEOPLE])}\w+", headline) if len(topic.name) >= _PEOPLE and not topic.person else ()
    return bool(re.search(rf"\b{re.escape(topic.name.rpartition(' ')[2])}\b", headline)) or any(is_people(each.group()) for each in people)
