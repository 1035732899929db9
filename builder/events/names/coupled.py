"""Couples whose surname is told once: "Ada and Ole Berg"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Mention, NameKind

_FAR, _NEAR = 1000, 300  # code points
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


def coupled(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions in their order, the first of a couple with the second's surname: a woman's and a man's given name with "and" between, where
    nobody else of the first one's name was told of shortly before. So are both where just those two are told of soon again."""
    named = list(found)
    seen: dict[str, tuple[int, str]] = {}  # given name → where last, and the surname
    couples: dict[tuple[str, str], tuple[int, str]] = {}  # both given names → the same
    for place, (one, other) in enumerate(pairwise(found)):
        given, _, surname = one.name.partition(" ")
        where, before = seen.get(given, (-_FAR, ""))
        both = (one.name, other.name.partition(" ")[0])
        if one.kind in _MAY_BE and _is_couple(text, one, other):
            last = other.name.split()[-1]
            if one.start - where >= _NEAR or before == last:
                named[place] = replace(one, name=f"{one.name} {last}", kind=NameKind.PERSON)
                couples[both] = one.start, last
        elif other.name in both and one.start - couples.get(both, (-_FAR, ""))[0] < _FAR and text[one.end : other.start] == " and ":
            last = couples[both][1]
            named[place : place + 2] = (replace(each, name=f"{each.name} {last}", kind=NameKind.PERSON) for each in (one, other))
        seen[given] = one.start, surname
    return named


def _is_couple(text: str, one: Mention, other: Mention) -> bool:
    if one.name not in given_names() or other.kind != NameKind.PERSON or len(other.name.split()) != 2 or text[one.end : other.start] != " and ":
        return False
    sexes = {sex_of_name(f"{one.name} -"), sex_of_name(other.name)}
    return sexes == {True, False} and not text[max(0, one.start - 2) : one.start].startswith(",")
