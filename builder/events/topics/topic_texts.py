"""The words in which a topic may stand before a headline."""

import re

from builder.events.gazetteers.countries import countries
from builder.events.topics.topic import Topic
from builder.events.words.telling_words import telling_words

_REPEATED = 2  # telling words that both have
_ROOT = 4  # letters that "Iraq" and "Iraqi" share
_NAMED = re.compile(r" [A-Z]|\b(?:its|their) (?:own )?(?:caucus(?:es)?|primar(?:y|ies)|elections?)\b")  # "Chad held its caucuses"
_ORDINAL = r"(?:first|second|third|fourth|final|last|next)"
_OPENS = re.compile(rf"(?i:{_ORDINAL}) ")
_CAMPAIGN = re.compile(r"\b(?:campaign|elections?|primar(?:y|ies))\b", re.IGNORECASE)
_ELECTION = re.compile(r"\belections?$")
_OF_CAMPAIGN = re.compile(
    r"\b(?:party|nominat\w{1,4}|presidential|for president|ballots?|primar(?:y|ies)|caucus(?:es)?|elections?|campaign\w{0,3})\b",
    re.IGNORECASE,
)
# Only this is of an election, not all that goes on meanwhile.
_OF_RACE = re.compile(
    r"\b(?:candida\w{2,4}|choice|running mate|withdr\w{2,4}|dropped out|debates?|convention|rall(?:y|ies)|poll\w{0,3}|endors\w{1,6}|ticket"
    r"|campaign\w{0,3}|nomin\w{3,6}|delegates?|vot(?:e[sdr]{0,2}|ers|ing)|ballots?|elect\w{0,5}|caucus(?:es)?|primar(?:y|ies)|turnout|results?|recount|concede[sd]?)\b",
    re.IGNORECASE,
)


def topic_texts(headline: str, topic: Topic, *, alone: bool) -> tuple[str, ...]:
    """Fullest first; the name only where it is to stand `alone`, or "Lund mill fire – the mill fire" would say it twice; without "Second" before
    "the final debate"; nothing where the headline shows it by itself, as of a campaign a party's nomination of somebody does, or has all its words;
    of an election where it was held, if it tells nothing of that."""
    if topic.person:
        return (topic.text,)
    if _CAMPAIGN.search(topic.text) and _OF_CAMPAIGN.search(headline) and _NAMED.search(headline):
        return (topic.name,) if topic.text in (f"{topic.name} election", f"{topic.name} elections") else ()
    if _ELECTION.search(topic.text) and topic.name in countries() and not _OF_RACE.search(headline):
        return (topic.name,)
    further = topic.text.removeprefix(topic.name)
    if (topic.text == topic.name and _is_told(topic.text, headline)) or _is_its_word(further, headline):
        return (topic.name,) if further else ()
    repeats = topic.text.startswith(topic.name) and len(_words(further or topic.text) & _words(headline)) >= _REPEATED
    if alone or repeats:
        return (topic.name,) if alone or further else ()
    text = _without_ordinal(topic.text, headline)
    return (text, topic.name) if topic.name[:_ROOT] in text else (text,)  # no "Ada Berg" for "Berg-Lund debate"


def _is_told(text: str, headline: str) -> bool:
    """ "Child porn" before "the child pornography site"."""
    ours, theirs = _words(text), _words(headline)
    return len(ours) >= _REPEATED and all(any(word.startswith(each) for word in theirs) for each in ours)


def _is_its_word(further: str, headline: str) -> bool:
    """Whether a headline begins with all that a topic tells besides its name: "Lund fire" before "the fire began"."""
    first, _, rest = headline.lower().partition(" ")
    word = re.escape(further.strip().removesuffix("s"))
    return bool(word) and first in ("the", "this") and re.match(rf"{word}s? ", rest) is not None


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in telling_words(text)}


def _without_ordinal(text: str, headline: str) -> str:
    """ "Berg-Lund debate" of "Second Berg-Lund debate" before "the final debate is due"."""
    found = _OPENS.match(text)
    other = re.search(rf"\b(?i:{_ORDINAL}) (?:[a-z-]+ )?{re.escape(text.rpartition(' ')[2])}\b", headline)
    return text[found.end() :] if found and other and not other.group().lower().startswith(found.group().lower()) else text
