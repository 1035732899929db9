"""Words for the people of a country or what is theirs: "Polish", "Iraqi"."""

import functools
import re

from babel import Locale

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns

_ENDINGS = re.compile(r"(?:ese|ish|ian|ans|ians|ean|eans|can|nch|raqi|aeli|stani|utch|reek|erman|wiss|hai)s?$")
_OF_PLACE = re.compile(r"(?:n|an|ian|i|ic|ese|er)s?$")
_BELIEFS = frozenset(
    (
        "Catholic Christian Muslim Jewish Hindu Sunni Shia Shiite Orthodox Protestant Buddhist Sikh Democratic Republican Conservative Liberal "
        "Labour Afghan Bahraini Czech Emirati Kuwaiti Omani Qatari Saudi Yemeni Democrat Democrats Republicans Conservatives Liberals Catholics "
        "Christians Muslims Jews Hindus Arab Arabs Kurd Kurds Kurdish-led Western Briton Britons Scot Scots Dane Danes Swede Swedes Finn Finns Turk "
        "Turks Pole Poles Serb Serbs Croat Croats Spaniard Spaniards Filipino Filipinos Philippine Cypriot Cypriots Salvadoran Salvadorans Slovene "
        "Slovenes Uyghur Uyghurs Uighur Uighurs Tibetan Inuit Maori Roma Aboriginal Hispanic Latino Latina Latinos African-American "
        "African-Americans Soviet Soviets Argentine Argentines "
        "Shiites Sunnis Sikhs Buddhists Protestants Mormon Mormons Islamist Islamists Marxist Communist Communists "
        "Socialist Socialists Islamic Christianity Judaism Islam Neanderthal Neanderthals Scotsman Englishman Frenchman Irishman Welshman Dutchman "
        "Scottish Dutch Swiss Greek Nordic Gaelic Byzantine Ottoman Shi'ite Shi'ites Shi’ite Shi’ites Alawite Alawites Druze Wahhabi Wahhabis"
    ).split()
)


@functools.lru_cache(maxsize=1 << 14)
def is_people(word: str) -> bool:
    """Whether the word names a people, a language or a belief, and so neither a place nor a body."""
    if word in _BELIEFS:
        return True
    if word in places():
        return False
    return word in _languages() or _is_of_place(word) or (bool(_ENDINGS.search(word)) and word not in given_names() and word not in towns())


def _is_of_place(word: str) -> bool:
    """ "Kenyan", "Bangladeshi", "Londoners"."""
    base = _OF_PLACE.sub("", word)
    return base != word and len(base) > 2 and (base in places() or f"{base}a" in places() or f"{base}as" in places())


@functools.cache
def _languages() -> frozenset[str]:
    """Danish, Thai, Kurdish: mostly the people's own word as well."""
    return frozenset(name for name in Locale("en").languages.values() if " " not in name and len(name) > 3)
