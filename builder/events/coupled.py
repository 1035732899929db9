"""Couples whose surname is told once: "Ada and Ole Berg"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.events.cast import Mention, NameKind
from builder.events.given_names import given_names
from builder.events.sex_of_name import sex_of_name

_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


def coupled(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions in their order, the first of a couple with the second's surname: a woman's and a man's given name with "and" between, the first
    of them told nowhere before."""
    named = list(found)
    known = {each.name.split()[0] for each in found if each.kind == NameKind.PERSON and " " in each.name}
    seen: set[str] = set()
    for place, (one, other) in enumerate(pairwise(found)):
        if one.name not in seen and one.name not in known and one.kind in _MAY_BE and _is_couple(text, one, other):
            named[place] = replace(one, name=f"{one.name} {other.name.split()[-1]}", kind=NameKind.PERSON)
        seen.add(one.name)
    return named


def _is_couple(text: str, one: Mention, other: Mention) -> bool:
    if one.name not in given_names() or other.kind != NameKind.PERSON or len(other.name.split()) != 2 or text[one.end : other.start] != " and ":
        return False
    sexes = {sex_of_name(f"{one.name} -"), sex_of_name(other.name)}
    return sexes == {True, False} and not text[max(0, one.start - 2) : one.start].startswith(",")
