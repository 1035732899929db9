"""What a title opens with, where nobody tells of its names: "Lund mill fire kills two", "Bergen's Harbour Fair 2019 opens"."""

import re

from builder.events.gazetteers.gazetteer import TITLES
from builder.events.topics.topic import Topic
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_LONGEST = 40  # code points
_HELD = re.compile(r"(?:The )?[A-Z][\w-]{1,20}[’']s (?P<name>[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){1,2}) \d{4}(?= [a-z])")
_HAPPENED = re.compile(rf"(?P<name>(?:[A-Z][\w-]{{1,20}} ){{1,3}})(?:[a-z-]{{3,20}} ){{0,3}}?(?:{'|'.join(sorted(HAPPENINGS))})(?= (?P<verb>[a-z]+))")
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING
_NO_MODIFIERS = _VERBS | lexicon.STOP_WORDS | lexicon.PREPOSITIONS


def opening_topic(title: str) -> Topic | None:
    """ "Lund mill fire" or "Harbour Fair 2019"; None where a title begins otherwise."""
    if held := _HELD.match(title):
        return Topic(title[held.start("name") : held.end()], held["name"], person=False)
    found = _HAPPENED.match(title)
    if found is None or len(found.group()) > _LONGEST:
        return None
    name, verb = found["name"].rstrip(), found["verb"]
    words = found.group()[len(name) :].split()[:-1]
    acts = verb in _VERBS or verb.endswith(("s", "ed"))
    plain = name.partition(" ")[0].lower() not in lexicon.STOP_WORDS | TITLES and not any(
        word in _NO_MODIFIERS or word.endswith("s") for word in words
    )
    return Topic(found.group(), name if words else found.group(), person=False) if acts and plain else None  # "Oil spill" is named by "spill"
