"""Whom a headline that tells of a step tells it of."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from builder.events.event import DatedEvent
from builder.events.merging.person_words import person_words
from builder.events.merging.steps import BESIDE, BY_NAME
from builder.events.words import lexicon

# A name behind these is of whom it was done to, and whose killer it was did it.
_OF_ANOTHER = re.compile(
    r"\b(?:murder|death|killing|stabbing|shooting|rape|kidnapping|stalking|accused|charged|over|about|against|(?<!rented )(?<!owned )(?<!used )by|who"
    r"|whose)\b"
)
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
_OWNED = re.compile(r"[’']s? (?P<words>(?:[\w’'-]{1,30} ){0,4}[\w’'-]{1,30})")
_OF = re.compile(r"\b(?P<words>(?:[\w-]{1,30} )?[\w-]{1,30}) of (?P<called>(?:(?!of )[a-z-]{1,20} ){0,4})\Z")
_FOR = re.compile(r"\b(?P<words>(?:[\w-]{1,30} )?[\w-]{1,30}) for (?P<called>)(?:the late )?\Z")
_AGAINST = re.compile(r"\b(?P<words>trial|retrial|case|hearing) against (?P<called>)(?:the late )?(?:Dr )?\Z")
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
    plain = ((start, name) for start, _, name in told if not belongings[name] or (step.startswith(BY_NAME) and not person_words(belongings[name])))
    start, first = (0, owner) if owner or step == "funeral" else next(plain, (0, ""))
    first = "" if _OF_ANOTHER.search(event.title, 0, start) else first
    main = told[: bisect_left(told, (_end(event.title),))] if not first else []
    role = frozenset[str]().union(*(person_words(belongings[name]) for _, _, name in main))
    return Led(first, frozenset(name for _, _, name in told) - {first}, role)


def _end(title: str) -> int:
    """Where its main clause ends."""
    found = BESIDE.search(title.lower())
    return found.start() if found else len(title)


def _belongings(title: str, start: int, end: int) -> tuple[str, ...]:
    """The words for what is somebody's, whose name is at [start, end): "trial" of "Ada Berg's trial", "cousin" of "a cousin of Ada Berg"."""
    found = _OWNED.match(title, end) or _OF.search(title, 0, start) or _FOR.search(title, 0, start) or _AGAINST.search(title, 0, start)
    words = tuple(found["words"].lower().split()) if found else ()
    if found is None or found.re is _OWNED:
        return words[: next((at for at, word in enumerate(words) if word in _VERBS), len(words))]
    own = any(word in things for things in _THINGS.values() for word in words) or bool(person_words(words))
    told = any(word in _VERBS or word.endswith("ed") for word in found["called"].split())
    return words if own or (found.re is _OF and not told) else ()


def _is_of(words: tuple[str, ...], things: frozenset[str]) -> bool:
    return not things.isdisjoint(words) and not person_words(words)
