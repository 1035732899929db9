"""Which words a regular expression can begin with, so that a rule is tried only where it may match.

The expression is taken apart by the standard library's own parser (`re._parser`: private, but the one that compiles it).
"""

from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

State = tuple[str, bool]  # the letters so far, and whether the word is over
ANY = "*"  # the first word is not known
DIGIT = "0"
FREQUENT = frozenset({"the", "a", "an"})  # words too frequent to try every rule that begins with them
_ZERO_WIDTH = (op.ASSERT, op.ASSERT_NOT, op.AT)


def first_words(pattern: str) -> frozenset[str]:
    """The first runs of letters, in lower case; `DIGIT` for a number, another character for itself, `ANY` where the expression leaves it open.

    Behind one of `FREQUENT` the next one too, after a space: "the past", "a 0", "the *".
    """
    return frozenset(word for word, _ in _sequence(list(_parser.parse(pattern)), {("", False)}))


def _sequence(items: Iterable[tuple[Any, Any]], states: set[State]) -> set[State]:
    for item in items:
        if all(over for _, over in states):
            break
        states = {state for before in states for state in ([before] if before[1] else _item(*item, before[0]))}
    return states


def _item(kind: Any, value: Any, prefix: str) -> Iterator[State]:
    """The states after one item, from a word that is not over."""
    if kind in _ZERO_WIDTH:
        yield prefix, False
    elif kind is op.LITERAL:
        yield _character(chr(value), prefix)
    elif kind is op.IN:
        yield from _one_of(value, prefix)
    elif kind is op.BRANCH:
        for branch in value[1]:
            yield from _sequence(branch, {(prefix, False)})
    elif kind is op.SUBPATTERN:
        yield from _sequence(value[-1], {(prefix, False)})
    elif kind is op.ATOMIC_GROUP:
        yield from _sequence(value, {(prefix, False)})
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        if value[0] == 0:
            yield prefix, False
        yield from _sequence(value[2], {(prefix, False)})
    else:
        yield _open(prefix)


def _character(character: str, prefix: str) -> State:
    if character.isalpha():
        return prefix + character.lower(), False
    if character.isspace():
        return _space(prefix)
    return (prefix + (DIGIT if character.isdigit() else character) if not prefix or prefix.endswith(" ") else prefix), True


def _space(prefix: str) -> State:
    word = prefix.rstrip()
    return (f"{word} ", False) if word in FREQUENT else (prefix or ANY, True)


def _open(prefix: str) -> State:
    """The word is left open: the second behind a frequent one, else the first."""
    return (f"{prefix.split()[0]} {ANY}" if " " in prefix else ANY), True


def _one_of(members: Sequence[tuple[Any, Any]], prefix: str) -> Iterator[State]:
    """A class of characters: each literal for itself, digits as one; letters by range leave the word open."""
    classes = [value for kind, value in members if kind is op.CATEGORY]
    if members[0][0] is op.NEGATE:
        yield _space(prefix) if op.CATEGORY_NOT_SPACE in classes else _open(prefix)
        return
    for kind, value in members:
        if kind is op.LITERAL:
            yield _character(chr(value), prefix)
        elif kind is op.RANGE and chr(value[0]).isdigit() or kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            yield _character(DIGIT, prefix)
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            yield _space(prefix)
        else:
            yield _open(prefix)
