"""What befell the person that an article is about, where a headline tells of who did it."""

import re

from builder.events.topics.topic import Topic

_DOER = re.compile(
    r"(?:The|An?) (?:(?:alleged|suspected|accused|lone|second|same|\d{1,3}-year-old) ){0,2}"
    r"(?:shooter|gunm[ae]n|attackers?|suspects?|killers?|assailants?|murderers?|perpetrators?|kidnappers?|stabber)\b"
)
_DEEDS = {"shot": "shooting", "stabbed": "stabbing", "killed": "killing", "murdered": "murder", "attacked": "attack", "kidnapped": "kidnapping"}
_DONE = "|".join(_DEEDS)


def of_victim(headline: str, topic: Topic, title: str) -> Topic:
    """ "Ada Berg shooting" for "The alleged shooter was seen" of "Clerk Ada Berg shot in Lund", for "Ada Berg" would be taken for who shot; the
    topic as it is of other headlines and titles."""
    if not topic.person or not _DOER.match(headline):
        return topic
    surname = re.escape(topic.name.rpartition(" ")[2])
    found = re.search(rf"\b{surname},? (?:(?:was|is|has been|fatally|found) ){{0,2}}({_DONE})\b(?! (?:[A-Z]|an?\b|the\b|his\b|her\b))", title)
    text = f"{topic.name} {_DEEDS[found.group(1)]}" if found else ""
    return Topic(text, text, person=False) if text else topic
