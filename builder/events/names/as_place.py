"""Whether what stands beside a name tells that it is a place's."""

import re

from builder.events.gazetteers.gazetteer import OCCASIONS, OCCUPATIONS, ORGANISATION_WORDS, PLACE_WORDS, SETTLEMENTS, THINGS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import COUNTIES, places
from builder.events.gazetteers.state_codes import SHORT_STATES
from builder.events.gazetteers.towns import towns
from builder.events.names.among_places import among_places
from builder.events.names.cast import Run
from builder.events.names.in_larger import in_larger
from builder.events.words import lexicon

_SETTLEMENT = "(?:" + "|".join(sorted(SETTLEMENTS)) + ")"
_AFTER_PLACE = re.compile(
    rf",\s+(?:an?|the)\s+(?:(?!of\b)[a-z-]{{2,20}}\s+){{0,2}}{_SETTLEMENT}\b|\s+in the (?:city|province|state|district|region) of\b"
    r"|\s+(?:county|district|island|province|region|town|village|river|airport|oil field|peninsula|municipality|rainforest"
    r"|volcano|glacier|mountain|desert|strait"
    r"|jungle|basin|coast|valley|cathedral|mosque|prison|stadium|(?:railway )?station|bridge|square|neighbou?rhood|suburb|area|arena|jail)\b"
)
# Built, so that a person's or a saint's name may stand before it as well: "at Kvitka mill", "St Ada's church".
_AFTER_BUILT = re.compile(
    r"\s+(?:hall|mill|farm|church|chapel|cemetery|churchyard|castle|abbey|colliery|cottage|manor|hotel|inn|pub|restaurant|nightclub|theatre|theater"
    r"|cinema|tower|lighthouse|temple|monastery|palace|hospital|medical cent(?:er|re)|primary school|high school)\b"
)
_BUILT_AT = re.compile(r"\b(?:at|in|near|inside|outside|from|of|to|called|named) (?:the |[A-Z]\w{1,20}['’]s )?[“\"]?$")
_QUOTED = re.compile(r"[”\"] (?:Inn|Hotel|pub|inn|hotel|[Tt]avern)\b")
# A day or a year that a place stands behind: "baptised 4 May 1789 in Ulvika".
_BORN = re.compile(
    r"\bb(?:orn|\.|apti[sz]ed)?,? (?:(?:circa|c\.?|about|abt\.?|on|in) )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:[A-Z][a-z]{2,8}\.?,? )?"
    r"(?:\d{1,2},? )?\d{4},? (?:in|at|near)? ?$"
)
_DATED = re.compile(r"\b1[0-9]\d\d,? (?:in|at|near) $")
_COUNTED = re.compile(r"\b(?:\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z]{2,12} ){0,2}in $")
_BEHIND_PLACE = re.compile(r"\b(?:in|at|near|from|of) ([A-Z]\w{2,20}), $")
_COUNTY_NEXT = re.compile(r" ([A-Z][a-z]{3,8})\b")  # "Ulvika Salop"
_ENDS = re.compile(r"[,.;)]|$")
_CALLED = re.compile(
    rf"\b(?:{_SETTLEMENT}|farm|house|estate|mansion|hamlet|cottage|manor),? (?:to be |now |then |formerly |also |once )?"
    r"(?:called|named|known as|dubbed) [“\"‘]?$"
)
_DIRECTIONS = ("North", "South", "East", "West", "Central")
_WATERS = frozenset("river lake mountain volcano".split())
_OF_PLACES = SETTLEMENTS | {f"{word}s" for word in SETTLEMENTS - {"state"}}  # "the census states Ada"
_NEAR = frozenset("in near across outside throughout around from to at visited of toward towards between".split())
_IN = frozenset("in near across outside throughout".split())
_IN_WHAT = re.compile(
    r"\b(?:publish(?:ed|es|ing)|appear(?:s|ed|ing|ances?)?|writ(?:es|ing|ten)|study|stud(?:y|ies)|paper|article|report(?:ed)?|interview|confidence"
    r"|[Pp]rizes?|[Aa]wards?|[Mm]edals?|doctorate|professor|interest(?:ed)?|believe[ds]?|faith|trust|invest(?:ed|ing|ments?)?|stakes?|shares?|roles?|star(?:s|red|ring)?|degree|majored|lectur\w+|play(?:ed|s|ing)?"
    r"|written|programmed|coded|developed) in $"
)
_PLACE_NEXT = re.compile(r"(?:,| in| near|, near)\s+((?:[A-Z][\w.-]{1,30})(?: [A-Z][\w.-]{1,30}){0,2})(?![’'\w])")
_IN_YEAR = re.compile(r" (?:in|on|until|till) (?:[A-Z][a-z]{2,8} )?\d")  # "at Forden in 1883"
_FROM = re.compile(r"\b[A-Z][\w’'-]{1,20} (?:[A-Z]\.? )?[A-Z][\w’'-]{2,20},? from $")  # "Ada Berg from Witney"
_SHORT = 4  # letters: too many short words are some town's name
# What is done in a place, and in nothing else that has a name.
_LIVED = re.compile(
    r"\b(?:(?:born|lived|living|lives?|died|dies|buried|settled|stayed|resid(?:ed|es|ing)|married|farmed|arrived|landed|crashed|hospitali[sz]ed|jailed"
    r"|grew up|raised|brought up|educated)(?: (?:again|later|there|together|and [a-z]{3,9}|in \d{4}))?(?: [Aa]ged \d{1,3})? (?:in|at|near)"
    r"|(?:moved|emmigrated|emigrated|immigrated|migrated|deported|evacuated|travell?ed|flew|flown|fled|returned|sailed|drove|exiled|relocated)"
    r" (?:back )?(?:to|from)|(?:resident|residents|native|outskirts|suburbs|streets|mayor|bishop|village|port) of) $"
)
_NAMING = frozenset("called named as dubbed".split())
_BRINGING = frozenset("in at near to from of".split())
_FIRST_WORDS = frozenset("La Las El Los Le Les San Santa São St St. Saint Port Fort New Tell Tel Ain Deir Al Villa Bad Kota Nizhny Novy".split())
_ARABIC = frozenset("Tell Tel Ain Deir Jabal Jebel Wadi Ras Khirbet Kafr Beit".split())
_NO_PLACES = THINGS | ORGANISATION_WORDS | OCCUPATIONS
_COUNTY = re.compile(r"[a-z]{3}(?:shire|istan|abad)$|^[A-Z][a-z]+-(?:on|upon|under|le|by|in)-(?:the-)?[A-Z]")  # "Southend-on-Sea"


def as_place(text: str, run: Run, before: str, small: frozenset[str]) -> int:
    """How surely the name at `run` of `text`, with the words `before` it, is a place's: 3 to 1 as the sign is clear, else 0. `small` are words
    that the text writes in small letters too."""
    alone, name = len(run.words) == 1, run.name
    foreign = is_people(run.words[-1]) and not (alone and in_larger(text, run))
    if len(run.words) > 3 or foreign or run.words[-1].lower() in (_NO_PLACES if alone else OCCASIONS):
        return 0
    ahead = before.rsplit(None, 3)[-3:]
    called = ahead and ahead[-1] in _NAMING and _CALLED.search(before)
    if called or _AFTER_PLACE.match(text, run.end) or _QUOTED.match(text, run.end) or _follows_kind(ahead):
        return 3
    part = len(run.words) == 2 and run.words[0] in _DIRECTIONS and run.words[1] in towns()  # "South Ulvika"
    if part or _is_clear(text, run, before, ahead, small) or _is_dated(text, run, before) or among_places(text, run, before):
        return 2
    if not alone or name.isupper():
        return int(not alone and _is_by_words(text, run, before, ahead))
    return int(_is_led(text, run, before, ahead, small))


def _is_dated(text: str, run: Run, before: str) -> bool:
    """ "born 1848 in Vestre Ulvika", "at Vestre Ulvika mill", “Ulvika” Inn."""
    if run.titles or run.words[0] in given_names() or run.name.isupper():
        return False
    led = before.endswith((" in ", " at ", " near ")) or before[-2:-1].isdigit()
    if led and (_BORN.search(before) or (_DATED.search(before) and not _IN_WHAT.search(before))):
        return True
    return _AFTER_BUILT.match(text, run.end) is not None and _BUILT_AT.search(before) is not None


def _is_by_words(text: str, run: Run, before: str, ahead: list[str]) -> bool:
    """Several words: "in Tell Ulvik", "12 in Ulvik del Sur", "in Ulvika, Vestre Kvitka."."""
    words = run.words
    if words[0] in _ARABIC and len(words) == 2:
        return True
    if words[0] in _FIRST_WORDS and len(words) == 2 and _is_near(ahead, _IN):
        return True
    if words[0] in given_names() or is_surname(words[-1]) or any(word.lower() in THINGS for word in words):
        return False
    if before.endswith(" in ") and _COUNTED.search(before):
        return True
    behind = _BEHIND_PLACE.search(before) if before.endswith(", ") else None
    return behind is not None and (behind.group(1) in towns() or behind.group(1) in places()) and _ENDS.match(text, run.end) is not None


def _is_clear(text: str, run: Run, before: str, ahead: list[str], small: frozenset[str]) -> bool:
    """By what is done there, by the larger place it is in, or by a table and a word that leads to it."""
    name, alone = run.name, len(run.words) == 1
    if run.ruled and run.words[-1].lower() not in ORGANISATION_WORDS:
        return True
    if ahead and ahead[-1] in _BRINGING and _LIVED.search(before) and not text.startswith(("'s", "’s"), run.end):
        return True
    if ahead and ahead[-1] == "at" and _IN_YEAR.match(text, run.end):
        return True
    if run.words[-1] == "Market" and not alone and _is_near(ahead, _IN):
        return True
    town, given = name in towns(), name in given_names()
    around = _around(text, run.end)
    if "shire" in around and alone:
        return True
    if around and not around.isdisjoint(places()) and (town or _is_near(ahead, _NEAR, opened=True)) and not _IN_WHAT.search(before):
        return True
    if alone and not given and (county := _COUNTY_NEXT.match(text, run.end)) and county.group(1) in COUNTIES:
        return True
    if not town:
        return _COUNTY.search(name) is not None
    if not given and (not around.isdisjoint(towns()) or (_follows_place(ahead) and name.lower() not in small)):
        return True
    return not alone or _is_near(ahead, _IN if given else _NEAR) or _COUNTY.search(name) is not None


def _around(text: str, end: int) -> set[str]:
    """The larger place told behind a name: "Ulvika, Norway", "Ulvika in Vestreshire"."""
    following = _PLACE_NEXT.match(text, end)
    if following is None:
        return set()
    name = following.group(1)
    if _COUNTY.search(name.rstrip(".").partition(" ")[0]):
        return {"England", "shire"} if text[end] == "," else {"England"}
    state = SHORT_STATES.get(name.partition(".")[0], "") if "." in name else ""
    return {name, name.rstrip("."), name.partition(" ")[0]} | ({state} if state else set())


def _is_led(text: str, run: Run, before: str, ahead: list[str], small: frozenset[str]) -> bool:
    """Whether a word that mostly brings a place leads to one word: "in Ulvika", "Ada Berg from Ulvika"."""
    name = run.name
    if ahead and ahead[-1].endswith(",") and ahead[-1][:1].isupper() and ahead[-1][:-1].lower() in PLACE_WORDS:
        return True
    if name.lower() in small or name.lower() in lexicon.STOP_WORDS:
        return False
    given = name in given_names()
    town = name in towns() and name.lower() not in PLACE_WORDS and len(name) > _SHORT
    if town and not given and not is_surname(name) and not _is_counted(text, run.end, ahead):
        return True
    if text.startswith(("'s", "’s"), run.end):
        return False
    if _is_near(ahead, _IN) and not text[run.end + 1 : run.end + 2].isdigit() and not (given and ahead[-1] != "in") and not _IN_WHAT.search(before):
        return True
    return not given and _FROM.search(before) is not None


def _follows_kind(ahead: list[str]) -> bool:
    """ "the town of", "a village called", "in the province"."""
    if ahead and ahead[-1] in ("of", "called", "named"):
        ahead = ahead[:-1]
    return bool(ahead) and (ahead[-1].rstrip(",") in _OF_PLACES or (ahead[-1] in _WATERS and ahead[-2:-1] == ["the"]))


def _follows_place(ahead: list[str]) -> bool:
    """ "Belmont, Manitoba"."""
    name = ahead[-1][:-1] if ahead and ahead[-1].endswith(",") else ""
    return name[:1].isupper() and (name in towns() or name in places() or bool(_COUNTY.search(name)))


def _is_counted(text: str, end: int, ahead: list[str]) -> bool:
    """ "a Falcon", "Falcon 9": a thing of which there are several."""
    return (
        ahead[-1:] in (["a"], ["an"], ["the"], ["The"])
        or text[end + 1 : end + 2].isdigit()
        or (text.startswith(" - ", end) and not text.startswith((" - based", " - born"), end))
    )


def _is_near(ahead: list[str], words: frozenset[str], opened: bool = False) -> bool:
    """Whether one of the words leads to the name, with "the" between them only where it may be `opened`."""
    if opened and ahead and ahead[-1] == "the":
        ahead = ahead[:-1]
    return bool(ahead) and ahead[-1].lstrip('“"(‘').lower() in words
