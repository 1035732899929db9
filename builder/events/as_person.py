"""Whether what stands beside a name, and the name's own shape, tell that it is a person's."""

import re

from builder.events import lexicon
from builder.events.cast import Run
from builder.events.gazetteer import NAMELIKE, OCCUPATIONS, SURNAMES, THINGS
from builder.events.given_names import given_names
from builder.events.is_people import is_people
from builder.events.places import places
from builder.events.towns import towns

_OCCUPATION = "(?:" + "|".join(map(re.escape, sorted(OCCUPATIONS))) + ")"
_WORDS = r"(?:(?:the|an?|its|their|his|her|then|former|[a-z]{2,15}(?:-[a-z]{2,15})?|[A-Z]\w{1,20}(?:['’]s)?)\s+){0,4}?"
_AFTER_PERSON = re.compile(
    rf"\s*(?:,\s+(?:\d{{1,3}},|aged \d|who\b|{_WORDS}{_OCCUPATION}\b|one of (?:[\w’']{{1,20}}\s+){{0,4}}?{_OCCUPATION}s\b)"
    r"|who\b|\((?:born|age|aged|\d\d)\b"
    r"|(?:tweeted|died|resigned|was (?:born|arrested|elected|appointed|sentenced|jailed|convicted|shot))\b)"
)
_OWN = re.compile(
    r"['’]s (?:(?:late|former|own|first|last|second|elder|eldest|younger|youngest|only|personal) )?"
    r"(?:death|wife|husband|widow|widower|sons?|daughters?|children"
    r"|mother|father|parents|brothers?|sisters?|lawyers?|attorneys?|doctor|physician|career|symphony|opera|concerto|sonata|poems?|novels?|paintings?|birthday"
    r"|funeral|body|birth|childhood|marriage|girlfriend|boyfriend|fiancée?|predecessor|successor|resignation)\b"
)
_UNDERGONE = re.compile(
    r"\b(?:killing|manslaughter|death|murder|arrest|assassination|shooting|trial|conviction|resignation|extradition|poisoning|impeachment|inauguration|execution"
    r"|nomination|widow|wife|son|daughter|brother|sister) of $"
)
_AFTER_SPEAKER = re.compile(r",?\s+(?:said|told|added|says|wrote|testified|argued|recalled|believes|thinks)\b")
_BEFORE_SPEAKER = re.compile(r"[”\"'’,]\s*(?:said|added|wrote|says)\s+$")
_PARTICLES = frozenset("de da do dos del della di du van der den von ter bin ibn al el".split())
_NOBLE = frozenset("van der von den ter bin ibn".split())
_NO_ARABS = frozenset("ahrar ain ansar bab deir hayat harakat jabhat jaish jaysh liwa ras tahrir tel tell umm wadi".split())
_INITIAL = re.compile(r"(?:[A-Z]\.){1,3}$")
_ROMAN = re.compile(r"[IVX]{1,5}$")
_NO_SURNAMES = THINGS - SURNAMES
_OFFICES = OCCUPATIONS - NAMELIKE
_LONGEST_NAME = 4  # words of a person's


def as_person(text: str, run: Run, before: str, lowers: list[str]) -> int:
    """How surely the name at `run` of `text`, with the words `before` it, is a person's: 3 to 1 as the sign is clear, else 0."""
    words = run.words
    if (
        any(_is_no_word(word) for word in words)
        or not all(word[0].isupper() or word in _PARTICLES or word.startswith(("al-", "el-")) for word in words)
        or len(words) > _LONGEST_NAME + 1
        or "&" in words
    ):
        return 0
    if any(word.lower() in lexicon.PREPOSITIONS and word[0].isupper() for word in words):
        return 0  # "Hollywood To Bollywood"
    given = len(words) > 1 and words[0] in given_names()
    if (_NO_SURNAMES if given else THINGS).intersection(lowers) or lowers[0] in lexicon.STOP_WORDS or lowers[-1] in _OFFICES:
        return 0
    if _UNDERGONE.search(before) and not is_people(words[0]) and run.name not in towns():
        return 2 if len(words) > 1 else 1
    if _follows_occupation(before):
        return 3 if len(words) > 1 else 2
    if len(words) == 1 and _OWN.match(text, run.end) and not is_people(words[0]):
        return 1
    if len(words) == 1 or is_people(words[0]) or run.name in towns() or words[0] in places():
        return 0
    if _AFTER_PERSON.match(text, run.end) or given or any(word in _NOBLE for word in words[1:]) or _is_arab(words):
        return 2
    if any(_INITIAL.match(word) for word in words[:-1]):
        return 2
    return int(_speaks(text, run, before))


def _speaks(text: str, run: Run, before: str) -> bool:
    """Whether the name says something; in "the manager of Vremya Nova, said", it is not the last name that does."""
    after = _AFTER_SPEAKER.match(text, run.end) and not before.endswith((" of ", " at ", " from ", " for "))
    return bool(after or _BEFORE_SPEAKER.search(before))


def _follows_occupation(before: str) -> bool:
    """ "the novelist", "ex-mayor", "his brothers,"."""
    last = before.rpartition(" ")[0].rpartition(" ")[2].rpartition("\n")[2].rstrip(",").removeprefix("ex-").lstrip('“"(‘—')
    return before.endswith(" ") and (last in OCCUPATIONS or (last.endswith("s") and last[:-1] in OCCUPATIONS))


def _is_arab(words: tuple[str, ...]) -> bool:
    """ "Ziad al-Sharabi", but no "Deir al-Zour" and no "Ahrar al-Sham"."""
    return words[-1].lower().startswith("al-") and words[0].lower() not in _NO_ARABS


def _is_no_word(word: str) -> bool:
    """ "UH", "U.S.S.": nobody is called that."""
    loud = not _ROMAN.match(word) and word.isupper() and "." not in word and len(word) > 1 and word not in given_names()
    return loud or word.startswith("U.S.")
