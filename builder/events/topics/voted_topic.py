"""Which vote a title names with its year."""

import re

from builder.events.gazetteers.places import places
from builder.events.topics.topic import Topic
from builder.events.words import lexicon

_VOTE = r"(?:(?:by-)?elections?|primar(?:y|ies)|referendum)"
_KIND = r"(?i:general|presidential|parliamentary|federal|legislative|local|municipal|regional|mayoral|gubernatorial|midterm|snap)"
_NAMED = re.compile(
    r"(?<!candidate for )(?<!candidate in )(?<![\w-])(?P<place>(?:[A-Z][\w-]{1,20} ){0,3})(?:holds )?(?:19|20)\d\d "
    rf"(?P<whose>(?:(?!{_KIND} )[A-Z][\w-]{{1,20}} ){{0,5}})(?P<kind>(?:{_KIND} )?){_VOTE}(?![\w-])"
    r"(?P<there> in [A-Z][a-z]{2,20}\b(?!,| [A-Z]))?"
)
_LONGEST = 50  # code points
_FARTHEST = 300  # code points of a title


def voted_topic(title: str) -> Topic | None:
    """ "Chad general election" of "Larch Party wins 2019 Chad general election", "Kenya election" of "Kenya holds 2020 election amidst storm"; None
    where it is nobody's, or only what somebody is a candidate for."""
    found = _NAMED.search(title, 0, _FARTHEST)
    if found is None:
        return None
    whose, there = found["whose"], found["there"] or ""
    words = found["place"].split()
    led = " ".join(words[1:] if words and _is_untelling(words[0]) else words)
    place = f"{led} " if led in places() and not (whose or there) else ""
    vote = title[found.start("kind") : found.end() - len(there)]
    text = f"{place}{whose}{vote}{'' if whose else there}"
    text = text[0].upper() + text[1:]
    name = place.strip() or there.removeprefix(" in ") if not whose else text
    named = name and not any(_is_untelling(word) for word in (*whose.split(), name))  # no "2019 May election"
    return Topic(text, name, person=False) if named and len(text) <= _LONGEST else None


def _is_untelling(word: str) -> bool:
    """ "After", "Friday", "May"; not "US"."""
    return word.lower() in lexicon.UNTELLING and not word.isupper()
