"""What happened somewhere, as a title tells it apart from the place's name."""

import re
from collections.abc import Iterator

from builder.events.gazetteers.gazetteer import CALLINGS, PLACE_OPENERS
from builder.events.gazetteers.is_known_word import is_known_word
from builder.events.topics.deed_told import deed_told
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_LONGEST = 40  # code points
_FARTHEST = 300  # code points of a title
_MODIFIERS = 3  # words before what happened
# What is told with what it was done to: "theft of a gold statue in Lund".
_DONE_TO = frozenset("death theft rape abduction release arrest sinking rescue murder killing collapse loss shooting stabbing".split())
_WORD = re.compile(r"[^\s,;:()“”\"]+|[,;:()]")
_OF = r"(?: of(?: [a-z][a-z-]{1,20}){1,3})"
_LIES = r"(?:north|south|east|west|central|mainland|downtown|rural|upper|lower|inner)[a-z]{0,7}"
_IN = rf" (?:in|at|near|off|on|outside|across) (?:the )?(?:(?:{_LIES}|[A-Z][\w’'-]{{1,20}},?) ){{0,2}}"
_LEADS, _DONE_LEADS = re.compile(_IN), re.compile(f"{_OF}?{_IN}")
_ELSEWHERE = re.compile(rf"(?: of)?{_IN}[A-Z]")
_ACRONYM = re.compile(r"[A-Z]{2,8}(?:-\d{1,3})?|[A-Z]\d[A-Z]\d")  # "COVID-19", "H1N1"
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING
# What only says how great it was.
_LOOSE = frozenset(
    "novel alleged suspected apparent massive major huge big fatal deadly rare latest worst recent high-profile serious ongoing terrible".split()
)
_NO_MODIFIERS = _VERBS | lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.DATING_WORDS | CALLINGS | _LOOSE | PLACE_OPENERS
_NO_ENDS = ("s", "ed", "ly", "ing")
_WEAK = frozenset("case vote row appeal launch mission affair verdict probe landing campaign".split())  # these tell nothing alone
_NOT_BEHIND = frozenset("to upon than without under".split())  # "to storm Parliament", "upon landing", "under fire"
_BEHIND = lexicon.DETERMINERS | (lexicon.PREPOSITIONS - _NOT_BEHIND) | lexicon.SAYING | _LOOSE | frozenset(", ; : ( first second report".split())
_GOES_ON = lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.PRESENT | lexicon.COORDINATORS | frozenset(",;:()")


def happening_told(title: str, name: str, start: int, end: int, *, alone: bool) -> str:
    """ "Stabbing attack in Leeds" of "Two hurt in stabbing attack in Leeds", "Lund mill fire" of "Mill fire kills two in Lund"; else "".

    `name` stands at title[start:end]. What does not lead to it is taken for what happened there only where it is `alone`: the title's one place.
    """
    words = list(_WORD.finditer(title, 0, _FARTHEST))
    for first, last in _happenings(words):
        leads = _DONE_LEADS if words[last].group().lower() in _DONE_TO else _LEADS
        if name == title[start:end] and leads.fullmatch(title, words[last].end(), max(start, words[last].end())):
            text = next((title[each.start() : end] for each in words[first : last + 1] if end - each.start() <= _LONGEST), "")
            return text[:1].upper() + text[1:]
    if deed := deed_told(title, name, start, alone=alone):
        return deed
    composed = (text for first, last in _happenings(words) if (text := _with(name, title, words, first, last)))
    return next(composed, "") if alone else ""


def _happenings(words: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each "apartment block fire"."""
    for last, found in enumerate(words):
        word, first = found.group(), last
        if (word if last else word.lower()) not in HAPPENINGS | _DONE_TO:
            continue
        while first and last - first < _MODIFIERS and _modifies(words[first - 1].group(), opens=first == 1):
            first -= 1
        before = words[first - 1].group().lower() if first else ","
        accused = before == "of" and first > 1 and words[first - 2].group().endswith("ed")
        if not accused and (before in _BEHIND or before.endswith("ed") or before[0].isdigit()):
            yield first, last


def _modifies(word: str, *, opens: bool) -> bool:
    if _ACRONYM.fullmatch(word):
        return True
    bare = word.lower() if opens and not is_known_word(word) else word
    fits = bare.islower() and bare.replace("-", "").isalpha() and len(bare) > 1
    return fits and bare not in _NO_MODIFIERS and (bare in HAPPENINGS or not bare.endswith(_NO_ENDS))


def _with(name: str, title: str, words: list[re.Match[str]], first: int, last: int) -> str:
    """ "Lund mill fire", unless its word goes on, as in "fire extinguisher"."""
    follows = words[last + 1].group() if last + 1 < len(words) else ","
    whole = follows in _GOES_ON or follows.endswith(("s", "ed"))
    elsewhere = _ELSEWHERE.match(title, words[last].end())
    phrase = title[words[first].start() : words[last].end()]
    phrase = phrase[:1].lower() + phrase[1:] if not first and phrase[1:2].islower() else phrase
    text = f"{name} {phrase}"
    # "killing two", "case", "in protest"
    verbal = first == last and (phrase.endswith("ing") or phrase.lower() in _WEAK or (first > 0 and words[first - 1].group() == "in"))
    noun = words[last].group().lower() in HAPPENINGS and not verbal
    return text if noun and whole and not elsewhere and len(text) <= _LONGEST else ""
