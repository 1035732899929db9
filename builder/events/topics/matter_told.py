"""What a title says the news is about that is no happening: "same-sex marriage", "prorogation of parliament"."""

import re
from itertools import takewhile

from builder.events.gazetteers.gazetteer import CALLINGS, TITLES
from builder.events.gazetteers.is_known_word import is_known_word
from builder.events.topics.matters import MATTERS
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_LONGEST = 40  # code points
_FARTHEST = 300  # code points of a title
_MODIFIERS, _COMPLEMENT = 3, 4  # words before and behind
_WORD = re.compile(r"[^\s,;:()“”\"‘|…]+|[,;:()“”\"‘|…]")
_QUOTED = re.compile(r"(?<![\w’'])['‘]([a-z-]{2,20}(?: [a-z-]{2,20}){1,3})['’](?= [a-z])")  # "the 'dark mill' fraud"
_HELD = r"(?:Olympiad|Olympics|Championships?|Faire?|Festival|Cup|Games|Marathon|Convention|Expo|Awards)"
_OCCASION = re.compile(rf"(?:(?<![\w’'-] )|(?<=[a-z] ))(?:[A-Z][\w-]{{1,20}} ){{1,3}}{_HELD}(?: in (?:the )?[A-Z][\w-]{{1,20}})?(?![\w’'-]| [A-Z])")
_WEAK = frozenset("case vote row appeal launch mission affair verdict probe landing campaign debate".split())
_TOLD = MATTERS | HAPPENINGS - _WEAK
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING | lexicon.ANNOUNCING | lexicon.PARTICIPLES
_LOOSE = frozenset(
    "new novel alleged suspected massive major huge big latest worst recent ongoing record nationwide partial temporary possible fresh total lower"
    " higher raise cut quit launch sign buy abandon million private".split()
)
_NO_MODIFIERS = _VERBS | lexicon.STOP_WORDS | lexicon.DATING_WORDS | CALLINGS | TITLES | _LOOSE
_NO_MODIFIER = re.compile(r"(?:s|ed|ing|(?<!f)ly)$")  # but a butterfly
# These only say when or why something else happened, or that it did not.
_BESIDES = frozenset("after following amid amidst despite no without until over due before than as".split())
_LEADS = frozenset("of on with into in from".split())  # to what was done to it, with whom, where
_NAMED = frozenset("in from with".split())  # to a name
_MARKS = frozenset(',;:()“”"‘|')
_NO_PART = lexicon.COORDINATORS | lexicon.RELATIVE_OPENERS | lexicon.PREPOSITIONS - {"to"} | {"unlawful", "illegal", "known", "would"} | _MARKS
_ENDS = _VERBS | _NO_PART


def matter_told(title: str) -> str:
    """ "prorogation of parliament" of "Court rules prorogation of parliament unlawful", "Neurosurgery Fair in Lund", "Harbour pipeline project";
    "" where none is told, or by one word alone, or by too many."""
    if (occasion := _OCCASION.search(title, 0, _FARTHEST)) and len(occasion.group()) <= _LONGEST:
        return occasion.group()
    words = [each.group() for each in _WORD.finditer(_QUOTED.sub(r"\1", title[:_FARTHEST]))]
    return next((text for place in range(len(words)) if _is_matter(words, place) and (text := _phrase(words, place))), "")


def _is_matter(words: list[str], place: int) -> bool:
    word = words[place] if place else words[place].lower()
    return word in _TOLD and not (place + 1 < len(words) and words[place + 1] in _TOLD)  # no "pipeline" of "pipeline project"


def _phrase(words: list[str], place: int) -> str:
    first, last = _first(words, place), _last(words, place)
    before, follows = words[first - 1] if first else "", words[last + 1] if last + 1 < len(words) else ","
    acts = (before == "to" and first == place) or _does(words, place)  # "to ban boats"
    cut = before == "-" or (words[first][0].isupper() and (before[:1].isupper() or before == "of"))  # "Bay of Lund ban"
    text = " ".join(words[first : last + 1])
    ends = follows in _ENDS | {"to"} or follows.endswith(("s", "ed"))
    fits = last > first and len(text) <= _LONGEST and "…" not in text and ends and not (acts or cut or before.lower() in _BESIDES)
    common = not first and text[1:2].islower() and not is_known_word(words[0])
    return "" if not fits else text[0].lower() + text[1:] if common else text


def _does(words: list[str], place: int) -> bool:
    """ "Norway protests as", "Ada Berg debates": a plural behind a name may be a verb."""
    return words[place] in HAPPENINGS and words[place].endswith("s") and place > 0 and words[place - 1][0].isupper()


def _first(words: list[str], place: int) -> int:
    """Of its modifiers: "EastMed pipeline project", "same-sex marriage"."""
    before = range(place - 1, max(-1, place - 1 - _MODIFIERS), -1)
    return min(takewhile(lambda at: _modifies(words, at), before), default=place)


def _modifies(words: list[str], place: int) -> bool:
    word, lower = words[place], words[place].lower()
    if word in HAPPENINGS or (word.isupper() and len(word) > 1 and word.replace(".", "").isalpha()):
        return True  # "measles", "US"
    plain = word.replace("-", "").isalpha() and lower not in _NO_MODIFIERS and f"{lower}s" not in _VERBS
    infinitive = place > 0 and words[place - 1] == "to"  # "to storm"
    return plain and not infinitive and ((place and word[0].isupper()) or not _NO_MODIFIER.search(word))


def _last(words: list[str], place: int) -> int:
    """Of what it is of: "nomination of princess", "restrictions on flying to Cuba", "campaign trail in the USA"."""
    lead = words[place + 1] if place + 1 < len(words) else ""
    behind = range(place + 2, min(len(words), place + 2 + _COMPLEMENT))
    if lead not in _LEADS or (lead in _NAMED and not any(words[at][0].isupper() for at in behind[:2])):
        return place
    last = max(takewhile(lambda at: words[at] not in _ENDS, behind), default=place)
    return place if lexicon.DATING_WORDS & {word.lower() for word in words[place : last + 1]} else last
