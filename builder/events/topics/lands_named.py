"""The countries that a text names, by themselves or by their people."""

import re

from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import ONE_PLACE

_WORD = re.compile(r"([A-Z][\w.]*)(?= ([A-Z][\w’'-]*))?")  # and a capitalised one behind it
_ROOT = 4  # letters that "Chad" and "Chadian" share


def lands_named(text: str) -> set[str]:
    """ "United States" and "Chad" of "On the trail in the US" and "Nine Chadian singers sang"; of names of one word, and none for "Chad Roe"."""
    words = [ONE_PLACE.get(word, word) for word, last in _WORD.findall(text) if not (word in given_names() and is_surname(last))]
    peoples = tuple(word[:_ROOT] for word in words if is_people(word))
    return {*words} & countries() | {land for land in countries() if land.startswith(peoples)}
