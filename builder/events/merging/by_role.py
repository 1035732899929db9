"""Whether one headline tells a step of whom the other calls by name."""

import re

from builder.events.event import DatedEvent
from builder.events.merging.led import led
from builder.events.merging.person_words import person_words
from builder.events.merging.profile import Profile
from builder.events.merging.steps import CASES

Told = tuple[DatedEvent, Profile]

_WORD = re.compile(r"[a-z][a-z-]{1,30}")


def by_role(step: str, one: Told, other: Told) -> bool:
    """ "Ada Berg's doctor was jailed" and, where reports call him her doctor and an article of his tells of her, "Bo Lund was jailed". Symmetric."""
    return _is_called(step, one, other) or _is_called(step, other, one)


def _is_called(step: str, one: Told, other: Told) -> bool:
    (event, _), (rival, yours) = one, other
    mine = led(event, step)
    if mine.first or mine.beside.isdisjoint(yours.circle):
        return False
    first, role = led(rival, step).first, mine.role or _first(event.title)
    names = {first} if first else {*rival.people} if step in CASES else set[str]()  # a trial is of one, though a headline names his lawyers' client
    return any((name, word) in yours.called for name in names.difference(event.people) for word in role)


def _first(title: str) -> frozenset[str]:
    return next((found for word in _WORD.findall(title) if (found := person_words((word,)))), frozenset())
