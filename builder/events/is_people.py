"""Words for the people of a country or what is theirs: "Polish", "Iraqi"."""

import functools
import re

from babel import Locale

from builder.events.given_names import given_names
from builder.events.places import places

_ENDINGS = re.compile(r"(?:ese|ish|ian|ans|ians|ean|eans|can|nch|raqi|aeli|stani|utch|reek|erman|wiss|hai)s?$")
_BELIEFS = frozenset(
    (
        "Catholic Christian Muslim Jewish Hindu Sunni Shia Shiite Orthodox Protestant Buddhist Sikh Democratic Republican Conservative Liberal "
        "Labour Afghan Bahraini Czech Emirati Kuwaiti Omani Qatari Saudi Yemeni Democrat Democrats Republicans Conservatives Liberals Catholics "
        "Christians Muslims Jews Hindus Arab Arabs Kurd Kurds Kurdish-led Western "
    ).split()
)


def is_people(word: str) -> bool:
    """Whether the word names a people, a language or a belief, and so neither a place nor a body."""
    if word in _BELIEFS:
        return True
    return (word in _languages() or (bool(_ENDINGS.search(word)) and word not in given_names())) and word not in places()


@functools.cache
def _languages() -> frozenset[str]:
    """Danish, Thai, Kurdish: mostly the people's own word as well."""
    return frozenset(name for name in Locale("en").languages.values() if " " not in name and len(name) > 3)
