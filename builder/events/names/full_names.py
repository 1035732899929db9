"""A person by the fullest name the article uses."""

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from builder.events.gazetteers.gazetteer import NAMELIKE, PARTS_OF_TITLES, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import KnownPeople, Mention, NameKind
from builder.events.names.family_name import family_name
from builder.events.names.is_full_name import is_full_name
from builder.events.names.known_people import known_people

_MOST = 5  # namesakes: of a crowd nobody is the first
_FAR = 3000  # code points: a page
_HALF_FAR, _VERY_FAR = 1500, 8000
_CROWD = 30  # namesakes: of more nobody is looked for
_SEVERAL = 2  # times
_MUCH = 3
_NEAR = 400  # some sentences
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)
_TITLES = TITLES - NAMELIKE - PARTS_OF_TITLES


def full_names(
    found: Sequence[Mention], kin: Set[int] = frozenset(), ladies: Set[str] = frozenset(), letters: Sequence[int] = (), aside: Set[int] = frozenset()
) -> Iterator[Mention]:
    """The mentions in their order, those of a person by the fullest name. A surname, or a given name, that two people share stays as it is
    told, but where only one of them has been named so far. `kin`: where mentions begin that "his brother" or the like stands before;
    `ladies`: surnames that "Ms" stands before and never "Mr"; `letters`: where those begin that the article is made of, each of other people;
    `aside`: where mentions begin that only tell whose brother somebody is."""
    known = known_people(found := _untitled(found), kin, bool(letters))
    seen, own = dict[str, int](), dict[str, int]()  # full name, and given name of somebody's child or the like → where last
    told, called = dict[str, dict[str, int]](), dict[str, dict[str, int]]()  # surname, and given name → the people told so far, with where last
    for each in (_named(mention, _told_as(mention.name, known), mention.kind) if mention.kind in _MAY_BE else mention for mention in found):
        if each.kind not in _MAY_BE:
            yield each
            continue
        words = each.name.split()
        front = _near(known.by_front.get(each.name, ""), seen, each.start, _HALF_FAR)
        whole = front or (known.by_end.get(each.name, each.name) if len(words) > 1 else "")
        if not front and is_full_name(each, known.surnames):
            whole = known.by_last.get(family_name(each.name), whole)
            _add(told.setdefault(family_name(each.name), {}), whole, each, known, (kin, aside))
            called.setdefault(words[0], {})[whole] = each.end
        elif _is_own(each, known, kin, own):
            own[each.name] = each.start
            whole = _near(known.by_first.get(each.name, ""), seen, each.start, _FAR)
        elif len(words) == 1:
            whole = _one_word(each, known, seen, told, letters) or ("" if each.start in kin else _lately(each, known, called, told, letters))
        if not whole and each.name in ladies and (each.woman or each.name not in known.surnames):
            whole = f"Ms {each.name}"  # not he whom the surname alone would mean
        seen[whole] = each.end
        yield _named(each, whole, NameKind.PERSON) if whole and (each.kind == NameKind.PERSON or whole in known.full) else each


def _untitled(found: Sequence[Mention]) -> Sequence[Mention]:
    """ "Dr White" behind "Paul White", "Princess Ada" behind "Ada Berg": a name that is a common word too, or a queen's, keeps its title until
    then; a princess told of before any "Ada Berg" may be another."""
    whole = [each for each in found if _is_titled(each.name) or (each.kind == NameKind.PERSON and " " in each.name)]
    known, untitled_first = set[str](), dict[str, bool]()
    for each in whole:
        titled = _is_titled(each.name)
        known |= set() if titled else {family_name(each.name)}
        untitled_first.setdefault(family_name(each.name) if titled else each.name.partition(" ")[0], not titled)
    known |= {name for name, first in untitled_first.items() if first}
    return [_surname(each) if _is_titled(each.name) and family_name(each.name) in known else each for each in found]


def _surname(mention: Mention) -> Mention:
    name = mention.name.partition(" ")[2]
    return replace(mention, name=name, start=mention.end - len(name))


def _is_titled(name: str) -> bool:
    title, _, rest = name.partition(" ")
    return bool(rest) and " " not in rest and title.lower() in _TITLES


def _named(mention: Mention, name: str, kind: NameKind) -> Mention:
    return mention if (mention.name, mention.kind) == (name, kind) else replace(mention, name=name, kind=kind)


def _told_as(name: str, known: KnownPeople) -> str:
    """In the spelling of the others; "al-Sharabi" without its article, where somebody is known by the rest."""
    bare = family_name(name)
    return bare if " " not in name and bare in known.bearers else known.spelt.get(name, name)


def _one_word(each: Mention, known: KnownPeople, seen: dict[str, int], told: dict[str, dict[str, int]], letters: Sequence[int]) -> str:
    """Whom one word means by the rest of the article; empty where that is open."""
    if each.woman is not None and each.name in known.alone:
        return _of_sex(each, known, seen)
    if letters:
        return _in_letter(each, known, seen, told.get(each.name, {}))
    return "" if each.name in known.alone else _whole(each, known, seen, told)


def _lately(each: Mention, known: KnownPeople, called: dict[str, dict[str, int]], told: dict[str, dict[str, int]], letters: Sequence[int]) -> str:
    """Whom a given name means that several of the article have: the one told just before, or the only one so far, and then every time."""
    if each.kind != NameKind.PERSON or each.woman is not None or each.start in known.given:
        return ""
    family = told.get(each.name, {}).values()
    if any(each.start - where < _NEAR for where in family) if letters else each.name in known.bearers:
        return ""  # it may be the surname of one of them
    far = _NEAR if len(called.get(each.name, {})) > 1 else _HALF_FAR
    begins = max(each.start - far, letters[bisect(letters, each.start) - 1] if letters else 0)
    near = [name for name, where in called.get(each.name, {}).items() if where > begins]
    if len(near) != 1:
        return ""
    called[each.name][near[0]] = each.end
    return near[0]


def _add(others: dict[str, int], whole: str, each: Mention, known: KnownPeople, beside: tuple[Set[int], Set[int]]) -> None:
    """Whom a surname may mean from now on; no brother of whom the article is about, and nobody told of in passing beside his like."""
    kin, aside = beside
    most = max((known.full.get(other, 0) for other in others if other != whole), default=0)
    if (each.start not in kin or most <= known.full.get(whole, 0)) and (each.start not in aside or most < known.full.get(whole, 0)):
        others[whole] = each.end


def _is_own(each: Mention, known: KnownPeople, kin: Set[int], own: Mapping[str, int]) -> bool:
    """Whether one word is the given name of a child or the like: "their sons, Bruce and Ole" are no Ada Bruce, told of once elsewhere."""
    if each.name not in given_names() or " " in each.name:
        return False
    told = each.start in known.given & kin or each.start - own.get(each.name, -_FAR) < _FAR
    return told and known.full.get(known.by_last.get(each.name, ""), 0) < _SEVERAL


def _in_letter(each: Mention, known: KnownPeople, seen: Mapping[str, int], bearers: Mapping[str, int]) -> str:
    """Whom a letter means by one word: who alone of the page has that given name and stands near, or whom alone it just named by that surname."""
    if each.name in given_names():
        whole = known.by_first.get(each.name, "")
        return _near(whole, seen, each.start, _HALF_FAR) or (whole if whole and 0 < known.first[whole] - each.start < _HALF_FAR else "")
    if len(bearers) > _CROWD:
        return ""
    near = [name for name, where in bearers.items() if each.start - where < _NEAR]
    return near[0] if len(near) == 1 else ""


def _whole(each: Mention, known: KnownPeople, seen: dict[str, int], told: dict[str, dict[str, int]]) -> str:
    """Whom one word means; empty where that is open."""
    far = _HALF_FAR if each.name in given_names() else _VERY_FAR
    bearer, others = known.by_last.get(each.name, ""), told.get(each.name, {})
    if each.name in known.chief:
        bearer = known.chief[each.name]
        if any(each.start - where < _NEAR for other, where in others.items() if other != bearer):
            return ""
    if each.woman is not None and (whole := _of_sex(each, known, seen)):
        return whole
    if each.start in known.given:
        return _near(known.by_first.get(each.name, ""), seen, each.start, _FAR)
    if each.woman is not None and sex_of_name(bearer) not in (None, each.woman):
        return ""
    return (
        _near(bearer, seen, each.start, far)
        or _soon(bearer, seen, known.first, each.start)
        or _first(told.get(each.name, {}), each.start, each.woman)
        or known.by_end.get(each.name, "")
        or _near(known.by_first.get(each.name, ""), seen, each.start, _FAR)
    )


def _of_sex(each: Mention, known: KnownPeople, seen: Mapping[str, int]) -> str:
    """Whom "Ms Berg" means, where one alone of the Bergs may be a woman, or is told of much more than any other who may; none where another was
    told of just before."""
    bearers = known.bearers.get(each.name, ())
    if len(bearers) > _CROWD:
        return ""
    may_be = [name for name in bearers if sex_of_name(name) in (None, each.woman)]
    first, *others = sorted(may_be, key=lambda name: -known.full.get(name, 0)) or [""]
    if any(each.start - seen[name] < _NEAR for name in others if name in seen):
        return ""
    much = known.full.get(first, 0) >= _MUCH * max((known.full.get(name, 0) for name in others), default=0)
    return first if not others or (much and known.full.get(first, 0) >= _MUCH) else ""


def _first(told: dict[str, int], start: int, woman: bool | None) -> str:
    """Who was named first, where nobody else of that surname stands near: the article goes on with whom it began. No man is "Ms Berg"."""
    whole, *others = told or ("",)
    if woman is not None and sex_of_name(whole) not in (None, woman):
        return ""
    return whole if len(others) <= _MOST and all(start - told[other] > _NEAR for other in others) else ""


def _near(whole: str, seen: Mapping[str, int], start: int, far: int) -> str:
    """Whom a part of a name means: some pages on it is somebody else's too."""
    return whole if whole in seen and start - seen[whole] < far else ""


def _soon(whole: str, seen: Mapping[str, int], first: Mapping[str, int], start: int) -> str:
    """Whom a headline or an opening calls by the surname, and what follows it in full."""
    return whole if whole and whole not in seen and first[whole] - start < _FAR else ""
