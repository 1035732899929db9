"""The place of a dateline in small letters."""

import re
from dataclasses import replace

from builder.events.names.cast import Run

_DATELINE = re.compile(
    r"(?:/[A-Z][A-Z .-]{2,20})?(?:, (?:[A-Z][a-z]{1,20}\.{0,2}|[A-Z]\.[A-Z]\.)(?: [A-Z][a-z]{1,20})?)?,?(?: \([A-Z][\w ]{1,30}\))? (?:--|-|–|—)\s"
)
_OPENED = re.compile(r"(?:^|\n|[.!?”)] |\b(?:AP|AFP|Reuters) |(?:^|\n|[ ”])[A-Z][A-Z .-]{2,20}/)$")
_GLANCE = 24  # code points before a name that are looked at
_SHORTEST = 4  # letters: what is shorter may be a body's
_LEAST = 3  # the same of its first word
_SMALL = frozenset("OF THE ON".split())


def lowered(text: str, run: Run) -> Run:
    """ "Vestre Ulvika" for "VESTRE ULVIKA, Ohio (Reuters) - ", that opens a report; every other run as it is."""
    if len(run.name) < _SHORTEST or not run.name.replace(" ", "").isalpha() or not run.name.isupper() or not _DATELINE.match(text, run.end):
        return run
    if not _OPENED.search(text, max(0, run.start - _GLANCE), run.start):
        return run
    while run.words[0] in _SMALL and len(run.words) > 1:
        run = replace(run, start=run.start + len(run.words[0]) + 1, words=run.words[1:])
    return run if len(run.words[0]) < _LEAST else replace(run, words=tuple(word.lower() if word in _SMALL else word.title() for word in run.words))
