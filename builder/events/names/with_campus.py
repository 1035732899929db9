"""Universities by their whole names."""

from collections.abc import Iterable
from dataclasses import replace

from builder.events.gazetteers.places import CITIES, STATES, places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run

_UNIVERSITY = "University of "
_SYSTEMS = frozenset(f"{_UNIVERSITY}{state}" for state in STATES)  # of several campuses


def with_campus(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs in order, a campus joined to its university: "University of Vrana at Kvitka", "University of Ohio, Kvitka"."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        between = text[before.end : run.start] if before is not None and before.name.startswith(_UNIVERSITY) else ""
        if before is not None and between == " at " and (len(run.words) == 1 or _is_town(run.name)):
            joined[-1] = replace(before, words=(*before.words, "at", *run.words))
        elif before is not None and between == ", " and before.name in _SYSTEMS and _is_town(run.name):
            joined[-1] = replace(before, words=tuple(f"{before.name}, {run.name}".split(" ")))
        else:
            joined.append(run)
    return joined


def _is_town(name: str) -> bool:
    return name in CITIES or (name in towns() and name not in places())
