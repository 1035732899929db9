"""What befell the person that an article is about, where a headline tells of who did it."""

import re

from builder.events.topics.topic import Topic
from builder.events.words import lexicon

_DOER = re.compile(
    r"(?:The|An?) (?:(?:alleged|suspected|accused|lone|second|same|\d{1,3}-year-old) ){0,2}"
    r"(?:shooter|gunm[ae]n|attackers?|suspects?|killers?|assailants?|murderers?|perpetrators?|kidnappers?|stabber)\b"
)
_DEEDS = {"shot": "shooting", "stabbed": "stabbing", "killed": "killing", "murdered": "murder", "attacked": "attack", "kidnapped": "kidnapping"}
_DONE = "|".join(_DEEDS)
_IN = r"in (?!(?:[\w’'-]+ ){0,2}(?:crash|accident|collision|avalanche|fall|speech|press|media|debate|film|self-defen[cs]e)\b)"
_BY = r"by (?:an? |the )?(?:gunm[ae]n|attackers?|suspects?|m[ae]n)\b"
_BEHIND = rf"(?:$|,(?! (?:{_DONE}|injured|wounded)\b)| {_IN}| (?:near|outside|on) |(?<!shot) at | {_BY})"
_BEFALLS = rf",? (?:(?:was|is|has been|fatally|found) ){{0,2}}({_DONE})(?: dead| to death)?(?={_BEHIND})"
_OPENS = re.compile(r"[:,;] | (?:as|after|when) ")
_NO_CALLING = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.PRESENT | lexicon.SAYING


def of_victim(headline: str, topic: Topic, title: str) -> Topic:
    """ "Ada Berg shooting" for "The alleged shooter was seen" of "Clerk Ada Berg shot in Lund", for "Ada Berg" would be taken for who shot; the
    topic as it is of other headlines and titles."""
    if not topic.person or not _DOER.match(headline):
        return topic
    *given, surname = (re.escape(word.strip("\"“”'‘’()")) for word in topic.name.split(" "))
    called = rf"((?:{'|'.join(given)}) )?" if given else "()"
    told = re.finditer(rf"(?<![\w’'-]){called}{surname}{_BEFALLS}", title)
    deed = next((_DEEDS[each.group(2)] for each in told if _is_called(title[: each.start()], whole=bool(each.group(1)))), "")
    text = f"{topic.name} {deed}" if deed else ""
    return Topic(text, text, person=False) if text else topic


def _is_called(before: str, *, whole: bool) -> bool:
    """Whether a name behind it is its clause's first, but for a calling: "Lund police officer"; of a surname no other's given name."""
    words = _OPENS.split(before)[-1].split()
    if not words:
        return True
    if any(word.lower() in _NO_CALLING or word.endswith(("ed", "ing")) for word in words) or words[-1].endswith("s"):
        return False
    return whole or words[-1].islower()
