"""With which words a shape can begin, so that a rule is tried only where it may match.

The shape is taken apart by the standard library's own parser (`re._parser`: private, but the one that compiles it); a slot is taken apart
once for all the shapes that name it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from builder.languages.language import Slot

ANY = "*"  # what comes is not known
DIGITS = tuple("0" * length for length in range(6))  # a run of so many digits, in any script; the last one for longer runs too
NAMED = re.compile(r"\{([a-z]\w*)\}")
_ZERO_WIDTH = (op.ASSERT, op.ASSERT_NOT, op.AT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_ROUNDS = 6  # of a repeat that are followed; what a further one adds is left open
_PRIVATE = 0xE000  # code points that stand for slots

_FIRST, _NEXT, _OVER = range(3)
State = tuple[int, str]  # in the first word, in what comes next, or past it; and how that is spelled so far
_NONE: frozenset[str] = frozenset()
States = dict[State, frozenset[str]]  # by state, the first words that lead there (none while in the first)
_START: States = {(_FIRST, ""): _NONE}


@dataclass(frozen=True, slots=True)
class Opening:
    """One way a shape can begin: with any of `words`, and then with `following`.

    A word is a run of letters in lower case, one of `DIGITS`, another character for itself, or `ANY`. `following` is a space or another character
    or nothing, and then a word: " may", "-0000", ", ", "th", " *"; `ANY` where all is left open.
    """

    words: frozenset[str]
    following: str


def first_words(slots: Mapping[str, Slot]) -> Callable[[str], tuple[Opening, ...]]:
    """A reader of shapes for a language with these slots."""
    return _Reader(slots).openings


class _Reader:
    """Remembers the slots that it has taken apart."""

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._marks = {name: chr(_PRIVATE + number) for number, name in enumerate(slots)}
        self._names = {_PRIVATE + number: name for number, name in enumerate(slots)}
        self._known: dict[tuple[str, State], States] = {}

    def openings(self, shape: str) -> tuple[Opening, ...]:
        tree = _parser.parse(NAMED.sub(lambda match: f"({self._marks[match[1]]})", shape))
        ways: dict[str, frozenset[str]] = {}
        for (place, spelled), words in self._sequence(tree, _START).items():
            following = (ANY, _left_open(spelled), spelled)[place]
            ways[following] = ways.get(following, _NONE) | (words or {spelled})
        return tuple(Opening(words, following) for following, words in ways.items())

    def _sequence(self, items: Iterable[tuple[Any, Any]], states: States) -> States:
        over: States = {}
        for kind, value in items:
            if kind in _ZERO_WIDTH:
                continue
            after: States = {}
            for state, words in states.items():
                for one, own in self._item(kind, value, state).items():
                    known = over if one[0] == _OVER else after
                    known[one] = known.get(one, _NONE) | (own or words)
            states = after
            if not states:
                break
        return over | states

    def _item(self, kind: Any, value: Any, state: State) -> States:
        """The states after one item."""
        if kind is op.LITERAL:
            return self._slot(self._names[value], state) if value in self._names else _character(chr(value), state)
        if kind is op.IN:
            return _one_of(value, state)
        if kind in _REPEATS:
            return self._repeat(value, state)
        if kind is op.SUBPATTERN:
            return self._sequence(value[-1], {state: _NONE})
        if kind is op.ATOMIC_GROUP:
            return self._sequence(value, {state: _NONE})
        after: States = {}
        for branch in value[1] if kind is op.BRANCH else ():
            _add(after, self._sequence(branch, {state: _NONE}))
        return after if kind is op.BRANCH else _open(state)

    def _slot(self, name: str, state: State) -> States:
        known = self._known.get((name, state))
        if known is None:
            place, spelled = state
            if place == _NEXT and spelled and not spelled[-1].isalnum():
                known = _behind(spelled, self._slot(name, (_FIRST, "")))
            else:
                known = self._sequence(_parser.parse(self._slots[name].pattern), {state: _NONE})
            self._known[name, state] = known
        return known

    def _repeat(self, value: tuple[int, int, Any], state: State) -> States:
        low, high, items = value
        here: States = {state: _NONE}
        after = dict(here) if low == 0 else {}
        for _ in range(min(high, _ROUNDS)):
            fresh = {one: words for one, words in self._sequence(items, here).items() if one not in after or words - after[one]}
            _add(after, fresh)
            here = {one: words for one, words in fresh.items() if one[0] != _OVER}
            if not here:
                break
        for one, words in here.items() if high > _ROUNDS else ():
            _add(after, _open(one), words)
        return after


def _behind(before: str, states: States) -> States:
    """The states of a slot that begins a word of its own, here behind a space or the like: its first word is the next one."""
    after: States = {}
    for (place, spelled), words in states.items():
        if place == _FIRST:
            after[_NEXT, before + spelled] = _NONE
        for word in words:
            after[_OVER, before + word] = _NONE
    return after


def _add(states: States, more: States, words: frozenset[str] = _NONE) -> None:
    """`words` led to those of `more` that name no first words of their own."""
    for state, own in more.items():
        states[state] = states.get(state, _NONE) | (own or words)


def _character(character: str, state: State) -> States:
    place, spelled = state
    if place == _NEXT:
        return {_next(character.lower(), spelled): _NONE}
    letter, digit = character.isalpha(), character.isdecimal()
    if letter and (not spelled or spelled.isalpha()):
        return {(_FIRST, spelled + character.lower()): _NONE}
    if digit and (not spelled or spelled in DIGITS):
        return {(_FIRST, _longer(spelled)): _NONE}
    if spelled:
        return {_next(character.lower(), ""): frozenset({spelled})}
    return {(_OVER, ANY): frozenset({ANY})} if character.isspace() else {(_NEXT, ""): frozenset({character})}


def _next(character: str, spelled: str) -> State:
    """One character more of what follows the first word."""
    letter, digit = character.isalpha(), character.isdecimal()
    if spelled[-1:].isalnum():
        goes_on = letter and spelled[-1].isalpha() or digit and spelled[-1].isdecimal()
        return (_NEXT, _longer(spelled) if digit else spelled + character) if goes_on else (_OVER, spelled)
    if letter or digit:
        return _NEXT, _longer(spelled) if digit else spelled + character
    sign = " " if character.isspace() else character
    return (_NEXT, sign) if spelled in ("", " ") and (sign == " " or not spelled) else (_OVER, spelled + sign)


def _longer(spelled: str) -> str:
    return spelled if spelled.endswith(DIGITS[-1]) else spelled + DIGITS[1]


def _open(state: State) -> States:
    """What comes here may be anything."""
    place, spelled = state
    if place == _NEXT:
        return {(_OVER, ("" if spelled[:1].isalnum() else spelled[:1]) + ANY): _NONE}
    return {(_OVER, ANY): frozenset(DIGITS[len(spelled) :] if spelled in DIGITS[1:] else (ANY,))}


def _left_open(spelled: str) -> str:
    return spelled if spelled[-1:].isalnum() else spelled + ANY


def _one_of(members: Sequence[tuple[Any, Any]], state: State) -> States:
    """A class of characters: each literal for itself, digits as one; letters by range leave the word open."""
    if members[0][0] is op.NEGATE:
        return _character(" ", state) if (op.CATEGORY, op.CATEGORY_NOT_SPACE) in members else _open(state)
    after: States = {}
    for kind, value in members:
        if kind is op.LITERAL:
            _add(after, _character(chr(value), state))
        elif kind is op.RANGE and chr(value[0]).isdigit() or kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            _add(after, _character("0", state))
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            _add(after, _character(" ", state))
        else:
            _add(after, _open(state))
    return after
