"""Titles and what else stands before a person's name, off."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.events.gazetteers.gazetteer import (
    ADDRESSED,
    BODIES,
    COMPANIES,
    NAMELIKE,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    PARTS_OF_TITLES,
    PLACE_WORDS,
    SURNAMES,
    THINGS,
    TITLED_SURNAMES,
    TITLES,
)
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_known_word import is_known_word
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run
from builder.events.names.parted import parted

_NUMBERED = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_NO_SURNAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS
_NEVER_SURNAMES = _NO_SURNAMES - SURNAMES
_HILLS = SURNAMES & PLACE_WORDS - {"street"}  # else taken for a place: "Mr Hill", but "Dame Street"
_BORNE = ADDRESSED | {"lord", "lady"}
_OFFICES = TITLES - NAMELIKE
_HELD = _OFFICES - PARTS_OF_TITLES
_ENDS = OCCUPATIONS | (TITLES - PARTS_OF_TITLES) | {"state", "former", "crown"}
_SEVERAL = frozenset(f"{word}s" for word in _OFFICES - PARTS_OF_TITLES if word.isalpha() and not word.endswith("s"))  # "Senators Ada Berg and …"
_ROMAN = re.compile(r"[IVX]{2,5}|V")
_PART_OF_NAMES = ("pope", "lady", "king", "queen", "prince", "princess")  # before one word, a title that nobody leaves out
_OF_TOWNS = ("General",)  # "General Santos"
_STATES = ("United States", "US", "U.S.")  # "a United States District judge"
_BEFORE_GIVEN = ("Canon",)  # before a given name a title, else a maker of cameras
_OF_COURTS = ("District", "Circuit", "Federal", "Majority", "Minority")  # "United States District Judge"
_LINKS = frozenset("of the for and &".split())  # of JOINING, those with which no surname begins: "Mayor de Vran"
_INITIALS = 3  # letters: "co-" and "Dr-" are no offices
_LONGEST_NAME = 4  # words of a person's


def titled(run: Run) -> Iterator[Run]:
    """The name without its title, and what stands before the title by itself: "FBI Director James Berg", "US President Ada Berg"."""
    words = run.words
    if run.name in BODIES or (words[0] in _OF_TOWNS and run.name in towns()):
        yield run
        return
    if words[-1] == "District" and " ".join(words[:-1]) in _STATES:
        words, run = words[:-1], Run(run.start, words[:-1])
    held = _office_of(words)
    if held == len(words):
        return
    if held:
        words, run = words[:-held], Run(run.start, words[:-held])
    if all(_is_office(word) for word in words) and (len(words) > 1 or words[0].lower() not in NAMELIKE | {"queens"}):
        return
    last = next((place for place in range(len(words) - 2, -1, -1) if _ends_title(words, place) and _is_title(words, place)), -1)
    if last < 0 and not (run.titles or run.ruled):
        yield from parted(run)
        return
    first = last
    while first > 0 and (_is_office(words[first - 1]) or _is_chief(words, first)) and words[first - 2 : first] != ("of", "Representatives"):
        first -= 1
    lead = words[: max(first, 0)]
    while lead and lead[-1] in _OF_COURTS:
        lead = lead[:-1]
    if lead:
        yield from parted(Run(run.start, lead))  # "Republican US" of "Republican US Senator"
    titles = frozenset(word.lower() for word in words[max(first, 0) : last + 1])
    yield from _named(run, words, last, titles)


def _office_of(words: tuple[str, ...]) -> int:
    """How many words of a name are only an office, "Prime Minister" of "Kvitka Prime Minister"; all where whose it is names nobody, as in "Norwegian
    Prime Minister"."""
    held = next((count for count, word in enumerate(reversed(words)) if not _is_office(word)), len(words))
    if not held or held == len(words) or words[-1].lower() not in _HELD:
        return 0
    lead = words[:-held]
    if all(is_people(word) for word in lead):
        return len(words)
    return held if " ".join(lead) in BODIES or " ".join(lead) in places() or (len(lead) == 1 and lead[0].lower() in COMPANIES) else 0


def _named(run: Run, words: tuple[str, ...], last: int, titles: frozenset[str]) -> Iterator[Run]:
    """What follows the title that ends at `last`, with it where nobody leaves it out."""
    numbered = len(words) - last == 3 and _ROMAN.fullmatch(words[-1]) is not None  # "Queen Astrid II"
    if last >= 0 and words[last].lower() in _PART_OF_NAMES and (numbered or (last == len(words) - 2 and len(words[-1]) > 1)):
        last -= 1  # "Pope Francis"
    before = " ".join(words[: last + 1])
    named = Run(run.start + len(before) + bool(before), words[last + 1 :], titles)
    if numbered:
        yield named
    else:
        yield from parted(named)


def _ends_title(words: tuple[str, ...], place: int) -> bool:
    return _may_be_title(words[place]) or words[max(0, place - 1) : place + 1] == ("Chief", "Executive")


def _is_chief(words: tuple[str, ...], first: int) -> bool:
    """ "Chief Operating" of "Chief Operating Officer Ada Berg"."""
    return first > 1 and words[first - 2 : first][0] == "Chief" and words[first] == "Officer"


@lru_cache(maxsize=1 << 14)
def _is_office(word: str) -> bool:
    """ "Minister", "Vice-President", "ex-King", "President-elect"."""
    lower = word.lower()
    if word.isupper() and len(word) > 1 and lower in NAMELIKE:
        return False  # of a headline in capitals: "MY SON AND I"
    if lower in TITLES or "-" not in lower:
        return lower in TITLES or lower in _SEVERAL
    parts = lower.removesuffix("-elect").split("-")
    return any(part in _OFFICES and len(part) > _INITIALS for part in (parts[0], parts[-1]))


@lru_cache(maxsize=1 << 14)
def _may_be_title(word: str) -> bool:
    """No title ends with "Foreign"."""
    if word.isupper() and len(word) > 1 and word.lower() in NAMELIKE:
        return False  # of a headline in capitals: "MY SON AND I"
    return word in _BEFORE_GIVEN or word.lower() in _ENDS or word.lower() in _SEVERAL or ("-" in word and _is_office(word))


def _is_title(words: tuple[str, ...], place: int) -> bool:
    """Whether the word at `place` is a title and what follows it a person."""
    after, lead = words[place + 1 :], words[:place]
    if words[place] in _BEFORE_GIVEN and after[0] not in given_names():
        return False
    if not _is_office(words[place]) and (len(after) < 2 or not after[1][0].isupper()):
        return False
    if words[place] == "of" or len(after) > _LONGEST_NAME or set(after) <= _NUMBERED or "of" in after or after[0].lower() in _LINKS:
        return False
    if not _is_borne(words[place].lower(), after):
        return False
    known = not lead or " ".join(lead) in places() or all(is_known_word(word) for word in lead)
    return known or words[place].lower() not in NAMELIKE or (len(after) > 1 and after[0] in given_names())


def _is_borne(title: str, after: tuple[str, ...]) -> bool:
    """Whether people are called what follows the title: "Mr Hill" and "Dame Ada Lane", but no "President Street"."""
    first, given = after[0].lower(), after[0] in given_names()
    if len(after) == 1 and title in _BORNE and first in _HILLS:
        return True
    never = _NEVER_SURNAMES - TITLED_SURNAMES if title in ADDRESSED and len(after) == 2 and given else _NEVER_SURNAMES
    return (given or first not in _NO_SURNAMES) and not any(word.lower() in never for word in after[1:])
