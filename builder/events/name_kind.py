"""What a name is the name of, by its own words and those beside it."""

import re

from builder.events.as_body import as_body
from builder.events.as_person import as_person
from builder.events.as_place import as_place
from builder.events.cast import NameKind, Run
from builder.events.gazetteer import (
    BODIES,
    COMPANIES,
    HILLS,
    NAMELIKE,
    NO_BODIES,
    OCCASIONS,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PARTS_OF_TITLES,
    PLACE_OPENERS,
    PLACE_WORDS,
    RULED_WITH_OF,
    SHORT_BODIES,
    SURNAMES,
    THINGS,
    TITLES,
)
from builder.events.given_names import given_names
from builder.events.is_people import is_people
from builder.events.places import places
from builder.events.towns import towns

Kind = tuple[NameKind, int]  # with how sure it is: 3 by the name itself, 2 by a clear sign, 1 by a weak one, 0 not at all

_DIRECTIONS = frozenset("north south east west northern southern eastern western central upper lower greater northeastern northwestern".split())
_REGIONS = frozenset((word,) for word in "Mediterranean Atlantic Pacific Africa Asia Europe America Balkans Caucasus Sahara Rhodesia".split())
_NO_TEAMS = THINGS | PLACE_WORDS | ORGANISATION_WORDS | TITLES | NO_BODIES
_PAPERS = ("Sun", "Star", "Globe", "Mirror", "Express", "Echo", "Argus")  # "Baltimore Sun"
_ALL_OVER = frozenset("US U.S. USA UK U.K. EU Europe Africa Asia America United States".split())
_NO_PLAYERS = OCCUPATIONS - {"king", "senator", "pilot"}  # "Los Angeles Kings"
_ALONE = ORGANISATIONS | COMPANIES
_OFFICES = OCCUPATIONS - NAMELIKE
_NO_PLACES = ORGANISATION_WORDS | TITLES
_MEMBERS = ORGANISATION_WORDS.union("knights daughters friends brothers sisters sons".split())  # "Knights of Columbus"
_LINKS = ("of", "for", "and", "on", "&")
_OPENED = re.compile(r"\b[Tt]he\s+$")
_MIXED = re.compile(r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!La)(?<!Le)(?<!Van)(?<!Fitz)(?<=[a-z])[A-Z]")
_AT = re.compile(r"\b(?:at|in|from|inside|outside|near|into) (?:the )?$")
# What a name follows that is a work's: "her debut album Ulvika Coast", "the film “Ulvika Street”".
_IS_WORK = re.compile(
    r"\b(?:album|single|song|track|novel|memoir|autobiography|film|movie|musical|sitcom|soap opera|documentary|video game|EP|hit|ballad|anthem|poem"
    r"|sequel|short story|blockbuster|thriller|comedy|bestseller)s?(?: (?:called|titled|entitled|named))?,? [“\"'‘]?$"
)
_LEADING = frozenset("in at from to near into through via around outside".split())
_OF_TITLES = frozenset("By For From In To With".split())
_GLANCE = 60  # code points before a name that are looked at
_SURE = 3
_CLEAR = 2
_LONGEST_NAME = 4  # words of a person's


def name_kind(text: str, run: Run, small: frozenset[str]) -> Kind:
    """The kind of the name at `run` in the article's `text`, and how sure it is, 3 to 0; OTHER and 0 where nothing tells."""
    name, words, lowers = run.name, run.words, [word.lower() for word in run.words]
    before = text[max(0, run.start - _GLANCE) : run.start]
    if name in places() or (lowers[-1] == "house" and len(words) == 2 and name not in BODIES and _AT.search(before)):
        return NameKind.PLACE, 3
    if not _OF_TITLES.isdisjoint(words[1:]) and name not in BODIES:
        return NameKind.OTHER, 3  # "Songs In The Park"
    opened = before.rstrip().endswith("he") and _OPENED.search(before) is not None
    if len(words) > 1 and _IS_WORK.search(before) and name not in BODIES:
        return NameKind.OTHER, 3
    by_itself = (
        _by_itself(words, lowers, opened) if not (name == "House" and (opened or before.endswith("Senate and "))) else (NameKind.ORGANISATION, 3)
    )
    if by_itself == (NameKind.ORGANISATION, 2) and as_place(text, run, before, small) == _SURE:
        return NameKind.PLACE, _SURE  # "the Amazon rainforest"
    if by_itself is not None and not (run.titles and (len(words) == 1 or lowers[-1] in SURNAMES)):
        return by_itself
    if run.titles - PARTS_OF_TITLES and len(words) <= _LONGEST_NAME and "of" not in words:
        return NameKind.PERSON, 3
    mixed = _MIXED.search(name)  # "CentOS": nobody's name, and no place's
    person = 0 if mixed or opened else as_person(text, run, before, lowers)
    if person == 1 and not small.isdisjoint(lowers):
        person = 0  # "Alien Stock", where aliens are told of
    place = as_place(text, run, before, small) if person < _SURE and not mixed else 0
    body = as_body(text, run, before, small) if person < _CLEAR and place < _SURE and words[0].lower() not in NO_BODIES else 0
    best, kind = max((person, NameKind.PERSON), (place, NameKind.PLACE), (body, NameKind.ORGANISATION), key=lambda sign: sign[0])
    if not best and len(words) == 1 and before.rpartition(" ")[0].rpartition(" ")[2].lower() in _LEADING:
        return NameKind.PLACE, 0  # tells nothing alone, but with a clearer mention: "from Omsk"
    return (kind, best) if best else (NameKind.OTHER, 0)


def _by_itself(words: tuple[str, ...], lowers: list[str], opened: bool) -> Kind | None:
    """By the words of the name: "Nordic Council", "Lake Vener", "WHO"."""
    if " ".join(words) in BODIES:
        return NameKind.ORGANISATION, 3
    numbered = words[-1].isdigit() and len(words) > 1
    if numbered:  # "Interstate 80", "BBC Radio 4"
        words, lowers = words[:-1], lowers[:-1]
    if lowers[-1].endswith((".com", ".org", ".net")) or _is_team(words, opened) or _is_band(words):
        return NameKind.ORGANISATION, 3
    if len(words) == 1:
        return _alone(words[0], numbered)
    if len(words) == 2 and words[0] in given_names() and lowers[1] in HILLS:
        return None
    head = next((place for place, word in enumerate(lowers) if word in _LINKS and place), len(words)) - 1
    if lowers[-1] in _OFFICES:
        return NameKind.OTHER, 3  # "House Speaker"
    public = lowers[head] in ("observatory", "theatre", "theater", "garden", "gardens") and (is_people(words[0]) or lowers[0] in THINGS)
    if public or (len(words) > 2 and lowers[-2] in ORGANISATION_WORDS and words[-1] in places()):
        return NameKind.ORGANISATION, 3
    if _is_part_of_place(words) or lowers[head] in PLACE_WORDS or (_is_opened(lowers) and lowers[head] not in _NO_PLACES):
        return NameKind.PLACE, 3
    if lowers[-1] in OCCASIONS and lowers[-1] not in ORGANISATION_WORDS and head == len(words) - 1:
        return (NameKind.OTHER, 3) if ORGANISATIONS.intersection(lowers) else None  # "MTV Music Awards"
    headed = lowers[head] in ORGANISATION_WORDS or lowers[-1] in ORGANISATION_WORDS or (lowers[0] in _MEMBERS and "of" in lowers)
    known = words[0] not in given_names() and ORGANISATIONS.intersection(lowers)
    return (NameKind.ORGANISATION, 3) if headed or known else None


def _alone(word: str, numbered: bool) -> Kind | None:
    lower = word.lower()
    if numbered and lower in ("radio", "channel"):
        return NameKind.ORGANISATION, 3
    if lower in PLACE_WORDS or lower == "area":
        return (NameKind.PLACE, 3) if numbered else None
    if lower in _ALONE:
        return NameKind.ORGANISATION, 3 if lower in ORGANISATIONS else 2
    return (NameKind.ORGANISATION, 3) if lower in SHORT_BODIES and word.isupper() else None


def _is_team(words: tuple[str, ...], opened: bool) -> bool:
    """ "the Boston Ravens": a place's name and a plural. `opened`: "the" stands before it."""
    last, town = words[-1], " ".join(words[:-1])
    if last in _PAPERS and town in places():
        return True
    one = last.lower().removesuffix("s")
    plural = one not in _NO_PLAYERS and last.endswith("s") and not last.endswith("ss") and last.lower() not in _NO_TEAMS
    local = (town in places() and town not in _ALL_OVER) or (opened and one != last and town in towns() and words[0].lower() not in _DIRECTIONS)
    return plural and local and (opened or words[0] not in given_names())


def _is_band(words: tuple[str, ...]) -> bool:
    """ "Kvitka And The Vranas"."""
    return len(words) == 4 and words[1:3] == ("And", "The") and (words[0] in given_names() or words[3].endswith("s"))


def _is_opened(lowers: list[str]) -> bool:
    """ "Lake Vener", "Gulf of Oman", "City of York", but no "Republic Act"."""
    return lowers[0] in PLACE_OPENERS and (lowers[1] == "of" or (lowers[0] not in RULED_WITH_OF and not THINGS.intersection(lowers)))


def _is_part_of_place(words: tuple[str, ...]) -> bool:
    """ "South Wales", "Northern Syria", "Eastern Mediterranean"."""
    return len(words) > 1 and words[0].lower() in _DIRECTIONS and (" ".join(words[1:]) in places() or words[1:] in _REGIONS)
