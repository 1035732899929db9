"""Whether a headline is of what happened, as its article's topic has it, and does not say so."""

import re
from collections.abc import Collection

from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.is_people import is_people
from builder.events.topics.matters import MATTERS
from builder.events.topics.topic import Topic
from builder.events.words.happenings import HAPPENINGS
from builder.events.words.stems import stems

_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_OWNED = re.compile(r"(?:[’']s|[,.;:])$")
_CALLED = re.compile(
    r"(?:Storm|Hurricane|Typhoon|Cyclone|Depression) [A-Z]|(?:Olympiad|Olympics|Fair|Festival|Cup|Games|Convention|Expo)\b|\w (?:19|20)\d\d$"
)


def is_of_happening(headline: str, title: str, topic: Topic, people: Collection[str], bodies: Collection[str]) -> bool:
    """True for "Oslo sent a ship" under the title "Quake near Lund kills nine", with the topic "Quake near Lund", but for no headline that has a
    telling word of the title, but in the name of one of the `bodies` of its event, or names any of the `people`: it stands by itself."""
    first, *rest = topic.text.split()
    words = {first.lower(), *rest}
    if topic.person or _HIS.search(headline) or not ((HAPPENINGS | MATTERS) & words or _CALLED.search(topic.text)):
        return False
    if (MATTERS & words or topic.text == topic.name) and _is_of_people(headline):
        return False
    named = any(re.search(rf"\b{re.escape(name.rpartition(' ')[2])}\b", headline) for name in people)
    for body in (topic.name, *(each for each in bodies if each not in title)):
        headline = headline.replace(body, " ")  # "Lund Fire Service"
    return not named and not stems(headline) & stems(f"{title} {topic.text}")


def _is_of_people(headline: str) -> bool:
    """Whether it tells of a country or its people, which has a tale of its own: no "Lund pipeline – Kenya and Chad met"."""
    words = [_OWNED.sub("", word) for word in headline.split()]
    return any(word in countries() or is_people(word) for word in words)
