"""Whether a sentence tells of another country than its article."""

import re

from builder.events.countries import countries
from builder.events.topic import Topic


def is_elsewhere(topic: Topic, headline: str, sentence: str) -> bool:
    """True for the topic "Flu in Kenya" and the headline "There were nine cases" of the sentence "There were nine cases in Chad": with that topic
    they would be Kenya's. Not where the headline has the other country, or the sentence the topic's."""
    ours = {each for each in (topic.name, topic.text.rpartition(" in ")[2]) if each in countries()}
    if not ours or any(each in sentence for each in ours):
        return False
    theirs = (found.group(1) for found in re.finditer(r"\bin (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w-]+)*)", sentence))
    return any(each in countries() and each not in headline for each in theirs)
