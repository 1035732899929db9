"""Universities by their whole names."""

from collections.abc import Iterable
from dataclasses import replace

from builder.events.names.cast import Run

_UNIVERSITY = "University of "


def with_campus(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs in order, a campus joined to its university: "University of Vrana at Kvitka"."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before is not None and before.name.startswith(_UNIVERSITY) and text[before.end : run.start] == " at " and len(run.words) == 1:
            joined[-1] = replace(before, words=(*before.words, "at", *run.words))
        else:
            joined.append(run)
    return joined
