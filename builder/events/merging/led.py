"""Whom a headline that tells of a step tells it of."""

import re
from dataclasses import dataclass

from builder.events.event import DatedEvent
from builder.events.gazetteers.gazetteer import OCCUPATIONS
from builder.events.merging.steps import BY_NAME
from builder.events.words import lexicon
from builder.events.words.people_words import AROUND, EITHER, MEN, WOMEN
from builder.events.words.senses import senses

# A name behind these is of whom it was done to, and whose killer it was did it.
_OF_ANOTHER = re.compile(r"\b(?:murder|death|killing|stabbing|shooting|rape|kidnapping|stalking|accused|charged|over|about|against|by|who|whose)\b")
# Whose these are takes the step.
_THINGS = {
    "trial": frozenset("trial retrial case".split()),
    "jury": frozenset("jury trial case".split()),
    "hearing": frozenset("hearing hearings case".split()),
    "court": frozenset("hearing hearings case".split()),
    "sentence": frozenset("sentence sentencing".split()),
    "funeral": frozenset(("funeral",)),
    "burial": frozenset("burial body remains casket coffin ashes".split()),
}
_KIN = "doctor|guard|bodyguard|family|widow|widower|twin|sibling|fiancé|fiancée|heir|relative|parent|assistant|manager|employee|staff|supporter|fan"
_PERSON = re.compile(
    rf"(?:ex-?|step-?|half-?|grand|great-|god|foster-|then-)*(?:{MEN}|{WOMEN}|{EITHER}|{AROUND}|{_KIN}|{'|'.join(sorted(OCCUPATIONS))})(?:-in-law)?s?"
)
_OWNED = re.compile(r"[’']s? (?P<words>(?:[\w’'-]{1,30} ){0,4}[\w’'-]{1,30})")
_OF = re.compile(r"\b(?P<words>(?:[\w-]{1,30} )?[\w-]{1,30}) of (?P<called>(?:(?!of )[a-z-]{1,20} ){0,4})\Z")
_FOR = re.compile(r"\b(?P<words>(?:[\w-]{1,30} )?[\w-]{1,30}) for (?P<called>)(?:the late )?\Z")
_VERBS = lexicon.STOP_WORDS | lexicon.IRREGULAR_PAST | lexicon.PRESENT


@dataclass(frozen=True, slots=True)
class Led:
    """`first` is whom the step is told of, where the headline names him; `beside` are the others in it, and `role` what he is of one of them."""

    first: str
    beside: frozenset[str]
    role: frozenset[str]


def led(event: DatedEvent, step: str) -> Led:
    """Whose trial it is, or whom the headline names first, but for those whom it was done to and whose doctor somebody is. A funeral is only of whom
    it says so."""
    lasts = [name.rpartition(" ")[2] for name in event.people]
    found = {name: name if name in event.title or lasts.count(last) > 1 else last for name, last in zip(event.people, lasts, strict=True)}
    told = sorted((at, at + len(words), name) for name, words in found.items() if (at := event.title.find(words)) >= 0)
    belongings = {name: _belongings(event.title, start, end) for start, end, name in told}
    things = _THINGS.get(step, frozenset({step.rpartition(" ")[2], f"{step.rpartition(' ')[2]}s"}))
    owner = next((name for _, _, name in told if _is_of(belongings[name], things)), "")
    plain = ((start, name) for start, _, name in told if not belongings[name] or (step.startswith(BY_NAME) and not _people(belongings[name])))
    start, first = (0, owner) if owner or step == "funeral" else next(plain, (0, ""))
    first = "" if _OF_ANOTHER.search(event.title, 0, start) else first
    role = frozenset[str]().union(*(_people(words) for words in belongings.values())) if not first else frozenset[str]()
    return Led(first, frozenset(name for _, _, name in told) - {first}, role)


def _belongings(title: str, start: int, end: int) -> tuple[str, ...]:
    """The words for what is somebody's, whose name is at [start, end): "trial" of "Ada Berg's trial", "cousin" of "a cousin of Ada Berg"."""
    found = _OWNED.match(title, end) or _OF.search(title, 0, start) or _FOR.search(title, 0, start)
    words = tuple(found["words"].lower().split()) if found else ()
    if found is None or found.re is _OWNED:
        return words[: next((at for at, word in enumerate(words) if word in _VERBS), len(words))]
    own = any(word in things for things in _THINGS.values() for word in words) or bool(_people(words))
    told = any(word in _VERBS or word.endswith("ed") for word in found["called"].split())
    return words if own or (found.re is _OF and not told) else ()


def _is_of(words: tuple[str, ...], things: frozenset[str]) -> bool:
    return not things.isdisjoint(words) and not _people(words)


def _people(words: tuple[str, ...]) -> frozenset[str]:
    """The senses of the words for people among them."""
    return senses(" ".join(word for word in words if _PERSON.fullmatch(word)))
