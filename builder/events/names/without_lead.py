"""Runs that end with somebody's name, without the other words before it."""

from collections.abc import Sequence
from dataclasses import replace

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.names.cast import Run

_FEWEST, _MOST = 2, 3  # words of a person's name


def without_lead(runs: Sequence[Run]) -> list[Run]:
    """The runs; of those that end with a name which another is, that alone: "What Really Killed Ada Berg", where Ada Berg is told of."""
    people = {run.words for run in runs if _FEWEST <= len(run.words) <= _MOST and run.words[0] in given_names()}
    return [_cut(run, people) if len(run.words) > _FEWEST else run for run in runs]


def _cut(run: Run, people: set[tuple[str, ...]]) -> Run:
    for at in range(1, len(run.words) - 1):
        lead, name = run.words[:at], run.words[at:]
        if name in people and not any(word in given_names() or is_surname(word) or not word.isalpha() or word.islower() for word in lead):
            return replace(run, start=run.start + len(" ".join(lead)) + 1, words=name)
    return run
