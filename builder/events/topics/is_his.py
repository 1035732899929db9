"""Whether "he" or "her" in a headline is the person that its article is about."""

import re
from collections.abc import Collection, Iterable

from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.reference.blames import blames

_HIS, _HER = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE), re.compile(r"\b(?:she|her)\b", re.IGNORECASE)
_OBITUARY = re.compile(r"\b(?:dies|dead|death of|obituary|(?:has|had) died)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<=[\w,] )[A-Z][\w’'-]+")


def is_his(headline: str, title: str, person: str, people: Collection[str], things: Iterable[str]) -> bool:
    """True where the headline tells of "her" or of "him", as `person` would be called, shames nobody, and names nobody else who might be meant:
    `people` are those of its event, `things` its places and organisations. Under a `title` that tells of a death they are the dead's."""
    his, her = _HIS.search(headline), _HER.search(headline)
    if bool(his) == bool(her) or blames(headline):
        return False
    known = {word for name in (*people, *things) for word in name.split()}
    if not _OBITUARY.search(title) and any(word.removesuffix("'s").removesuffix("’s") not in known for word in _CAPITAL.findall(headline)):
        return False
    told = set(re.findall(r"[\w-]+", headline))
    others = (sex_of_name(name) for name in people if name != person and told.intersection(name.split()[1:]))  # either of two surnames
    return sex_of_name(person) in (None, bool(her)) and all(sex is not None and sex != bool(her) for sex in others)
