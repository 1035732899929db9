"""What a name is the name of, by its own words and those beside it."""

import re

from builder.events.gazetteers.gazetteer import (
    BODIES,
    NO_BODIES,
    PARTS_OF_TITLES,
    TITLED_SURNAMES,
)
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.gazetteers.state_codes import SHORT_STATES, state_codes
from builder.events.names.as_body import as_body
from builder.events.names.as_person import as_person
from builder.events.names.as_place import as_place
from builder.events.names.by_words import by_words
from builder.events.names.cast import Kind, NameKind, Run
from builder.events.names.is_title_case import is_title_case

_OPENED = re.compile(r"\b[Tt]he\s+$")
_MIXED = re.compile(r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!La)(?<!Le)(?<!Van)(?<!Fitz)(?<=[a-z])[A-Z]")
_AT = re.compile(r"\b(?:at|in|from|inside|outside|near|into) (?:the )?$")
_IS_BUILT = re.compile(r" (?:was|is) (?:built|bought|sold|demolished|destroyed|restored|rebuilt|opened|owned)\b")
_IN_CHURCH = re.compile(r"\b(?:(?:at|near|outside|inside) (?:the )?|in )$")
_PLAYERS = (" band ", " rockers ", " trio ", " quartet ", " quintet ")
_AGED = re.compile(r"(?:,| [-–—]+) (?:aged )?\d{1,2}(?:,|\.| [-–—])")
# What a name follows that is a work's or a vessel's: "her debut album Ulvika Coast", "the film “Ulvika Street”", "the tanker Ulvika Canyon".
_IS_WORK = re.compile(
    r"\b(?:(?:album|single|song|track|novel|memoir|autobiography|film|movie|musical|sitcom|soap opera|documentary|video game|EP|hit|ballad|anthem"
    r"|poem|sequel|short story|blockbuster|thriller|comedy|bestseller)s?(?: (?:called|titled|entitled|named))?,? [“\"'‘]?"
    r"|(?:super)?(?:tanker|freighter|trawler|ferry|frigate|drillship|oil rig|drilling rig|warship|battleship),? (?:the )?[“\"‘]?)$"
)
# No place of which there is one for everybody has an owner: "Ada Berg's Ulvika Road" is a song of hers.
_OWNED = re.compile(r"\b([A-Z][\w-]{1,20}) [A-Z][\w-]{1,20}(?:'s|’s|s'|s’) [“\"‘]?$")
_UNOWNED = frozenset("town city county river street road avenue highway boulevard lane bridge bay sea ocean desert railway creek".split())
_CHILDREN = re.compile(
    r"\b(?:children|sons|daughters|kids)(?:,|:| are| were| -|,? named) "
    r"(?:[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}(?: \([^()]{1,12}\))?,? ){0,4}(?:and )?$"
)
_PLACED = re.compile(r", [A-Z]")  # "of Paris, France"
_LEADING = frozenset("in at from to near into through via around outside".split())
_OF_TITLES = frozenset("By For From In To With Not Too Never".split())
_GLANCE = 60  # code points before a name that are looked at
_SURE = 3
_CLEAR = 2
_LONGEST_NAME = 4  # words of a person's


def name_kind(text: str, run: Run, small: frozenset[str]) -> Kind:
    """The kind of the name at `run` in the article's `text`, and how sure it is, 3 to 0; OTHER and 0 where nothing tells."""
    name, words, lowers = run.name, run.words, [word.lower() for word in run.words]
    before = text[max(0, run.start - _GLANCE) : run.start]
    if name in places() or _is_built(text, run, lowers, before) or _is_state(text, run, before):
        return _large(text, run, before)
    opened = before.rstrip().endswith("he") and _OPENED.search(before) is not None
    if name not in BODIES and len(words) > 1 and (not _OF_TITLES.isdisjoint(words[1:]) or is_title_case(words) or _is_work(lowers, before)):
        return NameKind.OTHER, 3  # "Songs In The Park"
    by_itself = by_words(words, opened) if not (name == "House" and (opened or before.endswith("Senate and "))) else (NameKind.ORGANISATION, 3)
    if by_itself == (NameKind.ORGANISATION, 2) and as_place(text, run, before, small) == _SURE:
        return NameKind.PLACE, _SURE  # "the Amazon rainforest"
    borne = bool(run.titles) and (len(words) == 1 or lowers[-1] in TITLED_SURNAMES)
    if by_itself is not None and not borne:
        return by_itself
    if run.titles - PARTS_OF_TITLES and len(words) <= _LONGEST_NAME and "of" not in words:
        return NameKind.PERSON, 3 if by_itself is None else 4  # "Dame Ada Lane", who is "Ada Lane" elsewhere
    mixed = _MIXED.search(name)  # "CentOS": nobody's name, and no place's
    person = 0 if mixed or opened else as_person(text, run, before, lowers)
    if person == 1 and not small.isdisjoint(lowers):
        person = 0  # "Alien Stock", where aliens are told of
    place = as_place(text, run, before, small) if person < _SURE and not mixed else 0
    body = as_body(text, run, before, small) if person < _CLEAR and place < _SURE and words[0].lower() not in NO_BODIES else 0
    best = max(person, place, body)
    if not best and len(words) == 1 and before.rpartition(" ")[0].rpartition(" ")[2].lower() in _LEADING:
        return NameKind.PLACE, 0  # tells nothing alone, but with a clearer mention: "from Omsk"
    if not best:
        return NameKind.OTHER, 0
    return (NameKind.PERSON if best == person else NameKind.PLACE if best == place else NameKind.ORGANISATION), best


def _is_work(lowers: list[str], before: str) -> bool:
    """ "the film “Ulvika Street”", "the tanker Ulvika Canyon", "Ada Berg's Ulvika Town", but no "Ada Berg's Ulvika Ranch"."""
    if _IS_WORK.search(before):
        return True
    maker = _OWNED.search(before) if lowers[-1] in _UNOWNED else None
    return maker is not None and maker.group(1) in given_names()


def _large(text: str, run: Run, before: str) -> Kind:
    """ "Europe" is a place, but for "the rockers Europe", "Paris, 12, and her brother" and "his children, Ole and Paris"."""
    if before.endswith(_PLAYERS):
        return NameKind.ORGANISATION, 4
    given = run.name in given_names() and not before.endswith((" in ", " of "))
    person = given and (_AGED.match(text, run.end) or (_CHILDREN.search(before) and not _PLACED.match(text, run.end)))
    return (NameKind.PERSON, 4) if person else (NameKind.PLACE, 3)


def _is_state(text: str, run: Run, before: str) -> bool:
    """ "Ulvika, BC", "Ulvika, Ala."."""
    name = run.name
    short = name in SHORT_STATES and text.startswith(".", run.end)
    if not (short or (len(name) == 2 and name.isupper())) or not before.endswith(", "):
        return False
    return before[:-2].rpartition(" ")[2][:1].isupper() and (name in state_codes() or name == "DC")


def _is_built(text: str, run: Run, lowers: list[str], before: str) -> bool:
    """ "in Kvitka House", "at St Ada's Church", but no "in the Lutheran Church"."""
    name, words = run.name, run.words
    if lowers[-3:] == ["hall", "of", "fame"]:
        return before.endswith(" at the ")
    if lowers[-1] == "house":
        return len(words) == 2 and name not in BODIES and (_AT.search(before) or _IS_BUILT.match(text, run.end)) is not None
    if lowers[-1] != "church" or len(words) < 2:
        return False
    return lowers[0] == "parish" or (not is_people(words[0]) and _IN_CHURCH.search(before) is not None)
