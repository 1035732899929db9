"""Where a text tells of things of a kind, and by which words it tells them apart."""

import re
from functools import lru_cache

from builder.events.names.is_vague import is_vague
from builder.events.names.names_of_kind import NAMED
from builder.events.names.thing_told import ThingTold
from builder.events.words import lexicon
from builder.events.words.compiled import compiled

_KINDS = {
    "action": "action|lawsuit",
    "suit": "lawsuit|suit",
    "lawsuit": "lawsuit|suit",
    "virus": "virus|[a-z]{2,12}virus|flu",
    "disease": "disease|flu",
}
_NO_SUCH = frozenset("become becoming becomes like than without".split())  # "chance of becoming a storm"
_BACK = 90  # code points looked at on either side of a noun
_MOST, _FEW = 4, 2  # small words before a noun; behind an owner
_NAME = r"[A-Z][\w’'.-]{0,25}"
_OTHER = frozenset("another other second third similar separate different each every no any both several few earlier previous former".split())
_ONE_OF = frozenset("first second third fourth fifth last next largest biggest worst deadliest".split())  # "the third storm of the season"
_WORD = re.compile(r"\w(?:[\w’'-]*\w)?")
_SHORT = re.compile(r"(?<= )\([A-Z][\w-]{1,10}\) $")  # "the Larch Trade Area (LTA) agreement"
_OWNER = re.compile(rf"((?:the )?(?:{_NAME} ){{0,3}}[A-Z][\w-]{{1,25}})[’']s?$")
_GULF = re.compile(rf"((?:{_NAME} ){{1,2}}of )$")  # "the Gulf of Mexico spill"
_OF = re.compile(r" of ((?:the |an? )?)((?>[\w’'-]{1,25} ?){1,6})(.?)")
_NAMED = re.compile(r" [A-Z][\w’'-]{0,30}[a-z]")
_INNER = re.compile(r"[A-Z](?<=[a-z,] .)[\w’'-]{0,30}")
_ENDS = re.compile(r"[.!?]\s")
_NEXT = re.compile(r" ([\w’'-]{1,40})")
_BEFORE_VERBS = frozenset("to will would could can may might shall should must not".split())
_CUT = frozenset("- – — / % $ & and or".split())  # behind these the first word is a half: "third - quarter results"
_NO_NOUNS = lexicon.UNTELLING | lexicon.IRREGULAR_PAST | lexicon.PRESENT
_IN_HAND = frozenset("project scheme plan plans".split())
_GOES_ON = frozenset("of and or for to between".split())
_ENDED = (".", ",", ";", ":", ")", "")


@lru_cache(maxsize=64)
def things_told(text: str, noun: str, end: int, *, title: bool = False) -> tuple[ThingTold, ...]:
    """Each mention of the `noun` in `text` before code point `end`, in order, with or without a capital, but where it only stands before another:
    "outbreak control". `title`: the text is one, in which verbs end in "s"."""
    kinds = _KINDS.get(noun, noun)
    mentions = [found for found in compiled(rf"(?:{kinds}|{noun.capitalize()})\b(?!-)").finditer(text, 0, end) if _begins(text, found.start())]
    inner = _inner(text) if mentions else frozenset()
    return tuple(told for found in mentions if (told := _told(text, noun, found, title, inner)) is not None)


def _begins(text: str, start: int) -> bool:
    """Whether a word begins there. Asked afterwards, since a pattern that begins with letters is sought fast."""
    before = text[start - 1 : start]
    return not (before.isalnum() or before in ("_", "-"))


@lru_cache(maxsize=4)
def _inner(text: str) -> frozenset[str]:
    """The words with capitals that are no sentence's first."""
    return frozenset(_INNER.findall(text))


def _told(text: str, noun: str, found: re.Match[str], title: bool, inner: frozenset[str]) -> ThingTold | None:
    behind = _SHORT.sub("", text[max(0, found.start() - _BACK) : found.start()])
    words = _ENDS.split(behind)[-1].split()
    if _stands_before_another(text, found.end(), title) or (behind and not behind[-1].isspace()):
        return None
    if len(found.group()) > len(noun) and found.group().endswith(noun):
        return ThingTold(found.start(), f"the {found.group()}", found.group())  # "the coronavirus"
    if not title and noun in NAMED and _NAMED.match(text, found.end()):
        return ThingTold(found.start(), other=True)  # "the rock band Larks": it has a name
    kept = _telling(words, text, found.group())
    if len(kept) == len(words) > 1 and not kept[1][0].isupper() and not title and kept[0] not in inner:
        kept = []  # "Credit default swaps fell": what has a capital there may be no name
    before = words[: len(words) - len(kept)]
    ahead = before
    while ahead and is_vague(ahead[-1]) and ahead[-1].lower() not in lexicon.STOP_WORDS:
        ahead = ahead[:-1]  # "a new", "the deadly"
    last = {each[-1].lower() for each in (ahead, before) if each}
    of, cut = ("", False) if last & _ONE_OF else _of(text, found)
    name = _whole(before, kept, found.group()) or of
    name = name.removeprefix("the ") if found.group() == "flu" else name
    telling = name.lower().removeprefix("the ").replace(found.group().lower(), "").strip()
    told = ThingTold(found.start(), name, telling, bool(last & {"a", "an"}), bool(last & _OTHER) or (not name and cut))
    return None if _NO_SUCH & {*before[-2:]} else told


def _stands_before_another(text: str, end: int, title: bool) -> bool:
    after = _NEXT.match(text, end)
    word = after.group(1) if after else ""
    if title and word in _IN_HAND:
        return False  # "Lund defends Larch pipeline project"
    return word.islower() and word not in _NO_NOUNS and not word.endswith(("ed", "ly", "ing", "s") if title else ("ed", "ly", "ing"))


def _telling(words: list[str], text: str, noun: str) -> list[str]:
    """The words just before the noun that tell which: "measles" of "into a new measles", "Lund Sea" of "after Lund Sea"."""
    first = len(words)
    while first and _WORD.fullmatch(words[first - 1]) and not is_vague(words[first - 1]) and not words[first - 1].endswith(("’s", "'s")):
        first -= 1
    kept, before = words[first:], words[first - 1].lower() if first else ""
    if before in _BEFORE_VERBS:
        kept = kept[1:]  # "to end crackdown"
    verb = next((i for i in range(len(kept) - 1, 0, -1) if kept[i].islower() and kept[i].endswith("s") and not kept[i].endswith("ss")), 0)
    if verb and text.count(f" {' '.join(kept[verb:])} {noun}") < _FEW:
        kept = kept[verb + 1 :] if kept[-1][0].isupper() else []  # "Berg discusses peace talks", "Berg praises Larch pipeline"
    if kept and noun[0].isupper() and kept[-1].islower():
        return []  # "Oil price falls Cap placed": a title in two sentences
    if kept and (before in _CUT or before[:1] == "-" or before.endswith(("-", "/")) or not any(map(str.isalpha, "".join(kept)))):
        return []
    if first and kept and kept[0][0].isupper() and not before[-1].isalnum() and before[-1] not in ",\"”’'":
        return []
    return kept if len(kept) <= _MOST or all(word[0].isupper() for word in kept[:-_MOST]) else []


def _whole(before: list[str], kept: list[str], noun: str) -> str:
    ahead = " ".join(before[-5:])
    owner = _OWNER.search(ahead) if len(kept) <= _FEW else None
    if owner is not None:
        return " ".join((owner.group(), *kept, noun))
    gulf = _GULF.search(f"{ahead} ") if kept and kept[0][0].isupper() else None
    return f"the {gulf.group(1).removeprefix('The ') if gulf else ''}{' '.join(kept)} {noun}" if kept else ""


def _of(text: str, noun: re.Match[str]) -> tuple[str, bool]:
    """ "the theft of a gold bath", no number of things; and whether there is more of it than is taken."""
    found = _OF.match(text, noun.end(), noun.end() + _BACK)
    words = found.group(2).split() if found else []
    last = next((i for i, each in enumerate(words) if each.lower() in _NO_NOUNS or (each.islower() and is_vague(each))), len(words))
    kept, rest = words[:last], words[last:]
    if found is None or not kept:
        return "", False
    cut = rest[0] in _GOES_ON if rest else found.group(3) not in _ENDED
    if cut or len(kept) > _MOST or kept[0][0].isdigit() or kept[-1].endswith(("’s", "'s", "’", "'")):
        return "", cut
    return f"the {noun.group()} of {found.group(1)}{' '.join(kept)}", False
