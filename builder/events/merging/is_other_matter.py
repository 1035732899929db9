"""Whether two headlines tell of one step in two matters."""

import re

from builder.events.merging.steps import CASES
from builder.events.words.senses import senses

_ENDS = r"(?P<what>[^,;:]{1,80}?)(?=[,;:]|$| (?:after|before|when|while|who|that|in|on|at|amid|following|with|over|for|as|from|by|to)\b)"
_OFFICE = re.compile(rf"\b(?:as|from) {_ENDS}")
_CHARGE = re.compile(rf"\b(?:with|over|for|into|suspicion of|(?:charge|count|accusation)s? of) {_ENDS}")
_SLOTS = (("resigned", _OFFICE), ("hired", _OFFICE), ("sworn in", _OFFICE), ("arrested", _CHARGE), ("charged", _CHARGE), ("sued", _CHARGE))
_KIND = re.compile(r"\b(?P<what>[a-z-]{3,20}(?: [a-z-]{3,20})?) (?:hearing|trial)s?\b")
_ANY = senses(  # what tells no matter
    "post position role job office duties work charge count case years weeks days court criminal public televised full formal new next upcoming"
    " long-awaited high-profile due set stand face delayed postponed adjourned begin"
)
_DEATHS = senses("killed murdered manslaughter")


def is_other_matter(step: str, one: str, other: str) -> bool:
    """ "Ada Berg resigned as mayor" and "Ada Berg stepped down from the board of Lund Bank"; "a bail hearing" and "an appeal hearing". Where one does
    not say in what, they do not differ."""
    slots = [slot for name, slot in _SLOTS if step.startswith(name)] if step not in CASES else [_CHARGE, _KIND]
    mine, yours = _told(slots, one), _told(slots, other)
    return bool(mine and yours) and mine.isdisjoint(yours)


def _told(slots: list[re.Pattern[str]], title: str) -> frozenset[str]:
    words = frozenset[str]().union(*(senses(found["what"]) for slot in slots for found in slot.finditer(title))) - _ANY
    return words | _DEATHS if words & _DEATHS else words
