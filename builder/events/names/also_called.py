"""People with a second given name between brackets."""

from collections.abc import Iterable
from dataclasses import replace

from builder.events.gazetteers.gazetteer import ONE_BODY
from builder.events.gazetteers.given_names import given_names
from builder.events.names.cast import Run


def also_called(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs of a text in order, "Ada (Eva) Berg" as one, named "Ada Berg", and "United Nations (UN) General Assembly"."""
    joined: list[Run] = []
    for run in runs:
        if len(joined) > 1 and _is_one(text, joined[-2], joined[-1], run):
            whole = replace(joined[-2], words=joined[-2].words + run.words, spaced=0)
            joined[-2:] = [replace(whole, spaced=run.end - whole.end)]
        else:
            joined.append(run)
    return joined


def _is_one(text: str, run: Run, inside: Run, last: Run) -> bool:
    if text[run.end : inside.start] != " (" or text[inside.end : last.start] != ") ":
        return False
    if run.name == "United Nations":
        return f"{run.name} {last.name}" in ONE_BODY.values()
    return len(last.words) == 1 and not last.titles and len(run.words) < 3 and {run.words[0], inside.words[0]} <= given_names()
