"""A person by the fullest name the article uses."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from builder.events.cast import Mention, NameKind
from builder.events.gazetteer import HILLS, ORGANISATION_WORDS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.given_names import given_names
from builder.events.is_surname import is_surname
from builder.events.lexicon import STOP_WORDS
from builder.events.sex_of_name import sex_of_name
from builder.events.spellings import spellings

_QUOTES = '“”"'
_LINKS = frozenset(("of", "for", "and", "&"))
_NO_GIVEN = (THINGS - SURNAMES) | STOP_WORDS
_NO_PART = _NO_GIVEN | ORGANISATION_WORDS | (PLACE_WORDS - HILLS - SURNAMES)
_MOST = 5  # namesakes: of a crowd nobody is the first
_FAR = 3000  # code points: a page
_MUCH = 3  # times
_HALF_FAR, _VERY_FAR = 1500, 8000
_NEAR = 400  # some sentences
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article calls its people in full, and by what shorter name each is known: by the last word, by the first, by the end."""

    spelt: Mapping[str, str]
    full: frozenset[str]
    surnames: frozenset[str]
    alone: frozenset[str]
    by_last: Mapping[str, str]
    by_first: Mapping[str, str]
    by_end: Mapping[str, str]
    first: Mapping[str, int]  # full name → where the article gives it first
    given: frozenset[int]  # where a given name stands beside another: "Nikki and Craig"
    chief: Mapping[str, str]  # surname that several have → whom of them the article is about


def full_names(found: Sequence[Mention], kin: Set[int] = frozenset(), ladies: Set[str] = frozenset()) -> Iterator[Mention]:
    """The mentions in their order, those of a person by the fullest name. A surname, or a given name, that two people share stays as it is
    told, but where only one of them has been named so far. `kin`: where mentions begin that "his brother" or the like stands before;
    `ladies`: surnames that "Ms" stands before and never "Mr"."""
    known = _known(found, kin)
    seen: dict[str, int] = {}  # full name → where last
    told: dict[str, dict[str, int]] = {}  # surname → the people told so far, with where last
    for mention in found:
        if mention.kind not in _MAY_BE:
            yield mention
            continue
        each = replace(mention, name=known.spelt[mention.name]) if mention.name in known.spelt else mention
        words = each.name.split()
        whole = known.by_end.get(each.name, each.name) if len(words) > 1 else ""
        if _is_full(each, known.surnames):
            whole = known.by_last.get(words[-1], whole)
            told.setdefault(words[-1], {})[whole] = each.end
        elif len(words) == 1 and each.name not in known.alone:
            whole = _whole(each, known, seen, told)
        if not whole and each.name in ladies:
            whole = f"Ms {each.name}"  # not he whom the surname alone would mean
        seen[whole] = each.end
        other = whole and (each.kind == NameKind.PERSON or whole in known.full) and (each.name, each.kind) != (whole, NameKind.PERSON)
        yield replace(each, name=whole, kind=NameKind.PERSON) if other else each


def _known(found: Sequence[Mention], kin: Set[int]) -> _Known:
    surnames = frozenset(each.name.split()[-1] for each in found if each.kind == NameKind.PERSON)
    told = Counter(each.name for each in found if _is_full(each, surnames))
    spelt = spellings(told)
    full = [spelt.get(name, name) for name in told]
    chief, lasts = _chief(told, spelt), {name.split()[-1] for name in full}
    alone = _alone_first(found, surnames, kin) - chief.keys()
    respelt = {last: name for told_as, name in spelt.items() if (last := told_as.split()[-1]) not in lasts}  # "Zelensky", of "Zelenskyy"
    first = {spelt.get(each.name, each.name): each.start for each in reversed(found) if each.name in told}
    return _Known(
        spelt,
        frozenset(full),
        surnames,
        alone,
        by_last={last: name for last, name in (_one_each(full, -1) | respelt).items() if last not in alone},
        by_first={name: whole for name, whole in _one_each(full, 0).items() if name not in lasts},
        by_end=_by_end(full),
        first=first,
        given=_beside(found),
        chief=chief,
    )


def _chief(told: Mapping[str, int], spelt: Mapping[str, str]) -> dict[str, str]:
    """Surname → whom the article is about, where others have it too: told in full much more often than they."""
    counts: dict[str, Counter[str]] = {}
    for name, count in told.items():
        counts.setdefault(name.split()[-1], Counter())[spelt.get(name, name)] += count
    chief = {surname: names.most_common(1)[0] for surname, names in counts.items()}
    return {
        surname: name for surname, (name, count) in chief.items() if len(counts[surname]) > 1 and count >= _MUCH * (counts[surname].total() - count)
    }


def _whole(each: Mention, known: _Known, seen: dict[str, int], told: dict[str, dict[str, int]]) -> str:
    """Whom one word means; empty where that is open."""
    far = _HALF_FAR if each.name in given_names() else _VERY_FAR
    bearer, others = known.by_last.get(each.name, ""), told.get(each.name, {})
    if each.name in known.chief:
        bearer = known.chief[each.name]
        if any(each.start - where < _NEAR for other, where in others.items() if other != bearer):
            return ""
    if each.start in known.given:
        return _near(known.by_first.get(each.name, ""), seen, each.start, _FAR)
    if each.woman is not None and sex_of_name(bearer) not in (None, each.woman):
        return ""
    return (
        _near(bearer, seen, each.start, far)
        or _soon(bearer, seen, known.first, each.start)
        or _first(told.get(each.name, {}), each.start)
        or known.by_end.get(each.name, "")
        or _near(known.by_first.get(each.name, ""), seen, each.start, _FAR)
    )


def _alone_first(found: Sequence[Mention], surnames: Set[str], kin: Set[int]) -> frozenset[str]:
    """Surnames that the article uses before it gives any full name to them, where it gives several or a brother's: of somebody whom every reader
    knows, and perhaps of nobody named in full."""
    first, full = dict[str, bool](), list[Mention]()
    for each in (each for each in found if each.kind in _MAY_BE):
        first.setdefault(each.name.split()[-1], not (whole := _is_full(each, surnames)))
        full += [each] if whole else []
    last = {each.name.split()[-1] for each in full if each.start in kin}
    several = Counter(name.split()[-1] for name in {each.name for each in full})
    sure = {each.name.split()[-1] for each in full if each.name.split()[0] in given_names()} - given_names()
    return frozenset(name for name, alone in first.items() if alone and several[name] and (name in last or several[name] > 1 or name not in sure))


def _beside(found: Sequence[Mention]) -> frozenset[int]:
    """Where a given name stands in a list with another that is no family's name."""
    near = (pair for pair in pairwise(found) if pair[1].start - pair[0].end <= len(", and ") and {each.name for each in pair} <= given_names())
    return frozenset(each.start for pair in near if not all(is_surname(each.name) for each in pair) for each in pair)


def _first(told: dict[str, int], start: int) -> str:
    """Who was named first, where nobody else of that surname stands near: the article goes on with whom it began."""
    whole, *others = told or ("",)
    return whole if len(others) <= _MOST and all(start - told[other] > _NEAR for other in others) else ""


def _near(whole: str, seen: dict[str, int], start: int, far: int) -> str:
    """Whom a part of a name means: some pages on it is somebody else's too."""
    return whole if whole in seen and start - seen[whole] < far else ""


def _soon(whole: str, seen: dict[str, int], first: Mapping[str, int], start: int) -> str:
    """Whom a headline or an opening calls by the surname, and what follows it in full."""
    return whole if whole and whole not in seen and first[whole] - start < _FAR else ""


def _is_full(mention: Mention, surnames: Set[str]) -> bool:
    words = mention.name.split()
    if len(words) < 2:
        return False
    known = mention.kind == NameKind.PERSON or (mention.kind == NameKind.OTHER and words[-1] in surnames and len(words) <= 4)
    return (
        known
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(word.lower() in (_NO_PART if mention.kind == NameKind.OTHER else _NO_GIVEN) for word in words[:-1])
        and not _LINKS.intersection(words)
    )


def _one_each(full: list[str], place: int) -> dict[str, str]:
    """Last (or first) word → the fullest name, where all names that have it may be one person's."""
    groups: dict[str, list[str]] = {}
    for name in full:
        groups.setdefault(name.split()[place], []).append(name)
    return {word: max(names, key=len) for word, names in groups.items() if all(_agree(names[0], name) for name in names)}


def _by_end(full: list[str]) -> dict[str, str]:
    """What one name alone ends with, or has between its given name and its last → the name: "Vázquez", "Vázquez Garced" → "Ada Vázquez Garced"."""
    found: dict[str, set[str]] = {}
    for name in full:
        words = name.split()
        if len(words) > 2 and words[0] in given_names():
            ends = {" ".join(words[1:])} | ({words[1]} if len(words) == 3 and len(words[1].strip(".")) > 2 else set())
            for end in ends | {end[0].upper() + end[1:] for end in ends}:  # "De Blasio" opens the sentence
                found.setdefault(end, set()).add(name)
    lasts = {name.split()[-1] for name in full}
    return {end: next(iter(names)) for end, names in found.items() if len(names) == 1 and end not in lasts and end.split()[0] not in given_names()}


def _agree(one: str, other: str) -> bool:
    """The same first and last word, or an initial for the first."""
    a, b = one.split(), other.split()
    named = {word.strip(_QUOTES) for words in (a, b) for word in words[1:-1] if word[0] in _QUOTES}
    same = a[0] == b[0] or a[0] in named or b[0] in named or (a[0][0] == b[0][0] and (a[0].endswith(".") or b[0].endswith(".")))
    return same and a[-1] == b[-1]
