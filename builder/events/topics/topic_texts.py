"""The words in which a topic may stand before a headline."""

import re

from builder.events.topics.topic import Topic
from builder.events.words.telling_words import telling_words

_REPEATED = 2  # telling words that both have
_ROOT = 4  # letters that "Iraq" and "Iraqi" share
_CAPITAL = re.compile(r" [A-Z]")
_ORDINAL = r"(?:first|second|third|fourth|final|last|next)"
_OPENS = re.compile(rf"(?i:{_ORDINAL}) ")
_CAMPAIGN = re.compile(r"\b(?:campaign|elections?|primar(?:y|ies))\b", re.IGNORECASE)
_OF_CAMPAIGN = re.compile(
    r"\b(?:party|nominat\w{1,4}|presidential|for president|ballots?|primar(?:y|ies)|caucus(?:es)?|elections?|campaign\w{0,3})\b",
    re.IGNORECASE,
)


def topic_texts(headline: str, topic: Topic, *, alone: bool) -> tuple[str, ...]:
    """Fullest first; the name only where it is to stand `alone`, or "Lund mill fire – the mill fire" would say it twice; without "Second" before
    "the final debate"; nothing where the headline shows it by itself, as of a campaign a party's nomination of somebody does."""
    if topic.person:
        return (topic.text,)
    if _CAMPAIGN.search(topic.text) and _OF_CAMPAIGN.search(headline) and _CAPITAL.search(headline):
        return ()
    further = topic.text.removeprefix(topic.name)
    repeats = topic.text.startswith(topic.name) and len(_words(further or topic.text) & _words(headline)) >= _REPEATED
    if alone or repeats:
        return (topic.name,) if alone or further else ()
    text = _without_ordinal(topic.text, headline)
    return (text, topic.name) if topic.name[:_ROOT] in text else (text,)  # no "Ada Berg" for "Berg-Lund debate"


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in telling_words(text)}


def _without_ordinal(text: str, headline: str) -> str:
    """ "Berg-Lund debate" of "Second Berg-Lund debate" before "the final debate is due"."""
    found = _OPENS.match(text)
    other = re.search(rf"\b(?i:{_ORDINAL}) (?:[a-z-]+ )?{re.escape(text.rpartition(' ')[2])}\b", headline)
    return text[found.end() :] if found and other and not other.group().lower().startswith(found.group().lower()) else text
