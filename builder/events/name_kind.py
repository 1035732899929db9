"""What a name is the name of, by its own words and those beside it."""

import re

from builder.events import lexicon
from builder.events.cast import NameKind, Run
from builder.events.gazetteer import (
    BODIES,
    NAMELIKE,
    NO_BODIES,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PARTS_OF_TITLES,
    PLACE_OPENERS,
    PLACE_WORDS,
    SETTLEMENTS,
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

_OCCUPATION = "(?:" + "|".join(map(re.escape, sorted(OCCUPATIONS))) + ")"
_SETTLEMENT = "(?:" + "|".join(sorted(SETTLEMENTS)) + ")"
_WORDS = r"(?:(?:the|an?|its|their|his|her|then|former|[a-z]{2,15}(?:-[a-z]{2,15})?|[A-Z]\w{2,20})\s+){0,4}?"
_AFTER_PERSON = re.compile(
    rf"\s*(?:,\s+(?:\d{{1,3}},|aged \d|who\b|{_WORDS}{_OCCUPATION}\b)|who\b|\((?:born|age|aged|\d\d)\b"
    r"|(?:tweeted|died|resigned|was (?:born|arrested|elected|appointed|sentenced|jailed|convicted|shot))\b)"
)
_AFTER_SPEAKER = re.compile(r",?\s+(?:said|told|added|says|wrote|testified|argued|recalled|believes|thinks)\b")
_BEFORE_SPEAKER = re.compile(r"[”\"'’,]\s*(?:said|added|wrote|says)\s+$")
_BEFORE_PERSON = re.compile(rf"(?:^|[^\w-])(?:ex-)?{_OCCUPATION}s?,?\s+$")
_AFTER_PLACE = re.compile(
    rf",\s+(?:an?|the)\s+(?:(?!of\b)[a-z-]{{2,20}}\s+){{0,2}}{_SETTLEMENT}\b|\s+in the (?:city|province|state|district|region) of\b"
    r"|\s+(?:county|district|island|province|region|town|village|river|airport|oil field|peninsula|municipality)\b"
)
_BEFORE_PLACE = re.compile(rf"\b{_SETTLEMENT}s?(?: called| named)?(?: of|,)?\s+$")
_NEAR = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout|[Aa]round|[Ff]rom|[Tt]o|[Aa]t|[Vv]isited|[Oo]f|[Tt]owards?|between)\s+(?:the )?$"
)
_IN = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout)\s+$")
_PLACE_NEXT = re.compile(r",\s+((?:[A-Z][\w.-]{1,30})(?: [A-Z][\w.-]{1,30}){0,2})(?![’'\w])")
_PARTICLES = frozenset("de da do dos del della di du van der den von ter bin ibn al el".split())
_NOBLE = frozenset("van der von den ter bin ibn".split())
_OPENED = re.compile(r"\b[Tt]he\s+$")
_INITIAL = re.compile(r"(?:[A-Z]\.){1,3}$")
_MIXED = re.compile(r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!La)(?<!Le)(?<!Van)(?<!Fitz)(?<=[a-z])[A-Z]")
_ROMAN = re.compile(r"[IVX]{1,5}$")
_GLANCE = 60  # code points before a name that are looked at
_SURE = 3
_LONGEST_NAME = 4  # words of a person's


def name_kind(text: str, run: Run, small: frozenset[str]) -> Kind:
    """The kind of the name at `run` in the article's `text`, and how sure it is, 3 to 0; OTHER and 0 where nothing tells."""
    name, words, lowers = run.name, run.words, [word.lower() for word in run.words]
    before = text[max(0, run.start - _GLANCE) : run.start]
    if name in places():
        return NameKind.PLACE, 3
    by_itself = _by_itself(words, lowers)
    if by_itself is not None and not (run.titles and (len(words) == 1 or lowers[-1] in SURNAMES)):
        return by_itself
    if run.titles - PARTS_OF_TITLES and len(words) <= _LONGEST_NAME and "of" not in words:
        return NameKind.PERSON, 3
    person = 0 if _OPENED.search(before) else _as_person(text, run, before, lowers)
    place = _as_place(text, run, before, small) if person < _SURE else 0
    if not person and not place:
        return NameKind.OTHER, 0
    return (NameKind.PERSON, person) if person >= place else (NameKind.PLACE, place)


def _by_itself(words: tuple[str, ...], lowers: list[str]) -> Kind | None:
    """By the words of the name: "Nordic Council", "Lake Vener", "WHO"."""
    if " ".join(words) in BODIES:
        return NameKind.ORGANISATION, 3
    if len(words) == 1:
        if lowers[0] in ORGANISATIONS:
            return NameKind.ORGANISATION, 3
        letters = words[0].isupper() and words[0].isalpha() and 3 <= len(words[0]) <= 6 and lowers[0] not in NO_BODIES
        return (NameKind.ORGANISATION, 1) if letters or (lowers[0] in SHORT_BODIES and words[0].isupper()) else None
    head = next((place for place, word in enumerate(words) if word in ("of", "for", "and") and place), len(words)) - 1
    if lowers[head] in PLACE_WORDS or (lowers[0] in PLACE_OPENERS and lowers[head] not in ORGANISATION_WORDS | TITLES):
        return NameKind.PLACE, 3
    headed = lowers[head] in ORGANISATION_WORDS or lowers[-1] in ORGANISATION_WORDS or (lowers[0] in ORGANISATION_WORDS and "of" in words)
    return (NameKind.ORGANISATION, 3) if headed or ORGANISATIONS.intersection(lowers) else None


def _as_person(text: str, run: Run, before: str, lowers: list[str]) -> int:
    """How surely it is a person, 0 to 3."""
    words = run.words
    if (
        any(_is_no_word(word) for word in words)
        or not all(word[0].isupper() or word in _PARTICLES for word in words)
        or len(words) > _LONGEST_NAME + 1
        or "&" in words
    ):
        return 0
    given = len(words) > 1 and words[0] in given_names()
    if (THINGS - SURNAMES if given else THINGS).intersection(lowers) or lowers[0] in lexicon.STOP_WORDS or lowers[-1] in OCCUPATIONS - NAMELIKE:
        return 0
    if _BEFORE_PERSON.search(before):
        return 3 if len(words) > 1 else 2
    if len(words) == 1 or is_people(words[0]) or run.name in towns() or words[0] in places():
        return 0
    if _AFTER_PERSON.match(text, run.end) or given or any(word in _NOBLE for word in words[1:]):
        return 2
    if any(_INITIAL.match(word) for word in words[:-1]):
        return 2
    return 1 if _AFTER_SPEAKER.match(text, run.end) or _BEFORE_SPEAKER.search(before) else 0


def _is_no_word(word: str) -> bool:
    """ "CentOS", "UH", "U.S.S.": nobody is called that."""
    loud = not _ROMAN.match(word) and word.isupper() and "." not in word and len(word) > 1 and word not in given_names()
    return loud or bool(_MIXED.search(word)) or word.startswith("U.S.")


def _as_place(text: str, run: Run, before: str, small: frozenset[str]) -> int:
    """How surely it is a place, 0 to 3."""
    if len(run.words) > 3 or _MIXED.search(run.name) or (len(run.words) == 1 and is_people(run.name)):
        return 0
    if _AFTER_PLACE.match(text, run.end) or _BEFORE_PLACE.search(before):
        return 3
    if run.ruled and run.words[-1].lower() not in ORGANISATION_WORDS:
        return 2
    following = _PLACE_NEXT.match(text, run.end)
    if following and following.group(1) in places() and (_NEAR.search(before) or run.name in towns()):
        return 2
    if run.name in towns() and ((_IN if run.name in given_names() else _NEAR).search(before) or len(run.words) > 1):
        return 2
    common = run.name.isupper() or any(
        word.lower() in small or word.lower() in THINGS | lexicon.STOP_WORDS or word in given_names() for word in run.words
    )
    return 1 if _IN.search(before) and len(run.words) == 1 and not common else 0
