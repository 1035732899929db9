"""Places of which the larger one follows, for that is known: "in Ulvika, Norway", "3 Vestre Ulvika, Kvitka, Lampeter"."""

import re
from collections.abc import Mapping, Sequence

from builder.events.gazetteers.gazetteer import OCCASIONS, OCCUPATIONS, ORGANISATION_WORDS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.names.cast import NameKind, Run

_LED = re.compile(r"(?:\b(?:in|at|near|from|to) (?:the )?|\b\d{1,4} )$")
_LISTED = re.compile(r",? (?:and|or) (?:the )?[A-Z]")
_NO_PLACES = OCCUPATIONS | ORGANISATION_WORDS | OCCASIONS
_GLANCE = 10  # code points before a name that are looked at
_LONGEST = 2  # words


def chained(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind]) -> dict[str, NameKind]:
    """Name → PLACE, for the names without a kind in `kinds` that a place follows behind a comma, and a word or a number for places leads to."""
    found: dict[str, NameKind] = {}
    waiting, end = list[str](), -1  # names that a larger place may follow, and where what stands before them ends
    for run in runs:
        kind, goes_on = kinds[run.name], text[end : run.start] == ", "
        waiting = waiting if goes_on else []
        if kind == NameKind.PLACE and not _LISTED.match(text, run.end):
            found.update(dict.fromkeys(waiting, NameKind.PLACE))
        named = kind == NameKind.OTHER and _may_be(run) and (goes_on or _LED.search(text, max(0, run.start - _GLANCE), run.start) is not None)
        waiting = [*waiting, run.name] if named else []
        end = run.end if named or kind == NameKind.PLACE else -1
    return found


def _may_be(run: Run) -> bool:
    if not all(word.istitle() and word.isalpha() for word in run.words) or len(run.words) > _LONGEST:
        return False
    return run.words[0] not in given_names() and run.words[-1].lower() not in _NO_PLACES and not is_people(run.name)
