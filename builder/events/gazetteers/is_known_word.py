"""Whether a word is an office, a body, a place or a people by the tables."""

from builder.events.gazetteers.gazetteer import COMPANIES, ORGANISATION_WORDS, ORGANISATIONS, THINGS, TITLES
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places

_KNOWN = TITLES | ORGANISATION_WORDS | ORGANISATIONS | COMPANIES | THINGS


def is_known_word(word: str) -> bool:
    """What may stand before a title or a name, and is no part of it: "BBC", "Scotland", "Democratic"."""
    return word.lower() in _KNOWN or word in places() or is_people(word) or word.isupper()
