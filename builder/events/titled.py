"""Titles and what else stands before a person's name, off."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.events.cast import Run
from builder.events.gazetteer import (
    BODIES,
    COMPANIES,
    JOINING,
    NAMELIKE,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PARTS_OF_TITLES,
    PLACE_WORDS,
    SURNAMES,
    THINGS,
    TITLES,
)
from builder.events.given_names import given_names
from builder.events.is_people import is_people
from builder.events.is_surname import is_surname
from builder.events.places import COUNTIES, places
from builder.events.towns import towns

_NUMBERED = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_NO_SURNAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS
_MADE = _NO_SURNAMES - THINGS
_NEVER_SURNAMES = _NO_SURNAMES - SURNAMES
_OFFICES = TITLES - NAMELIKE
_OCCUPIED = OCCUPATIONS - NAMELIKE
_ENDS = OCCUPATIONS | (TITLES - PARTS_OF_TITLES) | {"state", "former", "crown"}
_SEVERAL = frozenset(f"{word}s" for word in _OFFICES - PARTS_OF_TITLES if word.isalpha() and not word.endswith("s"))  # "Senators Ada Berg and …"
_KNOWN = TITLES | ORGANISATION_WORDS | ORGANISATIONS | COMPANIES | THINGS
_PART_OF_NAMES = ("pope", "lady", "king", "queen", "prince", "princess")  # before one word, a title that nobody leaves out
_OF_TOWNS = ("General",)  # "General Santos"
_STATES = ("United States", "US", "U.S.")  # "a United States District judge"
_OF_COURTS = ("District", "Circuit", "Federal", "Majority", "Minority")  # "United States District Judge"
_COUNTY = re.compile(r"[A-Z][a-z]{2,20}shire$")
_STAYED_AT = ("Farm", "Cottage", "Hotel")
_NATIONS = frozenset("UK US USA U.S. U.K. EU UN".split())  # of these nobody is called: "the UK Berg tribute"
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
    if all(_is_office(word) for word in words) and (len(words) > 1 or words[0].lower() not in NAMELIKE):
        return
    last = next((place for place in range(len(words) - 2, -1, -1) if _may_be_title(words[place]) and _is_title(words, place)), -1)
    if last < 0 and not (run.titles or run.ruled):
        yield from _placed(run)
        return
    first = last
    while first > 0 and _is_office(words[first - 1]):
        first -= 1
    lead = words[: max(first, 0)]
    while lead and lead[-1] in _OF_COURTS:
        lead = lead[:-1]
    if lead:
        yield Run(run.start, lead)
    titles = frozenset(word.lower() for word in words[max(first, 0) : last + 1])
    if last >= 0 and words[last].lower() in _PART_OF_NAMES and last == len(words) - 2 and len(words[-1]) > 1:
        last -= 1  # "Pope Francis"
    before = " ".join(words[: last + 1])
    yield from _placed(Run(run.start + len(before) + bool(before), words[last + 1 :], titles))


def _placed(run: Run) -> Iterator[Run]:
    """ "Scotland Ada Berg", "BBC Ada Berg", "Democratic New York", "Ada Berg BBC News": two names that only stand together."""
    words = run.words
    if run.name in places() or run.name in BODIES:
        yield run
        return
    if len(words) > 1 and (count := _two_places(words) or _glued(words)):
        yield from _parted(run, count)
        return
    if (count := _trade_name(words)) and len(words) > count:
        yield Run(run.start, words[:count])
        return
    if len(words) > 1 and is_people(words[0]) and " ".join(words[1:]) in places():
        yield Run(run.start + len(words[0]) + 1, words[1:], run.titles)
        return
    if len(words) > 1 and (
        (words[-1] in places() and _is_town(words[:-1])) or ((words[-1] in COUNTIES or _COUNTY.match(words[-1])) and _is_in_county(words[:-1]))
    ):
        town = Run(run.start, words[:-1])
        yield town
        yield Run(town.end + 1, words[-1:])
        return
    for count in range(1, len(words) - 1):
        named = words[count] in given_names() and words[count + 1][0].isupper() and len(words) - count <= _LONGEST_NAME - 1
        if named and _is_known(" ".join(words[:count])) and not any(word.lower() in _NO_SURNAMES for word in words[count:]):
            lead = Run(run.start, words[:count])
            yield lead
            yield Run(lead.end + 1, words[count:])
            return
    yield run


def _two_places(words: tuple[str, ...]) -> int:
    """ "Los Angeles Staples Center", "Vestre Farm Ulvika": the words of the first, or 0."""
    if len(words) == 3 and words[1] in _STAYED_AT and words[2].lower() not in _NO_SURNAMES and words[0] not in given_names():
        return 2
    return next((at for at in range(1, len(words)) if " ".join(words[:at]) in places() and " ".join(words[at:]) in places()), 0)


def _glued(words: tuple[str, ...]) -> int:
    """ "Broadcaster Ada Berg", "Ada Berg BBC News", "Ada Berg Ole Lund", "Los Angeles Berg": the words of the first, or 0."""
    if len(words) == 2:
        return int(words[0] in _NATIONS and is_surname(words[1]))
    given = [word in given_names() for word in words]
    count = next((place for place, word in enumerate(words) if word.isupper() and word.lower() in ORGANISATIONS), 0)
    if given[0] and count in (2, 3):
        return count
    if any(word.lower() in _NEVER_SURNAMES for word in words[2:]):
        return 0
    if words[0].lower().removesuffix("s") in _OCCUPIED and given[1]:
        return 1
    if len(words) == 4 and given == [True, False, True, False] and is_surname(words[1]):
        return 2
    return 2 if len(words) == 3 and " ".join(words[:2]) in places() and is_surname(words[2]) and not words[2].endswith("s") else 0


def _parted(run: Run, count: int) -> Iterator[Run]:
    """The first `count` words and the rest; an occupation is a title."""
    lead = Run(run.start, run.words[:count], run.titles)
    occupied = lead.name.lower().removesuffix("s") in _OCCUPIED
    if not occupied:
        yield lead
    yield Run(lead.end + 1, run.words[count:], frozenset((lead.name.lower(),)) if occupied else frozenset())


def _is_town(words: tuple[str, ...]) -> bool:
    """ "Brecon" of "Brecon Wales", but no "South"."""
    name = " ".join(words)
    return words[0].lower() not in _NO_SURNAMES and words[0] not in given_names() and (name in places() or name in towns() or name.endswith("shire"))


def _is_in_county(words: tuple[str, ...]) -> bool:
    """ "Ulvika" of "Ulvika Vestreshire", but no "North" and no "Ada Jane"."""
    return len(words) < 3 and words[0] not in given_names() and not any(word.lower() in _NO_SURNAMES or word in JOINING for word in words)


def _trade_name(words: tuple[str, ...]) -> int:
    """ "Boeing B-17", "Lion Air Flight": how many words are the maker's, before what it made; 0 where none is."""
    count = 1 if words[0].lower() in COMPANIES else 2 if " ".join(words[:2]) in BODIES else 0
    made = words[count:]
    return 0 if any(word.lower() in _MADE or word in JOINING for word in made) else count


@lru_cache(maxsize=1 << 14)
def _is_office(word: str) -> bool:
    """ "Minister", "Vice-President", "ex-King", "President-elect"."""
    lower = word.lower()
    if lower in TITLES or "-" not in lower:
        return lower in TITLES or lower in _SEVERAL
    parts = lower.removesuffix("-elect").split("-")
    return any(part in _OFFICES and len(part) > _INITIALS for part in (parts[0], parts[-1]))


@lru_cache(maxsize=1 << 14)
def _may_be_title(word: str) -> bool:
    """No title ends with "Foreign"."""
    return word.lower() in _ENDS or word.lower() in _SEVERAL or ("-" in word and _is_office(word))


def _is_title(words: tuple[str, ...], place: int) -> bool:
    """Whether the word at `place` is a title and what follows it a person."""
    after, lead = words[place + 1 :], words[:place]
    if not _is_office(words[place]) and (len(after) < 2 or not after[1][0].isupper()):
        return False
    if words[place] == "of" or len(after) > _LONGEST_NAME or set(after) <= _NUMBERED or "of" in after or after[0].lower() in _LINKS:
        return False
    if (after[0].lower() in _NO_SURNAMES and after[0] not in given_names()) or any(word.lower() in _NEVER_SURNAMES for word in after[1:]):
        return False
    known = not lead or " ".join(lead) in places() or all(_is_known(word) for word in lead)
    return known or words[place].lower() not in NAMELIKE or (len(after) > 1 and after[0] in given_names())


def _is_known(word: str) -> bool:
    return word.lower() in _KNOWN or word in places() or is_people(word) or word.isupper()
