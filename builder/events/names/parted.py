"""Names that only stand together, apart."""

import re
from collections.abc import Iterator

from builder.events.gazetteers.gazetteer import (
    BODIES,
    COMPANIES,
    JOINING,
    NAMELIKE,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PLACE_WORDS,
    SURNAMES,
    THINGS,
)
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_common_word import is_common_word
from builder.events.gazetteers.is_known_word import is_known_word
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import COUNTIES, places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run

_NO_SURNAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS
_MADE = _NO_SURNAMES - THINGS
_NEVER_SURNAMES = _NO_SURNAMES - SURNAMES
_OCCUPIED = OCCUPATIONS - NAMELIKE
_COUNTY = re.compile(r"[A-Z][a-z]{2,20}shire$")
_NATIONS = ("England", "Ireland", "Scotland", "Wales")
_STAYED_AT = ("Farm", "Cottage", "Hotel")
_PARTISANS = ("democrat", "republican")
_NO_GIVEN = frozenset("UK US USA U.S. U.K. EU UN Atlantic Pacific Arctic Mediterranean".split())  # of these nobody is called: "the UK Berg tribute"
_CREDITED = ("Reuters", "AP", "AFP")  # behind a picture, before the sentence: "Reuters Lund Mills is closed"
# Of an office told behind a name: "Ada Berg Interior secretary".
_DANGLING = frozenset(
    "Interior Foreign Finance Defence Defense Health Environment Energy Home Retired Prime Vice Deputy Acting US UK U.S. EU".split()
)
_LONGEST_NAME = 4  # words of a person's


def parted(run: Run) -> Iterator[Run]:
    """ "Scotland Ada Berg", "BBC Ada Berg", "Democratic New York", "Ada Berg BBC News": two names that only stand together."""
    words = run.words
    if run.name in places() or run.name in BODIES:
        yield run
        return
    if len(words) > 1 and (count := _two_places(words) or _glued(words)):
        yield from _parted(run, count)
        return
    if len(words) == 3 and words[0] in given_names() and words[-1] in _DANGLING:
        yield Run(run.start, words[:-1], run.titles)
        return
    if len(words) > 2 and words[-2:] == ("Party", "Conference"):
        yield Run(run.start, words[:-1])
        return
    if words[-1] == "Flight" and len(words) > 1 and run.name not in BODIES:
        yield Run(run.start, words[:-1])
        return
    if (count := _trade_name(words)) and len(words) > count:
        yield Run(run.start, words[:count])
        return
    if len(words) > 1 and is_people(words[0]) and " ".join(words[1:]) in places():
        yield Run(run.start + len(words[0]) + 1, words[1:], run.titles)
        return
    if (count := _before_larger(words)) or (count := _before_person(words)):
        lead = Run(run.start, words[:count])
        yield from parted(lead)
        yield Run(lead.end + 1, words[count:])
        return
    yield run


def _before_larger(words: tuple[str, ...]) -> int:
    """ "Ulvika Norway", "Ulvika Vestreshire": the words of the town, or 0."""
    town, larger = words[:-1], words[-1]
    if not town:
        return 0
    known = larger in places() and (_is_town(town) or (larger in _NATIONS and _is_village(town)))
    known = known or ((larger in COUNTIES or _COUNTY.match(larger) is not None) and _is_in_county(town))
    return len(town) if known else 0


def _before_person(words: tuple[str, ...]) -> int:
    """ "Scotland Ada Berg", "New York Ada Berg": the words before the given name, or 0."""
    for count in sorted(range(1, len(words) - 1), key=lambda at: " ".join(words[:at]) not in places()):
        named = words[count] in given_names() and words[count + 1][0].isupper() and len(words) - count <= _LONGEST_NAME - 1
        if named and is_known_word(" ".join(words[:count])) and not any(word.lower() in _NO_SURNAMES for word in words[count:]):
            return count
    return 0


def _two_places(words: tuple[str, ...]) -> int:
    """ "Los Angeles Staples Center", "Vestre Farm Ulvika": the words of the first, or 0."""
    if len(words) == 3 and words[1] in _STAYED_AT and words[2].lower() not in _NO_SURNAMES and words[0] not in given_names():
        return 2
    return next((at for at in range(1, len(words)) if " ".join(words[:at]) in places() and " ".join(words[at:]) in places()), 0)


def _glued(words: tuple[str, ...]) -> int:
    """ "Broadcaster Ada Berg", "Ada Berg BBC News", "Ada Berg Ole Lund", "Los Angeles Berg", "Reuters Oslo": the words of the first, or 0."""
    if words[0] in _CREDITED and words[1].lower() not in ORGANISATION_WORDS and words[1] not in _CREDITED:
        return 1
    if len(words) == 2:
        return int((words[0] in _NO_GIVEN or words[0].lower() in _PARTISANS) and is_surname(words[1]))
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
    """The first `count` words and the rest; an occupation is a title, and whose picture it is nobody of what is told."""
    lead = Run(run.start, run.words[:count], run.titles)
    occupied = lead.name.lower().removesuffix("s") in _OCCUPIED
    if not occupied and lead.name not in _CREDITED:
        yield lead
    yield Run(lead.end + 1, run.words[count:], frozenset((lead.name.lower(),)) if occupied else frozenset())


def _is_town(words: tuple[str, ...]) -> bool:
    """ "Brecon" of "Brecon Wales", but no "South"."""
    name = " ".join(words)
    return words[0].lower() not in _NO_SURNAMES and words[0] not in given_names() and (name in places() or name in towns() or name.endswith("shire"))


def _is_village(words: tuple[str, ...]) -> bool:
    """ "Llanulvika" of "Llanulvika Wales": one word that is no other."""
    name = " ".join(words)
    return len(words) == 1 and not (is_known_word(name) or is_common_word(name) or is_surname(name) or name in given_names())


def _is_in_county(words: tuple[str, ...]) -> bool:
    """ "Ulvika" of "Ulvika Vestreshire", but no "North" and no "Ada Jane"."""
    return len(words) < 3 and words[0] not in given_names() and not any(word.lower() in _NO_SURNAMES or word in JOINING for word in words)


def _trade_name(words: tuple[str, ...]) -> int:
    """ "Boeing B-17", "Lion Air Flight": how many words are the maker's, before what it made; 0 where none is."""
    count = 1 if words[0].lower() in COMPANIES else 2 if " ".join(words[:2]) in BODIES else 0
    return 0 if not count or any(word.lower() in _MADE or word in JOINING for word in words[count:]) else count
