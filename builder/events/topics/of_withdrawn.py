"""Whose the news is, where the title tells that something of it took no part in what a headline tells."""

import re

from builder.events.topics.topic import Topic

_SUBJECT = re.compile(r"The ([a-z]{3,20})\b")
_FROM = r"(?P<thing>[\w’'-]+) (?:(?:is|was|has been) )?(?:withdrawn|pulled|removed|dropped|banned|excluded|missing|absent) from (?:the )?"


def of_withdrawn(topic: Topic, headline: str, title: str) -> Topic | None:
    """ "Ada Berg" for "The auction was held" of "Ada Berg house withdrawn from auction", for the house was not in it; None where there is no such
    owner; the topic as it is of other headlines and titles."""
    subject = _SUBJECT.match(headline)
    found = re.search(rf"\b{_FROM}{subject.group(1)}\b", title) if subject is not None and subject.group(1) in title else None
    if found is None:
        return topic
    return Topic(topic.name, topic.name, person=False) if topic.text != topic.name and found["thing"].islower() else None
