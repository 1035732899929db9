"""Names that words for kin stand before."""

import re
from collections.abc import Sequence
from itertools import pairwise

from builder.events.gazetteers.given_names import given_names
from builder.events.names.cast import Run

_WORDS = (
    "brother sister father mother parent son daughter child wife husband widow widower cousin uncle aunt nephew niece grandson granddaughter "
    "grandfather grandmother namesake twin sibling"
).split()
_KIN = re.compile(rf"\b(?:{'|'.join(_WORDS)})(?:s|ren)?(?: are| is| was| were|,)?(?:,? (?:also )?(?:named|called|including))? $")
_LAST = frozenset((*(f"{word}{end}" for word in _WORDS for end in ("", "s", "ren")), *"are is was were named called including".split()))
_OF_KIN = re.compile(
    r"\b(?:brother|sister|father|mother|son|daughter|wife|husband|widow|cousin|uncle|aunt|nephew|niece) of (?:the )?(?:late )?(?:[a-z]{2,20} ){0,2}$"
)
_CHILDREN = re.compile(r"\b(?:children|sons|daughters|siblings|brothers|sisters)\b[^.;:“”]{0,80}$|\b(?:son|daughter|wife|widow|brother|sister) of $")
_FAR = 90  # code points before a name that are looked at, where a list of names may be
_GLANCE = 48  # the same of one name
_WORD = 18  # the same of one word


def beside_kin(text: str, runs: Sequence[Run]) -> tuple[set[int], set[int]]:
    """Where those of the runs begin that "his brother" or the like stands before, or that children are called; and where those that only tell whose
    brother somebody is."""
    kin = {run.start for run in runs if _may_follow(text, run.start) and _KIN.search(text, max(0, run.start - _GLANCE), run.start)}
    kin |= {run.start for run in runs if run.name in given_names() and _CHILDREN.search(text, max(0, run.start - _FAR), run.start)}
    kin |= {other.start for one, other in pairwise(runs) if one.start in kin and text[one.end : other.start] == " and "}
    return kin, {run.start for run in runs if " " in run.name and _OF_KIN.search(text, max(0, run.start - _GLANCE), run.start)}


def _may_follow(text: str, start: int) -> bool:
    """Whether the word before code point `start` may be one for kin, or one that such a word goes on with: a cheap look before the dear one."""
    last = text[max(0, start - _WORD) : max(0, start - 1)].rpartition(" ")[2].removesuffix(",")
    return last in _LAST or not last.isalpha()
