"""Given names that stand by themselves: somebody's, where they do what people do."""

import re
from collections.abc import Mapping, Sequence

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import NameKind, Run
from builder.events.words.lexicon import IRREGULAR_PAST

_NEXT = re.compile(r"(['’]s )?(?:,? who |[ ](?:also |then |later |never |still |now )?)?([a-z]{2,20})\b")
_IS = frozenset("is was has had does did will would began became".split())
# Known better than who is called so.
_THINGS = frozenset("Apollo Brent Chelsea Christian Don Eve Katrina Mar Norman Roman Two Three Five Six Seven Eight Nine Ten".split())
_LEADING = re.compile(r"\b(?:in|at|near|the|The|an?|from|of|to|last|first)[ “\"'‘]+$|[“\"‘]$|(?<!al) [-–] $")
_OPENED = re.compile(r"(?:^|\n|[.:!?”)\n-] )$")  # "Fresh protests": a verb, or many of a thing
_MONTH = re.compile(r"\.? \d")  # "2 Jan 1850"
_GOES_ON = re.compile(r" [-–] [A-Z]")  # "Ada - Lee Berg"
_FEW = 30  # names that are counted
_SELDOM = 4  # of so many mentions of a surname one shows that it is one
_GLANCE = 8  # code points before a name that are looked at


def lone_given(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind], small: frozenset[str]) -> dict[str, NameKind]:
    """Name → PERSON, for the given names, and surnames, without a kind in `kinds` that mostly stand where people do; those that towns have too, or
    families, where they do something. `small` are words that the text writes in small letters too."""
    alone = {run.name for run in runs if len(run.words) == 1 and kinds[run.name] == NameKind.OTHER}
    alone = {name for name in alone if name in given_names() or _is_double(name) or (is_surname(name) and name not in towns())}
    slips = sorted(name for name in alone if name.lower() in small and name in given_names())[:_FEW]
    small = small - {name.lower() for name in slips if _is_mostly_large(text, name)}
    alone = {name for name in alone if not (name in places() or name in _THINGS or name.lower() in small)}
    if not alone:
        return {}
    full = {run.words[0] for run in runs if len(run.words) > 1 and kinds[run.name] == NameKind.PERSON}
    for run in runs:
        if len(run.words) > 1 and kinds[run.name] != NameKind.PERSON and not run.words[-1].isdigit():
            alone -= set(run.words) - full  # "Hurricane Ada … Ada turned"
    signs: dict[str, list[bool]] = {}
    for run in runs:
        if run.name in alone:
            signs.setdefault(run.name, []).append(_is_somebody(text, run))
    return {name: NameKind.PERSON for name, told in signs.items() if sum(told) * (2 if name in given_names() else _SELDOM) >= len(told)}


def _is_double(name: str) -> bool:
    """ "Mary-Maud"."""
    parts = name.split("-")
    return len(parts) == 2 and all(part in given_names() for part in parts)


def _is_mostly_large(text: str, name: str) -> bool:
    """Whether a given name in small letters is a slip."""
    return text.count(f" {name.lower()} ") * _SELDOM < text.count(name)


def _is_somebody(text: str, run: Run) -> bool:
    if _LEADING.search(text, max(0, run.start - _GLANCE), run.start) or _GOES_ON.match(text, run.end) or _MONTH.match(text, run.end):
        return False
    if (run.name in given_names() or _is_double(run.name)) and run.name not in towns() and not text.startswith(" famil", run.end):
        return True
    after = _NEXT.match(text, run.end)
    word = after.group(2) if after else ""
    if after is not None and after.group(1):
        return run.name not in given_names()
    if word.endswith("s") and not word.endswith("ss") and (run.name in given_names() or not _OPENED.search(text, max(0, run.start - 2), run.start)):
        return True
    return word in _IS or word in IRREGULAR_PAST or word.endswith("ed")
