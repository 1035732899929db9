"""Two names that one run of capitals holds, apart."""

from collections.abc import Iterator
from dataclasses import replace

from builder.events.gazetteers.gazetteer import BODIES, JOINING, ORGANISATION_WORDS, ORGANISATIONS, PLACE_OPENERS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run
from builder.events.names.titled import titled
from builder.events.words.lexicon import PREPOSITIONS

_SPLITS = ("and", "of", "for", "&")
_BODIES = ORGANISATION_WORDS | ORGANISATIONS
_SMALL = PREPOSITIONS | {"and", "or", "&"}
_RULED = PLACE_OPENERS | {"kingdom", "emirates", "islands"}
_OFFICES = TITLES | {"guest", "guests", "member", "members", "fellow", "head", "hero", "order", "dean", "sultan", "caliph", "kings"}
_LEFT_OUT = ("the", "Honour", "Honor", "Staff")  # "Guests of Honour Ada Berg", "Chief of Staff Ada Berg"
# What a minister is over, and no name: "the Secretary of Transportation".
_PORTFOLIOS = frozenset(
    "agriculture commerce defence defense education energy environment finance health home housing immigration information interior justice labor "
    "labour planning state tourism trade transport transportation treasury veterans water works development culture sport sports industry foreign "
    "affairs staff".split()
)
_RULERS = frozenset(
    "president minister governor mayor king queen prince princess emperor premier ambassador sheriff bishop archbishop sultan emir".split()
)
_HONOURS = frozenset("medal order legion cross star sword declaration charter tomb battle treaty siege statue feast".split())
# Couples of words that one name has.
_PAIRS = frozenset(
    tuple(pair.split("+"))
    for pair in (
        "fire+rescue search+rescue gas+electric rock+roll law+order energy+commerce science+technology health+safety arts+crafts food+drug oil+gas"
    ).split()
)
_CHAMBERS = frozenset(("House", "Senate"))
# What "Food and Agriculture …" is headed by: of these none stands with one word before it alone after "and".
_JOINED_HEADS = frozenset(
    "organization organisation administration commission committee agency department association ministry bank institute council bureau society "
    "foundation authority service services board center centre workers party company".split()
)


def apart(run: Run) -> Iterator[Run]:
    """The names of a run in order, titles off: "Mr Tanaka of the Nordic Council" is a man and a council, "Rome and Paris" two places,
    "Ministry of Trade and Industry" one body."""
    words = run.words
    if "The" in words[1:] and (at := _sentence(words)):
        yield from apart(replace(run, words=words[:at]))
        yield from apart(Run(run.start + len(" ".join(words[: at + 1])) + 1, words[at + 1 :]))
        return
    for place, word in enumerate(words):
        if word in _SPLITS and not _holds(words[:place], word, words[place + 1 :]) and not (word in ("and", "&") and _is_one_body(words, place)):
            office = word == "of" and all(each.lower() in _OFFICES or is_people(each) for each in words[:place])
            if not office:
                yield from titled(Run(run.start, words[:place]))
            rest = place + (2 if len(words) > place + 2 and words[place + 1] in _LEFT_OUT else 1)
            behind = Run(run.start + len(" ".join(words[:rest])) + 1, words[rest:], ruled=office and _rules(words[place - 1].lower(), words[rest:]))
            yield from _ruled(behind, words[:place]) if office else apart(behind)
            return
    yield from titled(run)


def _sentence(words: tuple[str, ...]) -> int:
    """Where a caption ends and a sentence begins: "President Berg | The Nordic Council", but no "Beauty And The Nordic Council"; else 0."""
    at = words.index("The", 1)
    behind = words[at + 1 :]
    if words[0] in ("The", "A") or words[at - 1].lower() in _SMALL or not behind or behind[0] in JOINING:
        return 0
    known = " ".join(behind) in BODIES or " ".join(behind) in places() or behind[-1].lower() in _BODIES
    return at if known and (len(behind) > 1 or behind[0].isupper()) else 0


def _rules(office: str, words: tuple[str, ...]) -> bool:
    """ "President of Vrana", "King of Norway", but no "King of Pop"."""
    return office in _RULERS and (office not in ("king", "queen", "prince", "princess") or " ".join(words[:1]) in places() or words[0] in towns())


def _holds(lead: tuple[str, ...], word: str, after: tuple[str, ...]) -> bool:
    """Whether a name may go on with "of", "for" or "and": "Ministry of Trade and …", "Gulf of …", "Songs of …"."""
    lowers = [each.lower() for each in lead]
    if word == "and" and len(after) > 1 and after[0].lower() in ORGANISATION_WORDS and after[1] in ("of", "for", "on"):
        return False  # "Centre for Trade and Centre for Peace"
    if word in ("and", "&"):
        linked = next((place for place, each in enumerate(lead) if each in ("of", "for", "on")), 0)
        proper = " ".join(lead[linked + 1 :]) in places() and " ".join(after) not in places()
        return bool(linked) and lowers[linked - 1] in ORGANISATION_WORDS - {"university"} and len(lead) - linked <= 4 and not proper
    if word == "for" and len(lead) == 1 and after and _is_movement(lead[0], after):
        return True
    if word == "for" and lowers[:1] == ["court"] and "of" in lowers:
        return True  # "Court of Appeals for the Ninth Circuit"
    if word == "of" and lowers[-1] in _HONOURS and after[:1] and after[0] not in given_names():
        return True
    if word == "of" and (lowers[-1] == "house" or (lowers[-2:] == ["joint", "chiefs"] and after[:1] == ("Staff",))):
        return True
    if word == "for" and lowers[-1] == "observatory":
        return True  # "Norwegian Observatory for Human Rights"
    if lowers[-1] in ORGANISATION_WORDS or (word == "of" and lowers[-1] == "hall") or (word == "of" and lowers[-1] in _RULED and lowers != ["state"]):
        return True
    if len(lead) == 1 and len(after) > 1 and after[0] in given_names() and after[1][0].isupper():
        return False  # "Relatives of Ada Berg"
    return word == "of" and len(lead) == 1 and lowers[0] not in _OFFICES and not is_people(lead[0])


def _is_movement(members: str, cause: tuple[str, ...]) -> bool:
    """ "Doctors for Peace", but no "Mr Rees for President"."""
    known = members in places() or is_people(members) or is_surname(members) or members in given_names() or members.lower()[:-1] in _OFFICES
    return (
        members.endswith(("s", "men")) and not known and cause[0][0].isupper() and cause[0].lower() not in TITLES and " ".join(cause) not in places()
    )


def _is_one_body(words: tuple[str, ...], place: int) -> bool:
    """ "Food and Agriculture Organization", "Johnson & Johnson": what stands before "and" is no name by itself."""
    lead, after = words[:place], words[place + 1 :]
    if lead[:1] == ("Operation",) and len(after) == 1:
        return True  # "Operation Oak and Ash"
    if words[place] == "&":
        couple = len(words) > 3 and lead[0] in given_names() and after[:1] and after[0] in given_names()  # "Ole Berg & Ada Lund"
        return bool(after) and not couple
    if after[:1] and (lead[-1].lower(), after[0].lower()) in _PAIRS:
        return True
    head = next((at for at, word in enumerate(after) if word in JOINING), len(after)) - 1
    if not 1 <= head <= 2 or after[head].lower() not in _JOINED_HEADS or after[0] in places() or is_people(after[0]):
        return False
    if not _CHAMBERS.isdisjoint(lead) and after[head].lower() == "committee":
        return True  # "House Energy and Commerce Committee"
    known = " ".join(lead) in places() or is_people(lead[-1]) or lead[0] in given_names() or (lead[-1].isupper() and len(lead[-1]) > 1)
    headed = lead[-1].lower() in _BODIES
    return not known and not headed and " of " not in f" {' '.join(lead)} "


def _ruled(run: Run, titles: tuple[str, ...]) -> Iterator[Run]:
    """ "Chief Executive of Hong Kong Carrie Lam", "Minister of Trade Ada Berg": what is ruled, and the person behind it."""
    lowered = frozenset(word.lower() for word in titles)
    for count in range(min(4, len(run.words) - 1), 0, -1):
        person = run.words[count] in given_names() or run.words[-1].startswith(("al-", "Al-"))
        named = len(run.words) - count in (2, 3) and person and "of" not in run.words and run.words[count - 1] not in JOINING
        lead = " ".join(run.words[:count])
        if (lead in places() or (named and lead not in given_names())) and run.words[count] not in JOINING:
            place = Run(run.start, run.words[:count], ruled=lead in places() or lead in towns())
            if lead.lower() not in _PORTFOLIOS:
                yield place
            yield Run(place.end + 1, run.words[count:], lowered)
            return
    over = all(word.lower() in TITLES or word.lower() in _PORTFOLIOS or word in JOINING for word in run.words)
    if not over and any(word in _SPLITS for word in run.words):
        yield from apart(run)
    elif not over:
        yield run
