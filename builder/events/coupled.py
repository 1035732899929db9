"""Couples whose surname is told once: "Ada and Ole Berg"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.events.cast import Mention, NameKind
from builder.events.given_names import given_names
from builder.events.sex_of_name import sex_of_name

_FAR = 3000  # code points: a page
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


def coupled(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions in their order, the first of a couple with the second's surname: a woman's and a man's given name with "and" between, where
    nobody else of the first one's name was told of shortly before."""
    named = list(found)
    seen: dict[str, tuple[int, str]] = {}  # given name → where last, and the surname
    for place, (one, other) in enumerate(pairwise(found)):
        given, _, surname = one.name.partition(" ")
        where, before = seen.get(given, (-_FAR, ""))
        if one.kind in _MAY_BE and _is_couple(text, one, other):
            last = other.name.split()[-1]
            if one.start - where >= _FAR or before == last:
                named[place] = replace(one, name=f"{one.name} {last}", kind=NameKind.PERSON)
        seen[given] = one.start, surname
    return named


def _is_couple(text: str, one: Mention, other: Mention) -> bool:
    if one.name not in given_names() or other.kind != NameKind.PERSON or len(other.name.split()) != 2 or text[one.end : other.start] != " and ":
        return False
    sexes = {sex_of_name(f"{one.name} -"), sex_of_name(other.name)}
    return sexes == {True, False} and not text[max(0, one.start - 2) : one.start].startswith(",")
