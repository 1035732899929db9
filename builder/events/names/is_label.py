"""Whether one word in capitals is no name: what is counted by a number behind it, a title that nobody bears, letters for a thing."""

import re
from collections.abc import Container

from builder.events.gazetteers.gazetteer import BODIES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.names.cast import Run
from builder.events.words import lexicon
from builder.languages.english_words import SMALL, TENS

_NUMBERED = frozenset(
    "Act Article Category Chapter Class Figure Grade Group Level No Number Page Part Phase Round Section Stage Step Table Tier Title Type Volume "
    "Week".split()
)
_NUMBER = re.compile(r"\.? ?\d|[. ] ?[IVX]{1,4}\b")
_LETTERS = frozenset(
    "TV DVD CD PC ID HQ VIP MP MPs CEO CFO CTO DNA RNA UFO GPS USB ATM GDP FAQ SUV PR HR AI VR PhD RIP AKA JR SR BCE HTML HTTP PDF OK LLC PLC API "
    "CDT URL URLs LP EP LPs EPs IT Inc Inc. Ltd Ltd. Corp Corp. Jr Jr. Sr Sr. II III IV VI VII VIII".split()
)
_DECADES = frozenset("Twenties Thirties Forties Fifties Sixties Seventies Eighties Nineties".split())
_FIELDS = (" field", " oil", " pipeline")  # in the North Sea
_TITLES = frozenset("King Queen Sultan Emir Pope Majesty Highness Excellency Lordship Honour Honor Cabinet President Senator Secretary".split())
_BORNE = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|or|and|became|become|as|his|her|His|Her|Your|Their)) $")
_GROUPS = frozenset("Women Men Children People Workers Mothers Fathers".split())
_DIRECTIONS = frozenset("South North East West Central Eastern Western Northern Southern Native Indigenous Roman The".split())
_PARTISANS = frozenset("Democrat Democrats Liberal Liberals Conservative Conservatives Socialist Socialists Communist Communists Republicans".split())
_ISLANDERS = ("Islander", "Islanders")
_LAST, _CLOSED = re.compile(r"\bthe (?:last|first) $"), (".", ",", ";", ":", ")")
_ORDINALS = frozenset("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split())
_INITIAL = re.compile(r"[A-Z]\.")
_OF_KIN = frozenset(
    "great grand g gt gt. father mother grandfather grandmother dad daddy mum mummy mom mommy grandad granddad grandpa grandma granny "
    "uncle aunt".split()
)
# What a day of the year has before or behind its name: "Super" of "Super Tuesday", "Eve" of "Christmas Eve".
_OF_DAYS = frozenset("Super Black Good Ash Holy Palm Bloody Cyber Maundy Shrove Whit".split())
_DAY, _EVE = re.compile(r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"), re.compile(r"\b(?:Christmas|New Year['’]s) $")
_ZONES, _HOUR = frozenset("ET PT CT MT".split()), re.compile(r"(?:\d|\b[ap]\.?m\.?) $")
_WAR, _FOUGHT = re.compile(r" (?:on|in|against) [A-Z]"), re.compile(r"\b[Ww]ars? (?:on|against) $")
_FOES = ("Drugs", "Drug", "Terror", "Terrorism", "Poverty", "Crime", "Cancer")
_NO_TELLING = (lexicon.STOP_WORDS | frozenset((*SMALL, *TENS))) - {"may", "will"}
_LED = re.compile(r"\b(?:to|in|near|from|band|group|duo|trio) $")
_GENERIC = frozenset(
    "Member State|Member States|Congressional District|Electoral District|Legislative District|Judicial District|Chiefs of Staff".split("|")
)
_GLANCE = 12  # code points


def is_label(text: str, run: Run, parts: Container[str]) -> bool:
    """ "Round" of "Round 4", "King" of "the King or Queen", "Fourth" of "Fourth of July", "URLs", "the Fifties", "E." of "E. coli", "((WN))",
    "Super" of "Super Tuesday".

    `parts` are the words of the article's longer names: no "the Pope" where Pope Ole is told of."""
    name = run.name
    if name.isupper() and text[run.start - 2 : run.start] == "((" and text.startswith("))", run.end):
        return True  # who speaks, in an interview
    if all(word.lower() in _OF_KIN for word in run.words):
        return True
    if len(run.words) > 1:
        return name in _GENERIC or _is_of_people(run.words)
    if _is_part(text, run):
        return True
    if name in _GROUPS or (_LAST.search(text, max(0, run.start - _GLANCE), run.start) and text[run.end : run.end + 1] in _CLOSED):
        return True  # "the last Vasa"
    if name in _DECADES:
        return not text.startswith(_FIELDS, run.end)
    if name in _LETTERS or (name in _NUMBERED and _NUMBER.match(text, run.end)):
        return True
    if name in _ORDINALS:
        return text.startswith(" of ", run.end) or text[run.end + 1 : run.end + 2].islower()
    if _INITIAL.fullmatch(name):
        return text[run.end + 1 : run.end + 2].islower()
    return name in _TITLES and name not in parts and not run.titles and _BORNE.search(text, max(0, run.start - _GLANCE), run.start) is not None


def _is_of_people(words: tuple[str, ...]) -> bool:
    """ "South Kvitkan", "Native Americans", "The American" of "The American people", but no "Liberal Democrats"."""
    if words[-1] in _PARTISANS or (name := " ".join(words)) in BODIES or name in places():
        return False
    return words[-1] in _ISLANDERS or (is_people(words[-1]) and all(word in _DIRECTIONS or is_people(word) for word in words[:-1]))


def _is_part(text: str, run: Run) -> bool:
    """ "Super" of "Super Tuesday", "ET" of "2 p.m. ET", "War" and "Drugs" of "the War on Drugs", "All" behind a colon."""
    name, before = run.name, text[max(0, run.start - _GLANCE) : run.start]
    if name in _OF_DAYS or name == "Eve":
        return _DAY.match(text, run.end) is not None if name != "Eve" else _EVE.search(before) is not None
    if name in _ZONES:
        return _HOUR.search(before) is not None
    if name == "War" or name in _FOES:
        return (_WAR.match(text, run.end) if name == "War" else _FOUGHT.search(before)) is not None
    if _LED.search(before):
        return False  # "fled to Most", "the band One"
    return name.lower() in _NO_TELLING and not name[1:].isupper() and not run.titles and name not in given_names()
