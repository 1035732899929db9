"""What a regular expression can match, written out: each choice of each part at least once, repeats at their least and at their most.

It reads the tree that the standard library's own parser makes, so a word that a table gains is tried without a line here.
"""

import re
import re._constants as kinds
import re._parser as parser
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice, product

from builder.languages.language import REFUSED, Slot

_MOST = 1_500  # times what may be repeated without end is repeated: three digits each time are more than Python reads as a number
_OF_CATEGORY = {
    kinds.CATEGORY_DIGIT: "09",
    kinds.CATEGORY_WORD: "aZ_9",
    kinds.CATEGORY_SPACE: " ",
    kinds.CATEGORY_NOT_DIGIT: "x",
    kinds.CATEGORY_NOT_WORD: " -",
    kinds.CATEGORY_NOT_SPACE: "x",
}

Tree = parser.SubPattern
Groups = dict[int, str]
Written = tuple[str, Groups]


def spellings(pattern: str, groups: dict[int, list[str]] | None = None) -> list[str]:
    """Texts, each once, in the order of the pattern; what only looks around is left out. `groups` says what is written for a group."""
    return list(dict.fromkeys(text for text, _ in _sequence(parser.parse(pattern), groups or {}, _each_choice)))


def readings(pattern: str, groups: dict[int, list[str]], most: int) -> list[Groups]:
    """What the groups hold in each way to match, every combination of the texts given for them; at most so many of one way."""
    found = (held for _, held in _sequence(parser.parse(pattern), groups, lambda parts: islice(_all_choices(parts), most)))
    return [dict(held) for held in dict.fromkeys(tuple(sorted(held.items())) for held in found)]


@cache
def extremes(slot: Slot) -> list[str]:
    """The texts with the outermost values, and one of each of its other kinds of value; capitals where only they are read."""
    values: dict[str, str] = {}
    for text in spellings(slot.pattern):
        for case in (text, text.title()):
            if (value := slot.read(case)) is not REFUSED:
                values.setdefault(str(value), case)
                break
    assert values
    numbers = sorted((value for value in values if re.fullmatch(r"-?[\d.]+", value)), key=float)
    others = [value for value in values if value not in numbers]
    return [values[value] for value in dict.fromkeys((*numbers[:2], *numbers[-2:], *others[:: max(1, len(others) // 6)]))]


def _sequence(tree: Tree, groups: dict[int, list[str]], combine: Callable[[list[list[Written]]], Iterator[tuple[Written, ...]]]) -> Iterator[Written]:
    parts = [_once(_part(kind, value, groups, combine)) for kind, value in tree]
    for chosen in combine(parts):
        yield "".join(text for text, _ in chosen), {number: text for _, held in chosen for number, text in held.items()}


def _once(written: Iterator[Written]) -> list[Written]:
    return list({(text, *sorted(held.items())): (text, held) for text, held in written}.values())


def _each_choice(parts: list[list[Written]]) -> Iterator[tuple[Written, ...]]:
    """Every choice of every part, the others as they are first and as they are last."""
    for rest in (0, -1):
        base = tuple(part[rest] for part in parts)
        yield base
        for place, choices in enumerate(parts):
            for choice in choices[1:] if rest == 0 else choices[:-1]:
                yield (*base[:place], choice, *base[place + 1 :])


def _all_choices(parts: list[list[Written]]) -> Iterator[tuple[Written, ...]]:
    """Every combination where groups are held; else the first choice, for it makes no difference."""
    return product(*(part if any(held for _, held in part) else part[:1] for part in parts))


def _part(kind, value, groups, combine) -> Iterator[Written]:  # noqa: C901  one case a kind of node
    if kind is kinds.LITERAL:
        yield chr(value), {}
    elif kind is kinds.NOT_LITERAL:
        yield ("x" if value != ord("x") else "y"), {}
    elif kind is kinds.ANY:
        yield "x", {}
    elif kind is kinds.IN:
        yield from ((text, {}) for text in _characters(value))
    elif kind is kinds.CATEGORY:
        yield from ((text, {}) for text in _OF_CATEGORY[value])
    elif kind is kinds.BRANCH:
        for branch in value[1]:
            yield from _sequence(branch, groups, combine)
    elif kind is kinds.SUBPATTERN:
        number, inner = value[0], value[-1]
        if number in groups:
            yield from ((text, {number: text}) for text in groups[number])
        else:
            yield from ((text, {**held, number: text} if number else held) for text, held in _sequence(inner, groups, combine))
    elif kind is kinds.ATOMIC_GROUP:
        yield from _sequence(value, groups, combine)
    elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        low, high, inner = value
        once = list(_sequence(inner, groups, combine))
        for times in dict.fromkeys((low, max(1, low), min(high, _MOST))):
            yield from ((text * times, held if times else {}) for text, held in (once if times else once[:1]))
    elif kind is kinds.ASSERT:
        yield from (("", held) for _, held in _sequence(value[1], groups, combine))
    elif kind in (kinds.ASSERT_NOT, kinds.AT, kinds.GROUPREF):
        yield "", {}
    else:
        raise ValueError(f"a spelling of {kind}?")


def _characters(members) -> list[str]:
    """The ends of each range; of what is only excluded one that is not."""
    found: list[str] = []
    refused = members[0][0] is kinds.NEGATE
    for kind, value in members:
        if kind is kinds.LITERAL:
            found.append(chr(value))
        elif kind is kinds.RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif kind is kinds.CATEGORY:
            found += _OF_CATEGORY[value]
    return [text for text in "x9 -_é" if text not in found][:1] if refused else found
