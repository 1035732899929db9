"""Words for a person without a name."""

import re
from collections.abc import Iterable

from builder.events.gazetteers.gazetteer import OCCUPATIONS
from builder.events.words.people_words import AROUND, EITHER, MEN, WOMEN
from builder.events.words.senses import senses

_KIN = "doctor|guard|bodyguard|family|widow|widower|twin|sibling|fiancé|fiancée|heir|relative|parent|assistant|manager|employee|staff|supporter|fan"
_PERSON = re.compile(
    rf"(?:ex-?|step-?|half-?|grand|great-|god|foster-|then-)*(?:{MEN}|{WOMEN}|{EITHER}|{AROUND}|{_KIN}|{'|'.join(sorted(OCCUPATIONS))})(?:-in-law)?s?"
)


def person_words(words: Iterable[str]) -> frozenset[str]:
    """The senses of such words among those given, in lower case: "doctor" of "physician"."""
    return senses(" ".join(word for word in words if _PERSON.fullmatch(word)))
