"""With which words a shape can begin or end, so that a row is tried only where it may match."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from builder.languages.language import Slot
from builder.timex.opening import ANY, DIGITS, Opening
from builder.timex.spell import FIRST, NEXT, NO_WORDS, OVER, State, States, spell

_SLOT = re.compile(r"\{([a-z]\w*)\}")
_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]| (?![?*{])")
_PRIVATE = 0xE000  # code points that stand for slots
_ZERO_WIDTH = (op.ASSERT, op.ASSERT_NOT, op.AT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
Items = list[tuple[Any, Any]]
_ROUNDS = 6  # of a repeat that are followed; what a further one adds is left open


class ShapeReader:
    """Takes shapes apart by the standard library's own parser (`re._parser`: private, but the one that compiles them).

    A slot is taken apart once for all the shapes that name it. `mirrored` reads from right to left.
    """

    def __init__(self, slots: Mapping[str, Slot], mirrored: bool = False) -> None:
        self._slots, self._way = slots, slice(None, None, -1 if mirrored else 1)
        self._marks = {name: f"({chr(_PRIVATE + number)})" for number, name in enumerate(slots)}
        self._names = {_PRIVATE + number: name for number, name in enumerate(slots)}
        self._known: dict[tuple[str, State], States] = {}
        self._first_words = cache(self._first_words_of)

    def first_words(self, shape: str) -> frozenset[str]:
        """All `words` of the shape's openings; cheaper than these."""
        return self._first_words(_first_part(shape))

    def openings(self, shape: str) -> tuple[Opening, ...]:
        """Every way in which the shape can begin."""
        ways: dict[str, frozenset[str]] = {}
        for (place, spelled), words in self._sequence(self._tree(shape), {(FIRST, ""): NO_WORDS}).items():
            following = ANY if place == FIRST else _left_open(place, spelled)
            ways[following] = ways.get(following, NO_WORDS) | (words or {spelled})
        return tuple(Opening(words, following) for following, words in ways.items())

    def followings(self, shape: str) -> frozenset[str]:
        """Every `Opening.following` with which the shape goes on behind a word that is not its own."""
        states = self._sequence(self._tree(shape), {(NEXT, ""): NO_WORDS})
        return frozenset(_left_open(place, spelled) for place, spelled in states)

    def _first_words_of(self, part: str) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        states: States = {(FIRST, ""): NO_WORDS}
        for item in self._tree(part):
            after = self._sequence([item], states)
            found = found.union(*after.values())
            states = {state: words for state, words in after.items() if state[0] == FIRST}
        return found | {spelled for _, spelled in states}

    def _tree(self, shape: str) -> Items:
        items: Items = _parser.parse(_SLOT.sub(lambda match: self._marks[match[1]], shape)).data[self._way]
        return items

    def _sequence(self, items: Items, states: States) -> States:
        over: States = {}
        for (kind, value), letters in _with_letters(items):
            after: States = {}
            for (place, spelled), words in self._item(kind, value, states).items():
                known = over if place == OVER else after
                _add(known, {(place, spelled if place == OVER else spelled + letters): words})
            states = after
            if not states:
                break
        return over | states

    def _item(self, kind: Any, value: Any, states: States) -> States:
        """The states after one item; a group is gone through once for all states."""
        if kind in _REPEATS:
            return self._repeat(value, states)
        if kind is op.SUBPATTERN or kind is op.ATOMIC_GROUP:
            return self._sequence((value if kind is op.ATOMIC_GROUP else value[-1]).data[self._way], states)
        after: States = {}
        for branch in value[1] if kind is op.BRANCH else ():
            _add(after, self._sequence(branch.data[self._way], states))
        slot = self._names.get(value) if kind is op.LITERAL else None
        for state, words in states.items() if kind is not op.BRANCH else ():
            _add(after, self._slot(slot, state) if slot else spell(kind, value, state), words)
        return after

    def _slot(self, name: str, state: State) -> States:
        known = self._known.get((name, state))
        if known is None:
            place, spelled = state
            if place == NEXT and spelled and not spelled[-1].isalnum():
                known = _behind(spelled, self._slot(name, (FIRST, "")))
            else:
                known = self._sequence(_parser.parse(self._slots[name].pattern).data[self._way], {state: NO_WORDS})
            self._known[name, state] = known
        return known

    def _repeat(self, value: tuple[int, int, Any], states: States) -> States:
        low, high, items = value
        here = states
        after = dict(here) if low == 0 else {}
        for number in range(1, min(high, _ROUNDS) + 1):
            found = self._sequence(items.data[self._way], here)
            fresh = {one: words for one, words in found.items() if one not in after or words - after[one]}
            here = {one: words for one, words in fresh.items() if one[0] != OVER}
            _add(after, fresh if number >= min(low, _ROUNDS) else {one: words for one, words in fresh.items() if one[0] == OVER})
            if not here:
                break
        for one, words in here.items() if high > _ROUNDS else ():
            _add(after, spell(op.ANY, None, one), words)
        return after


def _first_part(shape: str) -> str:
    """The shape up to its first space that is not optional; all of it where it has alternatives."""
    depth, cut = 0, len(shape)
    for piece in _PIECE.finditer(shape):
        depth += {"(": 1, ")": -1}.get(piece[0], 0)
        if not depth and piece[0] == "|":
            return shape
        if not depth and piece[0] == " " and piece.start() < cut:
            cut = piece.end()
    return shape[:cut]


def _with_letters(items: Items) -> Iterator[tuple[tuple[Any, Any], str]]:
    """The items that take up room, each with the letters behind it that only make its word longer."""
    position = 0
    while position < len(items):
        kind, value = item = items[position]
        position += 1
        if kind in _ZERO_WIDTH:
            continue
        begin = position
        if kind is op.LITERAL and chr(value).isalpha():
            while position < len(items) and items[position][0] is op.LITERAL and chr(items[position][1]).isalpha():
                position += 1
        yield item, "".join(chr(letter) for _, letter in items[begin:position]).lower()


def _left_open(place: int, spelled: str) -> str:
    """What follows, where the shape ends there: only a whole word of letters says all."""
    return spelled if place == OVER or spelled[-1:].isalnum() and not spelled[-1].isdecimal() else spelled + ANY


def _behind(before: str, states: States) -> States:
    """The states of a slot that begins a word of its own, here behind a space or the like: its first word is the next one."""
    after: States = {}
    for (place, spelled), words in states.items():
        if place == FIRST:
            after[NEXT, before + spelled] = NO_WORDS
        for word in words:
            sign = spelled[:1] if word in DIGITS[1:] else ""  # behind digits, what comes next tells too
            after[OVER, before + word + ("a" if sign.isalnum() else sign)] = NO_WORDS
    return after


def _add(states: States, more: States, words: frozenset[str] = NO_WORDS) -> None:
    """`words` led to those of `more` that name no first words of their own."""
    for state, own in more.items():
        states[state] = states.get(state, NO_WORDS) | (own or words)
