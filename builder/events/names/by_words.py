"""What a name is the name of by its own words."""

from functools import lru_cache

from builder.events.gazetteers.gazetteer import (
    BODIES,
    COMPANIES,
    HILLS,
    NAMELIKE,
    NO_BODIES,
    OCCASIONS,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PLACE_OPENERS,
    PLACE_WORDS,
    RULED_WITH_OF,
    SHORT_BODIES,
    THINGS,
    TITLES,
)
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Kind, NameKind

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
_FALLEN = ("KIA", "MIA", "POW")  # of soldiers
# On television.
_SHOWS = frozenset("Coronation Street|Sesame Street|Downton Abbey|Fawlty Towers|Knots Landing".split("|"))
_LINKS = ("of", "for", "and", "on", "&")
_MADE = frozenset("organ mission telescope satellite rocket spacecraft prize album tour exhibition".split())
# What heads a body's name in French, Spanish, Portuguese and Italian.
_IN_FRONT = frozenset(
    "orchestre orquesta universidad universidade université università banco banque banca partido parti partito ministère ministerio asociación "
    "associação federación fédération instituto institut confederación sociedad société comité radiotelevisión".split()
)
_COMMON = frozenset("office company agency board team service".split())  # "The Office", on television
_COUNTRYWIDE = ("national", "federal")
_PUBLIC = ("observatory", "theatre", "theater", "garden", "gardens")


@lru_cache(maxsize=1 << 14)
def by_words(words: tuple[str, ...], opened: bool) -> Kind | None:
    """By the words of the name: "Nordic Council", "Lake Vener", "WHO". `opened`: "the" stands before it."""
    lowers = [word.lower() for word in words]
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
    if (
        lowers[-1] in _OFFICES
        or " ".join(words) in _SHOWS
        or lowers[-2:] == ["party", "conference"]
        or (words[0] == "The" and len(words) == 2 and lowers[1] in _COMMON)
    ):
        return NameKind.OTHER, 3  # "House Speaker"
    if _is_institution(words, lowers, head):
        return NameKind.ORGANISATION, 3
    if lowers[0] == "member" and lowers[-1] in ("state", "states"):
        return NameKind.OTHER, 3
    if _is_part_of_place(words) or lowers[head] in PLACE_WORDS or (_is_opened(lowers) and lowers[head] not in _NO_PLACES):
        return NameKind.PLACE, 3
    return _by_head(words, lowers, head)


def _is_institution(words: tuple[str, ...], lowers: list[str], head: int) -> bool:
    """ "Ulvika Hall of Fame", "Kvitka Task Force North", "Doctors for Peace", "Nordic Theatre", "Vestre University Ulvika"."""
    if words[-2] in ("and", "&") and words[-1] in ("Co", "Co."):
        return True  # "Lund, Berg and Co."
    if lowers[0] in _IN_FRONT and not THINGS.issuperset(lowers[1:]) and words[-1] not in places():
        return True
    if lowers[-1] in ("brothers", "sisters") and len(words) == 2 and lowers[0] not in THINGS and not is_people(words[0]):
        return True
    if len(words) > 2 and lowers[0] in _COUNTRYWIDE and lowers[-1] == "system":
        return True  # "Federal Reserve System"
    if lowers[-2:] in (["red", "cross"], ["red", "crescent"]) or (lowers[head] == "observatory" and "for" in lowers[head:]):
        return True  # "Norwegian Red Cross", "Observatory for Human Rights"
    if lowers[-3:] == ["hall", "of", "fame"] or ("task" in lowers and "task force" in " ".join(lowers)) or _is_movement(words):
        return True
    public = lowers[head] in _PUBLIC and (is_people(words[0]) or lowers[0] in THINGS)
    return public or (len(words) > 2 and lowers[-2] in ORGANISATION_WORDS and words[-1] in places())


def _by_head(words: tuple[str, ...], lowers: list[str], head: int) -> Kind | None:
    """By the word that heads the name, or by a body's name inside it."""
    if lowers[-1] in OCCASIONS and lowers[-1] not in ORGANISATION_WORDS and head == len(words) - 1:
        return (NameKind.OTHER, 3) if ORGANISATIONS.intersection(lowers) else None  # "MTV Music Awards"
    if lowers[head] in ORGANISATION_WORDS or lowers[-1] in ORGANISATION_WORDS or (lowers[0] in _MEMBERS and "of" in lowers):
        return NameKind.ORGANISATION, 3
    if words[0] in given_names() or not ORGANISATIONS.intersection(lowers):
        return None
    return (NameKind.OTHER if lowers[-1] in _MADE else NameKind.ORGANISATION), 3  # "NASA Mission"


def _alone(word: str, numbered: bool) -> Kind | None:
    lower = word.lower()
    if numbered and lower in ("radio", "channel"):
        return NameKind.ORGANISATION, 3
    if word in _FALLEN:
        return NameKind.OTHER, 3
    if word == "Gulf":
        return NameKind.PLACE, 3
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


def _is_movement(words: tuple[str, ...]) -> bool:
    """ "Doctors for Peace"."""
    return len(words) > 2 and words[1] == "for" and words[0].endswith(("s", "en")) and words[2][0].isupper()


def _is_opened(lowers: list[str]) -> bool:
    """ "Lake Vener", "Gulf of Oman", "City of York", but no "Republic Act"."""
    return lowers[0] in PLACE_OPENERS and (lowers[1] == "of" or (lowers[0] not in RULED_WITH_OF and not THINGS.intersection(lowers)))


def _is_part_of_place(words: tuple[str, ...]) -> bool:
    """ "South Wales", "Northern Syria", "Eastern Mediterranean"."""
    return len(words) > 1 and words[0].lower() in _DIRECTIONS and (" ".join(words[1:]) in places() or words[1:] in _REGIONS)
