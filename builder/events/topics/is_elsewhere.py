"""Whether a sentence tells of another country than its article."""

import re

from builder.events.gazetteers.countries import countries
from builder.events.topics.lands_named import lands_named
from builder.events.topics.topic import Topic
from builder.events.words import lexicon

_IN = re.compile(r"\bin (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w-]+)*)")
_LAST = 2  # words of a headline, by which its place in the sentence is found
# Behind a verb it is another who is there: "…, said a clerk in Chad".
_VERBS = lexicon.SAYING | lexicon.PRESENT | lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | {"who", "that", "which"}


def is_elsewhere(topic: Topic, headline: str, sentence: str, *, collected: bool) -> bool:
    """True for the topic "Flu in Kenya" and the headline "There were nine cases" of the sentence "There were nine cases in Chad": with that topic
    they would be Kenya's. Not where the headline has the other country, unless a month of news is `collected` there, or the sentence the topic's."""
    if collected and lands_named(headline) - {topic.name}:
        return True
    ours = {each for each in (topic.name, topic.text.rpartition(" in ")[2]) if each in countries()}
    if not ours or any(each in sentence for each in ours):
        return False
    start = sentence.find(last := " ".join(headline.split()[-_LAST:])) + len(last)
    behind = _IN.search(sentence, start) if last in sentence else None
    if behind is None or behind.group(1) not in countries() or behind.group(1) in headline:
        return False
    return not _VERBS & set(re.findall(r"\w+", sentence[start : behind.start()].lower()))
