"""Who an article's people are, and by which short names it goes on with them."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from itertools import pairwise

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.names.cast import KnownPeople, Mention, NameKind
from builder.events.names.family_name import family_name
from builder.events.names.is_full_name import is_full_name
from builder.events.names.spellings import spellings

_QUOTES = '“”"'
_MUCH = 3  # times
_LONG = 6  # letters: of a shorter name another may differ so little
_YOUNGER = frozenset("Jr Jr. Sr Sr.".split())
_NUMBERED = _YOUNGER | frozenset("II III IV".split())
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


def known_people(found: Sequence[Mention], kin: Set[int], letters: bool) -> KnownPeople:
    """By the mentions of an article in order; `kin`: where those begin that "his brother" or the like stands before. In a page of `letters` no two
    names are taken for one person's: each tells of another family."""
    surnames = frozenset(family_name(each.name) for each in found if each.kind == NameKind.PERSON)
    told = Counter(each.name for each in found if is_full_name(each, surnames))
    spelt = {} if letters else spellings(told)
    full = Counter[str]()
    for name, count in told.items():
        full[spelt.get(name, name)] += count
    chief, lasts = _chief(told, spelt), {family_name(name) for name in full}
    alone = _alone_first(found, surnames, kin) - chief.keys()
    respelt = {last: name for told_as, name in spelt.items() if (last := family_name(told_as)) not in lasts}  # "Zelensky", of "Zelenskyy"
    first = {spelt.get(each.name, each.name): each.start for each in reversed(found) if each.name in told}
    lasting = {} if letters else _one_each(full, -1) | respelt
    lasting = _misspelt(lasting, found) | _younger(full, lasts) | lasting
    lasting = {bare: name for last, name in lasting.items() if (bare := _bare(last)) not in lasts} | lasting  # "Erdogan", of "Erdoğan"
    return KnownPeople(
        spelt,
        full,
        surnames,
        alone,
        by_last={last: name for last, name in lasting.items() if last not in alone},
        by_first={name: whole for name, whole in _one_each(full, 0).items() if name not in lasts},
        by_end=_by_end(full),
        by_front=_by_front(full),
        first=first,
        given=_beside(found, kin),
        bearers=_bearers(full),
        chief=chief,
    )


def _misspelt(lasting: Mapping[str, str], found: Iterable[Mention]) -> dict[str, str]:
    """Surnames with two letters in the wrong order, where that happened once and is no surname: "Sollnud", of Sollund."""
    told = Counter(family_name(each.name) for each in found)
    long = ((last, name) for last, name in lasting.items() if len(last) >= _LONG and last.isalpha())
    slips = {last[:at] + last[at + 1] + last[at] + last[at + 2 :]: name for last, name in long for at in range(1, len(last) - 1)}
    return {slip: name for slip, name in slips.items() if told[slip] == 1 and not is_surname(slip)}


def _bearers(full: Iterable[str]) -> dict[str, list[str]]:
    bearers: dict[str, list[str]] = {}
    for name in full:
        bearers.setdefault(family_name(name), []).append(name)
    return bearers


def _bare(word: str) -> str:
    """Without marks."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


def _younger(full: Iterable[str], lasts: Set[str]) -> dict[str, str]:
    """ "Berg" → "Ole Per Berg Jr.", where nobody else is a Berg."""
    found: dict[str, list[str]] = {}
    for words in (words for name in full if (words := name.split())[-1] in _YOUNGER):
        found.setdefault(words[-2], []).append(" ".join(words))
    return {last: names[0] for last, names in found.items() if len(names) == 1 and last not in lasts}


def _chief(told: Mapping[str, int], spelt: Mapping[str, str]) -> dict[str, str]:
    """Surname → whom the article is about, where others have it too: told in full much more often than they."""
    counts: dict[str, Counter[str]] = {}
    for name, count in told.items() if len(told) > 1 else ():
        counts.setdefault(family_name(name), Counter())[spelt.get(name, name)] += count
    chief = {surname: names.most_common(1)[0] for surname, names in counts.items()}
    return {
        surname: name for surname, (name, count) in chief.items() if len(counts[surname]) > 1 and count >= _MUCH * (counts[surname].total() - count)
    }


def _alone_first(found: Sequence[Mention], surnames: Set[str], kin: Set[int]) -> frozenset[str]:
    """Surnames that the article uses before it gives any full name to them, where it gives several or a brother's: of somebody whom every reader
    knows, and perhaps of nobody named in full."""
    first, full = dict[str, bool](), list[Mention]()
    for each in (each for each in found if each.kind in _MAY_BE):
        first.setdefault(family_name(each.name), not (whole := is_full_name(each, surnames)))
        full += [each] if whole else []
    last = {family_name(each.name) for each in full if each.start in kin}
    several = Counter(family_name(name) for name in {each.name for each in full})
    sure = {family_name(each.name) for each in full if each.name.split()[0] in given_names()} - given_names()
    return frozenset(name for name, alone in first.items() if alone and several[name] and (name in last or several[name] > 1 or name not in sure))


def _beside(found: Sequence[Mention], kin: Set[int]) -> frozenset[int]:
    """Where a given name stands in a list with another that is no family's name, or as one of somebody's children."""
    near = (pair for pair in pairwise(found) if pair[1].start - pair[0].end <= len(", and ") and {each.name for each in pair} <= given_names())
    return frozenset(each.start for pair in near if not all(is_surname(each.name) and each.start not in kin for each in pair) for each in pair)


def _one_each(full: Iterable[str], place: int) -> dict[str, str]:
    """Last (or first) word → the fullest name, where all names that have it may be one person's."""
    groups: dict[str, list[str]] = {}
    for name in full:
        groups.setdefault(family_name(name) if place else name.split()[0], []).append(name)
    return {word: max(names, key=len) for word, names in groups.items() if all(_agree(names[0], name) for name in names)}


def _by_end(full: Collection[str]) -> dict[str, str]:
    """What one name alone ends with, or has between its given name and its last → the name: "Vázquez", "Vázquez Garced" → "Ada Vázquez Garced"."""
    found: dict[str, set[str]] = {}
    for name in full:
        words = name.split()
        if len(words) > 2 and words[0] in given_names():
            ends = {" ".join(words[1:])} | ({words[1]} if len(words) == 3 and len(words[1].strip(".")) > 2 else set())
            for end in ends | {end[0].upper() + end[1:] for end in ends}:  # "De Blasio" opens the sentence
                found.setdefault(end, set()).add(name)
    lasts = {family_name(name) for name in full}
    return {end: next(iter(names)) for end, names in found.items() if len(names) == 1 and end not in lasts and end.split()[0] not in given_names()}


def _by_front(full: Iterable[str]) -> dict[str, str]:
    """ "Ada Maria" → "Ada Maria Berg", "Ole Per" → "Ole Per Berg Jr.", where nobody else is called so."""
    found: dict[str, set[str]] = {}
    for name in full:
        words = [word for word in name.split() if word not in _NUMBERED][:-1]
        if len(words) > 1 and given_names().issuperset(words):
            found.setdefault(" ".join(words), set()).add(name)
    return {front: next(iter(names)) for front, names in found.items() if len(names) == 1}


def _agree(one: str, other: str) -> bool:
    """The same first and last word, or an initial for the first."""
    a, b = one.split(), other.split()
    named = {word.strip(_QUOTES) for words in (a, b) for word in words[1:-1] if word[0] in _QUOTES}
    same = a[0] == b[0] or a[0] in named or b[0] in named or (a[0][0] == b[0][0] and (a[0].endswith(".") or b[0].endswith(".")))
    return same and family_name(one) == family_name(other)
