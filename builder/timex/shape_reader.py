"""With which words a shape can begin or end, so that a row is tried only where it may match."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from builder.languages.language import Slot
from builder.timex.add_states import add_states
from builder.timex.opening import ANY, DIGITS, Opening
from builder.timex.pieces import pieces
from builder.timex.spell import spell
from builder.timex.states import FIRST, NEXT, NO_WORDS, OVER, State, States

_SLOT = re.compile(r"\{([a-z]\w*)\}")
_PRIVATE = 0xE000  # code points that stand for slots
_ZERO_WIDTH = (op.ASSERT, op.ASSERT_NOT, op.AT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
Item = tuple[Any, Any]  # of the parser's
Part = tuple[Item, str]  # with the letters behind it that only make its word longer
_ROUNDS = 6  # of a repeat that are followed; what a further one adds is left open


class ShapeReader:
    """Takes shapes apart by the standard library's own parser (`re._parser`: private, but the one that compiles them).

    A slot is taken apart once for all the shapes that name it. `mirrored` reads from right to left.
    """

    def __init__(self, slots: Mapping[str, Slot], mirrored: bool = False) -> None:
        self._slots, self._way = slots, slice(None, None, -1 if mirrored else 1)
        self._codes = {name: _PRIVATE + number for number, name in enumerate(slots)}
        self._names = {code: name for name, code in self._codes.items()}
        self._known: dict[tuple[str, State], States] = {}
        self._parts = cache(self._parts_of)
        self._first_words = cache(self._first_words_of)

    def first_words(self, shape: str) -> frozenset[str]:
        """All `words` of the shape's openings; cheaper than these."""
        whole = pieces(shape)
        return self._first_words(whole[: whole.index(" ") if " " in whole else len(whole)], " " in whole)

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

    def _first_words_of(self, begin: tuple[str, ...], spaced: bool) -> frozenset[str]:
        """Of the pieces up to the first space."""
        found: frozenset[str] = frozenset()
        states: States = {(FIRST, ""): NO_WORDS}
        for part in chain.from_iterable(map(self._parts, begin)):
            after = self._sequence((part,), states)
            found = found.union(*after.values())
            states = {state: words for state, words in after.items() if state[0] == FIRST}
            if not states:
                break
        return found | {spelled or (ANY if spaced else "") for _, spelled in states}

    def _tree(self, shape: str) -> Iterator[Part]:
        """The shape's parts, each piece taken apart when it is come to: the first words are found in the first pieces."""
        return chain.from_iterable(map(self._parts, pieces(shape)[self._way]))

    def _parts_of(self, piece: str) -> tuple[Part, ...]:
        if piece.isalpha() or piece == " ":
            return (((op.LITERAL, ord(piece[self._way][0])), piece[self._way][1:].lower()),)
        if slot := _SLOT.fullmatch(piece):
            return (((op.LITERAL, self._codes[slot[1]]), ""),)
        tree = _parser.parse(_SLOT.sub(lambda match: f"({chr(self._codes[match[1]])})", piece))
        return tuple(_with_letters(tree.data[self._way]))

    def _sequence(self, parts: Iterable[Part], states: States) -> States:
        over: States = {}
        for (kind, value), letters in parts:
            after: States = {}
            for (place, spelled), words in self._item(kind, value, states).items():
                one = {(place, spelled + letters if letters and place != OVER else spelled): words}
                add_states(over if place == OVER else after, one)
            states = after
            if not states:
                break
        return over | states

    def _item(self, kind: Any, value: Any, states: States) -> States:
        """The states after one item; a group is gone through once for all states."""
        if kind in _REPEATS:
            return self._repeat(value, states)
        if kind is op.SUBPATTERN or kind is op.ATOMIC_GROUP:
            return self._inside(value if kind is op.ATOMIC_GROUP else value[-1], states)
        slot = self._names.get(value) if kind is op.LITERAL else None
        if kind is not op.BRANCH and slot is None:
            return spell(kind, value, states)
        after: States = {}
        for branch in value[1] if kind is op.BRANCH else ():
            add_states(after, self._inside(branch, states))
        for state, words in states.items() if slot else ():
            add_states(after, self._slot(slot or "", state), words)
        return after

    def _inside(self, group: Any, states: States) -> States:
        return self._sequence(_with_letters(group.data[self._way]), states)

    def _slot(self, name: str, state: State) -> States:
        known = self._known.get((name, state))
        if known is None:
            place, spelled = state
            if place == NEXT and spelled and not spelled[-1].isalnum():
                known = _behind(spelled, self._slot(name, (FIRST, "")))
            else:
                known = self._sequence(self._tree(self._slots[name].pattern), {state: NO_WORDS})
            self._known[name, state] = known
        return known

    def _repeat(self, value: tuple[int, int, Any], states: States) -> States:
        low, high, items = value
        here = states
        after = dict(here) if low == 0 else {}
        for number in range(1, min(high, _ROUNDS) + 1):
            found = self._inside(items, here)
            fresh = {one: words for one, words in found.items() if one not in after or words - after[one]}
            here = {one: words for one, words in fresh.items() if one[0] != OVER}
            add_states(after, fresh if number >= min(low, _ROUNDS) else {one: words for one, words in fresh.items() if one[0] == OVER})
            if not here:
                break
        if high > _ROUNDS:
            add_states(after, spell(op.ANY, None, here))
        return after


def _with_letters(items: list[Item]) -> Iterator[Part]:
    """The items that take up room, each as a part."""
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
