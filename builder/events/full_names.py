"""A person by the fullest name the article uses."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.events.cast import Mention, NameKind
from builder.events.spellings import spellings

_LINKS = frozenset(("of", "for", "and", "&"))
_MOST = 5  # namesakes: of a crowd nobody is the first
_FAR = 3000  # code points: a page
_NEAR = 400  # some sentences
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)


def full_names(found: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions in their order, those of a person by the fullest name. A surname, or a given name, that two people share stays as it is
    told, but where only one of them has been named so far."""
    surnames = {each.name.split()[-1] for each in found if each.kind == NameKind.PERSON}
    told_full = Counter(each.name for each in found if _is_full(each, surnames))
    spelt = spellings(told_full)
    full = [spelt.get(name, name) for name in told_full]
    alone = _alone_first(found, surnames)
    by_last = {name: whole for name, whole in _one_each(full, -1).items() if name not in alone}
    by_first = {name: whole for name, whole in _one_each(full, 0).items() if name not in surnames}
    seen: dict[str, int] = {}  # full name → where last
    told: dict[str, dict[str, int]] = {}  # surname → the people told so far, with where last
    for mention in found:
        each = replace(mention, name=spelt[mention.name]) if mention.name in spelt and mention.kind in _MAY_BE else mention
        words = each.name.split()
        if each.kind not in _MAY_BE:
            yield each
            continue
        whole = each.name if len(words) > 1 else ""
        if _is_full(each, surnames):
            whole = by_last.get(words[-1], each.name)
            told.setdefault(words[-1], {})[whole] = each.end
        elif len(words) == 1 and each.name not in alone:
            whole = by_last.get(each.name) or _first(told.get(each.name, {}), each.start) or _near(by_first.get(each.name, ""), seen, each.start)
        seen[whole] = each.end
        person = whole and (each.kind == NameKind.PERSON or whole in full)
        yield replace(each, name=whole, kind=NameKind.PERSON) if person else each


def _alone_first(found: Sequence[Mention], surnames: set[str]) -> frozenset[str]:
    """Surnames that the article uses before it gives any full name to them: of somebody whom every reader knows, not of the brother named later."""
    first: dict[str, bool] = {}
    for each in found:
        if each.kind in _MAY_BE:
            first.setdefault(each.name.split()[-1], not _is_full(each, surnames))
    last = {each.name.split()[-1] for each in found if _is_full(each, surnames)}
    return frozenset(name for name, alone in first.items() if alone and name in last)


def _first(told: dict[str, int], start: int) -> str:
    """Who was named first, where nobody else of that surname stands near: the article goes on with whom it began."""
    whole, *others = told or ("",)
    return whole if len(others) <= _MOST and all(start - told[other] > _NEAR for other in others) else ""


def _near(whole: str, seen: dict[str, int], start: int) -> str:
    """Whom a given name means: some pages on it is somebody else's too."""
    return whole if whole in seen and start - seen[whole] < _FAR else ""


def _is_full(mention: Mention, surnames: set[str]) -> bool:
    words = mention.name.split()
    known = mention.kind == NameKind.PERSON or (mention.kind == NameKind.OTHER and words[-1] in surnames and len(words) <= 4)
    return known and len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and words[0] != "The" and not _LINKS.intersection(words)


def _one_each(full: list[str], place: int) -> dict[str, str]:
    """Last (or first) word → the fullest name, where all names that have it may be one person's."""
    groups: dict[str, list[str]] = {}
    for name in full:
        groups.setdefault(name.split()[place], []).append(name)
    return {word: max(names, key=len) for word, names in groups.items() if all(_agree(names[0], name) for name in names)}


def _agree(one: str, other: str) -> bool:
    """The same first and last word, or an initial for the first."""
    a, b = one.split(), other.split()
    same = a[0] == b[0] or (a[0][0] == b[0][0] and (a[0].endswith(".") or b[0].endswith(".")))
    return same and a[-1] == b[-1]
