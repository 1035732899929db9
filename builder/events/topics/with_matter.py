"""A topic that says too little with the thing that the title says the news is about."""

import re

from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.places import ONE_PLACE, places
from builder.events.topics.matter_told import matter_told
from builder.events.topics.topic import Topic

_LONGEST = 40  # code points
_LIES = re.compile(r" (?:in|from) (?:the )?([A-Z].*)")
_LEADS = re.compile(r" (?:of|on|with|into|in|from) ")
_ILLS = (
    r"(?:COVID-19|H1N1|MERS|SARS|Ebola|Zika|[a-z]{0,6}virus|measles|cholera|dengue|malaria|polio|plague|diphtheria|mumps|(?:swine|bird|avian) flu)"
)
_DISEASE = re.compile(
    rf"\b(?:deaths?|dead|cases?|infections?|patients?|toll|dies?|died|killed)\b[^,;:]{{0,30}} (?:due to|from|of|by|with) (?P<of>{_ILLS})(?!\w)"
    rf"|(?<![\w-])(?P<told>{_ILLS}) (?:deaths?|cases?|infections?|patients?|toll)\b"
)


def with_matter(topic: Topic | None, title: str, *, place: bool) -> Topic | None:
    """ "Lund paper limits" for the `place` "Lund", "Release of Berg's tax records" for "Ada Berg", or the thing alone where the title has no name;
    "COVID-19 in Lund" where the title counts its dead; the topic as it is where it tells more than a name, or the title no such thing."""
    matter = matter_told(title)
    if place and topic is not None and topic.text == topic.name and (found := _DISEASE.search(title)):
        return Topic(_opening(f"{found['of'] or found['told']} in {topic.name}"), topic.name, person=False)
    if not matter or (topic is None and "…" in title):
        return topic  # with "…" it is sentences run together
    if topic is None:
        return Topic(_opening(matter), _opening(matter), person=False)
    if topic.text != topic.name:
        return topic
    if topic.name.rpartition(" ")[2] in matter:
        return Topic(_opening(matter), topic.name, person=False)
    return topic if not place or _is_elsewhere(matter, topic.name) else Topic(_placed(topic.name, matter), topic.name, person=False)


def _is_elsewhere(matter: str, name: str) -> bool:
    """Whether it names another place than `name`, unless that is the country in which it lies."""
    lies = _LIES.search(matter)
    named = {ONE_PLACE.get(word, word) for word in (*(word for word in matter.split() if word in places()), *(lies.groups() if lies else ()))}
    return any(each != name and (each not in countries() or name in countries()) for each in named)


def _placed(place: str, matter: str) -> str:
    """ "Lund paper limits"; but "US tax bill" or "Ban on boats" needs no place."""
    text = f"{place} {matter}"
    return text if matter.islower() and not _LEADS.search(matter) and len(text) <= _LONGEST else _opening(matter)


def _opening(matter: str) -> str:
    return matter[0].upper() + matter[1:]
